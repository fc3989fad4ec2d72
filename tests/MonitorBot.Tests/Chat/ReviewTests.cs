using System.Security.Cryptography;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Sop;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Simulator;
using SkiaSharp;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>The team's work on one website, by thumb: photos as proof, corrections and what becomes of them.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task A_photo_of_the_team_reaches_the_head_the_report_and_the_archive()
    {
        var photo = Screenshot(SKColors.SteelBlue);
        await using var bot = await AssignedAsync();
        await OpenAsync(bot, "Inspektorat");
        await bot.People.TapAsync(Siti, Siti, "Foto bukti");
        await bot.People.WaitForTextAsync(Siti, Siti, "Kirim foto");
        await bot.People.SayAsync(Siti, Siti, "ini fotonya");
        await bot.People.WaitForTextAsync(Siti, Siti, "bukan foto");
        await SendAsync(bot, "Inspektorat", photo);
        await bot.People.WaitForTextAsync(Siti, Siti, "Foto bukti Inspektorat tersimpan (1)");
        await bot.People.TapAsync(Siti, Siti, "Tambah foto");
        await SendOnceAskedAsync(bot, "Inspektorat", photo);
        await bot.People.WaitForTextAsync(Siti, Siti, "Foto itu sudah ada");
        await bot.StopBotAsync();
        await bot.StartBotAsync();
        var site = await OpenAsync(bot, "Inspektorat");
        Assert.Contains("Foto bukti: 1", site.Text);

        var week = await ReportAsync(bot);
        var asked = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Text.Contains("menunggu keputusan", StringComparison.Ordinal) && message.HasButton("Lihat foto (1)"), "the report with its photos");
        await bot.People.TapAsync(Kabid, Kabid, "Lihat foto (1)");
        var seen = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Id > asked.Id && message.Photo is not null, "the photo");
        Assert.Contains("Foto bukti 1: Inspektorat", seen.Text);
        Assert.Equal(photo, await bot.People.DownloadAsync(seen.Photo!));
        await bot.People.ForgeAsync(Viewer, Group, $"v1:photos:{week}", (await bot.People.WaitForTextAsync(Viewer, Group, "Pelaksana:")).Id);
        await bot.People.WaitForToastAsync(Viewer, "pribadi");

        var pdf = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.EndsWith("v1.pdf", StringComparison.Ordinal) == true, "the report's PDF");
        var text = Text(await bot.People.DownloadAsync(pdf.Document!.Url));
        Assert.Contains("LAMPIRAN III: FOTO BUKTI", text);

        await bot.People.TapAsync(Kabid, Kabid, "Setujui");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Pilih disposisi");
        await bot.People.TapAsync(Kabid, Kabid, "Arsipkan");
        await Table.RunningBot.UntilAsync(async () => (await bot.Store.ReadAsync(session => session.Archive.OfSubject(week.ToString()))).Count > 0);
        var files = await bot.Store.ReadAsync(session => session.Archive.OfSubject(week.ToString())[^1].Files);
        Assert.Contains(files, file => file.Name == "Foto Bukti inspektorat.kaltimprov.go.id 1.jpg" && file.Sha256 == Convert.ToHexStringLower(SHA256.HashData(photo)));
        await bot.AskAsync(Viewer, "/verifikasi arsip", "utuh");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task A_photo_of_a_website_with_findings_is_sealed_but_neither_printed_nor_shown_to_viewers()
    {
        await using var bot = await BotTraining.StartAsync();
        Assert.True(bot.Simulator.Session.Sites.Inject("dishut", Injection.HiddenLinks));
        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        Assert.Contains("Ada temuan keamanan", (await OpenAsync(bot, "Dishut")).Text);
        await SendAsync(bot, "Dishut", Screenshot(SKColors.IndianRed));
        await bot.People.WaitForTextAsync(Siti, Siti, "Foto bukti Dishut tersimpan (1)");

        var week = await ReportAsync(bot);
        var pdf = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.EndsWith("v1.pdf", StringComparison.Ordinal) == true, "the report's PDF");
        Assert.Contains("1 foto lain tidak dicetak", Text(await bot.People.DownloadAsync(pdf.Document!.Url)));
        await bot.People.TapAsync(Kabid, Kabid, "Lihat foto (1)");
        await bot.People.WaitForAsync(Kabid, Kabid, message => message.Photo is not null && message.Text.Contains("Foto bukti 1: Dishut", StringComparison.Ordinal), "the photo");
        var asked = await bot.AskAsync(Viewer, "/status", "Status:");
        await bot.People.ForgeAsync(Viewer, Viewer, $"v1:photos:{week}", asked.Id);
        await bot.People.WaitForToastAsync(Viewer, "Tidak ada foto bukti");

        await bot.People.TapAsync(Kabid, Kabid, "Setujui");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Pilih disposisi");
        await bot.People.TapAsync(Kabid, Kabid, "Arsipkan");
        await Table.RunningBot.UntilAsync(async () => (await bot.Store.ReadAsync(session => session.Archive.OfSubject(week.ToString()))).Count > 0);
        Assert.Contains(await bot.Store.ReadAsync(session => session.Archive.OfSubject(week.ToString())[^1].Files), file => file.Name == "Foto Bukti dishut.kaltimprov.go.id 1.jpg");
    }

    [Fact]
    public async Task A_sixth_photo_and_one_that_comes_after_the_report_are_refused_with_the_reason()
    {
        await using var bot = await AssignedAsync();
        for (byte number = 1; number <= 5; number++)
        {
            await OpenAsync(bot, "Inspektorat");
            await SendAsync(bot, "Inspektorat", Screenshot(new SKColor((byte)(number * 40), 90, 160)));
            await bot.People.WaitForTextAsync(Siti, Siti, $"tersimpan ({number})");
        }

        await OpenAsync(bot, "Inspektorat");
        await bot.People.TapAsync(Siti, Siti, "Foto bukti");
        await bot.People.WaitForToastAsync(Siti, "Sudah ada 5 foto bukti");

        await OpenAsync(bot, "Dishut");
        await bot.People.TapAsync(Siti, Siti, "Foto bukti");
        await bot.People.WaitForTextAsync(Siti, Siti, "Kirim foto atau tangkapan layar Dishut");
        await bot.People.SayAsync(Budi, Budi, "/lapor");
        await bot.People.WaitForAsync(Budi, Budi, message => message.HasButton("laporkan"));
        await bot.People.TapAsync(Budi, Budi, "laporkan");
        await bot.People.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan");
        await bot.People.SendFileAsync(Siti, Siti, "layar.jpg", Screenshot(SKColors.Tan), photo: true);
        await bot.People.WaitForTextAsync(Siti, Siti, "sedang diperiksa Kabid");
        Assert.Empty(await bot.Store.ReadAsync(session => session.Reviews.Of(session.Cycles.Unfinished()[0].Id, "dishut.kaltimprov.go.id").Proofs));
    }

    [Fact]
    public async Task All_photos_of_an_album_are_kept_and_nothing_else_is_taken_for_one()
    {
        await using var bot = await AssignedAsync();
        await OpenAsync(bot, "Inspektorat");
        await bot.People.TapAsync(Siti, Siti, "Foto bukti");
        await bot.People.WaitForTextAsync(Siti, Siti, "Kirim foto atau tangkapan layar Inspektorat");
        await bot.People.SendFileAsync(Siti, Siti, "layar.jpg", Screenshot(SKColors.Teal), photo: true, album: "13790001");
        await bot.People.SayAsync(Siti, Siti, "ini semua fotonya");
        foreach (var colour in (SKColor[])[SKColors.Olive, SKColors.Maroon]) await bot.People.SendFileAsync(Siti, Siti, "layar.jpg", Screenshot(colour), photo: true, album: "13790001");
        await bot.People.WaitForTextAsync(Siti, Siti, "tersimpan (3)");
        await bot.People.SendFileAsync(Siti, Siti, "lain.jpg", Screenshot(SKColors.Gold), photo: true, album: "13790002");
        await bot.People.WaitForTextAsync(Siti, Siti, PeopleWords.Nudge.Split('\n')[0]);
        Assert.Equal(3, await bot.Store.ReadAsync(session => session.Reviews.Of(session.Cycles.Unfinished()[0].Id, "inspektorat.kaltimprov.go.id").Proofs.Count));
        Assert.Contains("Foto bukti: 3", (await OpenAsync(bot, "Inspektorat")).Text);
    }

    [Fact]
    public async Task A_correction_survives_a_rescan_until_the_website_itself_has_something_newer()
    {
        await using var bot = await AssignedAsync();
        await OpenAsync(bot, "Dishut");
        await bot.People.TapAsync(Siti, Siti, "Koreksi berita");
        await bot.People.WaitForTextAsync(Siti, Siti, "Menurut mesin: tidak update");
        await bot.People.TapAsync(Siti, Siti, $"{VerdictMark.Icon(Verdict.Fresh)} Update");
        await bot.People.WaitForTextAsync(Siti, Siti, "Apa alasannya?");
        await bot.People.TapAsync(Siti, Siti, "Dikonfirmasi pengelola OPD");
        await bot.People.WaitForTextAsync(Siti, Siti, "✎ Siti Aminah: update, Dikonfirmasi pengelola OPD");

        Assert.DoesNotContain("lebih baru", await RescanAsync(bot), StringComparison.Ordinal);
        Assert.True(bot.Simulator.Session.Sites.Publish("dishut", Category.News, "Patroli hutan bersama masyarakat", 0, bot.Simulator.Session.Clock.GetUtcNow()));
        Assert.Contains("✎ Siti Aminah: update, Dikonfirmasi pengelola OPD (ada bukti yang lebih baru, mohon dicek lagi)", await RescanAsync(bot));
        var list = await bot.AskAsync(Siti, "/periksa", "Website yang perlu dicek");
        Assert.True(list.HasButton("Dishut"), list.ToString());

        async Task<string> RescanAsync(BotTraining bot)
        {
            await bot.People.AdvanceAsync(TimeSpan.FromMinutes(5));
            var asked = await OpenAsync(bot, "Dishut");
            await bot.People.TapAsync(Siti, Siti, "Periksa ulang");
            var done = await bot.People.WaitForAsync(Siti, Siti, message => message.Id > asked.Id && message.HasButton("Lihat di daftar"), "the rescan's result");
            await bot.People.TapAsync(Siti, Siti, "Lihat di daftar", done.Id);
            return (await bot.People.WaitForAsync(Siti, Siti, message => message.Id >= done.Id && message.HasButton("Koreksi berita"), "the website again")).Text;
        }
    }

    private static async Task<BotTraining> AssignedAsync()
    {
        var bot = await BotTraining.AfterRoundAsync();
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForTextAsync(Siti, Siti, "Perintah tugas");
        return bot;
    }

    /// <summary>From the list of all websites to one of them.</summary>
    private static async Task<SeenMessage> OpenAsync(BotTraining bot, string acronym)
    {
        var list = await bot.AskAsync(Siti, "/periksa", "Website yang perlu dicek");
        await bot.People.TapAsync(Siti, Siti, "Semua", list.Id);
        await bot.People.WaitForAsync(Siti, Siti, message => message.Id == list.Id && message.HasButton(acronym), acronym + " in the list");
        await bot.People.TapAsync(Siti, Siti, acronym, list.Id);
        return await bot.People.WaitForAsync(Siti, Siti, message => message.Id == list.Id && message.HasButton("Foto bukti"), "the website " + acronym);
    }

    private static async Task SendAsync(BotTraining bot, string acronym, byte[] photo)
    {
        await bot.People.TapAsync(Siti, Siti, "Foto bukti");
        await SendOnceAskedAsync(bot, acronym, photo);
    }

    private static async Task SendOnceAskedAsync(BotTraining bot, string acronym, byte[] photo)
    {
        await bot.People.WaitForAsync(Siti, Siti, message => message.Text.Contains("Kirim foto atau tangkapan layar " + acronym, StringComparison.Ordinal));
        await bot.People.SendFileAsync(Siti, Siti, "layar.jpg", photo, photo: true);
    }

    private static async Task<CycleId> ReportAsync(BotTraining bot)
    {
        await bot.People.SayAsync(Siti, Siti, "/lapor");
        await bot.People.WaitForAsync(Siti, Siti, message => message.HasButton("laporkan"));
        await bot.People.TapAsync(Siti, Siti, "laporkan");
        return await bot.Store.ReadAsync(session => session.Cycles.Unfinished()[0].Id);
    }

    private static byte[] Screenshot(SKColor colour)
    {
        using var bitmap = new SKBitmap(360, 640);
        bitmap.Erase(colour);
        using var image = SKImage.FromBitmap(bitmap);
        using var jpeg = image.Encode(SKEncodedImageFormat.Jpeg, 90);
        return jpeg.ToArray();
    }

    private static string Text(byte[] pdf)
    {
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        return string.Concat(document.GetPages().Select(page => page.Text));
    }
}
