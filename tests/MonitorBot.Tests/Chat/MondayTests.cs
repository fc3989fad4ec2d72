using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>One Monday of the SOP, played by people over HTTP against the real bot.</summary>
public sealed class MondayTests
{
    [Fact]
    public async Task The_sop_runs_from_assignment_to_archive()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        await bot.People.WaitForTextAsync(Budi, Group, "Pelaksana:");

        await bot.People.SayAsync(Siti, Siti, "/lapor semua sudah dilihat");
        var asked = await bot.People.WaitForAsync(Siti, Siti, message => message.Text.Contains("Masih ada") || message.Text.Contains("sudah disampaikan"));
        if (asked.Text.Contains("Masih ada")) await bot.People.TapAsync(Siti, Siti, "Tetap laporkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan, versi 1");
        var pdf = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.EndsWith("v1.pdf") == true);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(await bot.People.DownloadAsync(pdf.Document!.Url), 0, 4));

        await bot.People.TapAsync(Kabid, Kabid, "Setujui");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Pilih disposisi");
        await bot.People.TapAsync(Kabid, Kabid, "Arsipkan");
        await bot.People.WaitForTextAsync(Siti, Group, "diarsipkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "disetujui");

        var status = await bot.AskAsync(Viewer, "/status", "Status:");
        Assert.Contains("selesai dan diarsipkan", status.Text);
        await bot.AskAsync(Viewer, "/arsip", "Arsip monitoring");
        await bot.People.TapAsync(Viewer, Viewer, "23 Nov 2026");
        await bot.People.WaitForAsync(Viewer, Viewer, message => message.Document is not null);
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Wrong_roles_second_taps_and_stale_buttons_are_refused_with_a_sentence()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await bot.AskAsync(Siti, "/tugaskan", "hanya untuk Kabid");
        await bot.AskAsync(Stranger, "/status", "belum terdaftar");
        await bot.AskAsync(Siti, "/lapor", "belum ditugaskan");
        var ask = await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        await bot.People.ForgeAsync(Siti, Siti, "v1:approve:2026-W48-1:1", (await bot.People.ChatAsync(Siti, Siti))[^1].Id);
        await bot.People.WaitForToastAsync(Siti, "Kabid");
        await bot.People.ForgeAsync(Kabid, Kabid, "v1:approve:2026-W48-1:1", ask.Id);
        await bot.People.WaitForToastAsync(Kabid, "belum dilaporkan");
        await bot.People.ForgeAsync(Kabid, Kabid, "sesuatu yang lain", ask.Id);
        await bot.People.WaitForToastAsync(Kabid, "tidak berlaku");
    }

    [Fact]
    public async Task A_restart_between_any_two_steps_loses_nothing()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        await Restart();
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        await Restart();
        await bot.People.SayAsync(Siti, Siti, "/lapor");
        await bot.People.WaitForAsync(Siti, Siti, message => message.Text.Contains("Masih ada") || message.Text.Contains("sudah disampaikan"));
        await Restart();
        if ((await bot.People.ChatAsync(Siti, Siti)).Any(message => message.Text.Contains("Masih ada"))) await bot.People.TapAsync(Siti, Siti, "Tetap laporkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan");
        await Restart();
        await bot.People.TapAsync(Kabid, Kabid, "Kembalikan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Mengapa laporan dikembalikan");
        await Restart();
        await bot.People.TapAsync(Kabid, Kabid, "Bukti belum lengkap");
        await bot.People.WaitForTextAsync(Siti, Group, "dikembalikan");
        await bot.StopBotAsync();
        await bot.People.SayAsync(Siti, Siti, "/lapor versi kedua");
        await bot.StartBotAsync();
        await bot.People.WaitForAsync(Siti, Siti, message => message.Text.Contains("Masih ada", StringComparison.Ordinal) || message.Text.Contains("versi 2"));

        async Task Restart()
        {
            await bot.StopBotAsync();
            await bot.StartBotAsync();
        }
    }

    [Fact]
    public async Task A_monday_missed_while_down_is_caught_up_once()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.StopBotAsync();
        await bot.MoveToAsync(BotTraining.Monday.AddHours(3));
        await bot.StartBotAsync();
        await bot.People.WaitForAsync(Siti, Group, message => message.Pinned && message.Text.Contains("dimulai terlambat"), "the pinned card of a late week");
        await bot.StopBotAsync();
        await bot.StartBotAsync();
        await bot.AskAsync(Kabid, "/status", "Status:");
        Assert.Single(await bot.People.ChatAsync(Kabid, Kabid), message => message.Text.Contains("Langkah 1 dari 4"));
    }
}
