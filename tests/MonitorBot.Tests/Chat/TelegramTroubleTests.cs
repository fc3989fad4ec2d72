using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>Telegram's bad days over HTTP: nothing is lost, and what is given up is seen.</summary>
public sealed class TelegramTroubleTests
{
    [Fact]
    public async Task What_is_given_up_is_told_to_the_admin_who_sends_it_again()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Viewer, "/status", "Belum ada monitoring");
        await bot.People.FaultAsync("drop-after", "sendMessage", match: "dikenal", times: 2);
        await bot.People.SayAsync(Viewer, Viewer, "/tidakada");
        await bot.People.WaitForTextAsync(Admin, Admin, "gagal terkirim");
        Assert.Equal(2, (await bot.People.ChatAsync(Viewer, Viewer)).Count(message => message.Text.Contains("tidak dikenal", StringComparison.Ordinal)));

        var list = await bot.AskAsync(Admin, "/gagal", "Pesan yang gagal terkirim: 1");
        Assert.Contains("kepada Hendra Wijaya", list.Text);
        Assert.DoesNotContain("tidakada", list.Text);
        await bot.AskAsync(Viewer, "/gagal", "hanya untuk");
        await bot.People.TapAsync(Admin, Admin, "Kirim ulang semua", list.Id);
        await bot.People.WaitForTextAsync(Admin, Admin, "Tidak ada pesan yang gagal terkirim");
        await bot.People.WaitForAsync(Viewer, Viewer, message => message.Text.Contains("tidak dikenal", StringComparison.Ordinal) && message.Id > list.Id);
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Telegram_down_for_an_hour_loses_no_message_and_repeats_at_most_the_one_under_way()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Kabid, "/status", "Belum ada monitoring");
        await bot.People.FaultAsync("outage", seconds: 8);
        await bot.MoveToAsync(BotTraining.Monday);
        for (var minute = 0; minute < 60; minute += 10)
        {
            await bot.People.AdvanceAsync(TimeSpan.FromMinutes(10));
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        }

        await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");
        await bot.AskAsync(Kabid, "/status", "Status:");
        Assert.Equal("Tidak ada pesan yang gagal terkirim.", (await bot.AskAsync(Admin, "/gagal", "gagal terkirim")).Text);
        Assert.Single(await bot.People.ChatAsync(Kabid, Kabid), message => message.Text.Contains("Langkah 1 dari 4", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Storms_of_refusals_and_lost_pages_of_the_front_server_lose_and_repeat_nothing()
    {
        await using var bot = await BotTraining.StartAsync();
        foreach (var kind in (string[])["429", "500", "garbage"])
        {
            await bot.People.FaultAsync(kind, "sendMessage", times: 4, seconds: 1);
            await bot.AskAsync(Viewer, $"/tidakada_{kind}", $"/tidakada_{kind} tidak dikenal");
        }

        Assert.Equal(3, (await bot.People.ChatAsync(Viewer, Viewer)).Count(message => message.Text.Contains("tidak dikenal", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_chat_where_telegram_hangs_does_not_hold_up_the_others()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.People.FaultAsync("slow", "sendMessage", match: "7100000005", times: 1, seconds: 12);
        await bot.People.SayAsync(Viewer, Viewer, "/tidakada");
        var began = TimeProvider.System.GetTimestamp();
        await bot.AskAsync(Budi, "/status", "Belum ada monitoring");
        Assert.InRange(TimeProvider.System.GetElapsedTime(began), TimeSpan.Zero, TimeSpan.FromSeconds(11));
        await bot.People.WaitForTextAsync(Viewer, Viewer, "tidak dikenal");
    }

    [Fact]
    public async Task The_whole_archive_is_verified_in_chat_and_a_changed_byte_is_found()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await bot.AskAsync(Viewer, "/verifikasi arsip", "Belum ada yang diarsipkan");
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        await bot.People.SayAsync(Siti, Siti, "/lapor");
        var asked = await bot.People.WaitForAsync(Siti, Siti, message => message.Text.Contains("Masih ada") || message.Text.Contains("sudah disampaikan"));
        if (asked.Text.Contains("Masih ada")) await bot.People.TapAsync(Siti, Siti, "Tetap laporkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan");
        await bot.People.TapAsync(Kabid, Kabid, "Setujui");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Pilih disposisi");
        await bot.People.TapAsync(Kabid, Kabid, "Arsipkan");
        await bot.People.WaitForTextAsync(Siti, Group, "selesai dan diarsipkan");
        await bot.AskAsync(Viewer, "/verifikasi arsip", "Arsip utuh");
        await bot.AskAsync(Stranger, "/verifikasi arsip", "hanya untuk orang yang terdaftar");

        var pages = await bot.AskAsync(Viewer, "/arsip", "Arsip monitoring");
        await bot.People.TapAsync(Viewer, Viewer, "Daftar arsip 2026 (PDF)", pages.Id);
        var list = await bot.People.WaitForAsync(Viewer, Viewer, message => message.Document?.Name == "Daftar Arsip Tahun 2026.pdf", "the list of the archive");
        using (var pdf = UglyToad.PdfPig.PdfDocument.Open(await bot.People.DownloadAsync(list.Document!.Url)))
            Assert.Contains("MON/2026/048-1", pdf.GetPage(1).Text);

        var files = Directory.GetFiles(Path.Combine(bot.Folder, "data", "archive"), "*.xlsx", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            File.SetAttributes(file, FileAttributes.Normal);
            var bytes = await File.ReadAllBytesAsync(file);
            bytes[bytes.Length / 2] ^= 1;
            await File.WriteAllBytesAsync(file, bytes);
        }

        var found = await bot.AskAsync(Admin, "/verifikasi arsip", "Arsip tidak utuh");
        Assert.Contains("berubah", found.Text);
    }
}
