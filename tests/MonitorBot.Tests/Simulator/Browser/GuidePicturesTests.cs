using System.Diagnostics;
using System.Runtime.CompilerServices;
using MonitorBot.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator.Browser;

/// <summary>Plays a Monday and takes the pictures of README and guide anew: <c>GAMBAR=1 dotnet test tests/MonitorBot.Tests --filter GuidePictures</c>. Needs poppler-utils and an emoji font.</summary>
public sealed class GuidePicturesTests
{
    private static readonly DateTimeOffset MondayMorning = new(2026, 11, 23, 7, 50, 0, TimeSpan.FromHours(8));

    [PictureFact]
    public async Task The_guides_pictures_are_taken_anew()
    {
        await using var page = await Handphones.OpenAsync(360, 640, new SimulatorOptions { StartBot = true, HistoryWeeks = 8, FloodLimits = false, At = MondayMorning }, ownStyles: true);
        page.Page.SetDefaultTimeout(90_000);
        var album = new GuideAlbum(page);
        await PlayMondayAsync(page, album);
        await LookBackAsync(album);
        await album.WideAsync("latihan");
        await ReportPageAsync(page);
        Assert.Empty(await page.Training.People.ViolationsAsync());
        Assert.InRange(Directory.EnumerateFiles(GuideAlbum.Folder()).Sum(file => new FileInfo(file).Length), 1, 1_500_000);
    }

    private static async Task PlayMondayAsync(Handphones page, GuideAlbum album)
    {
        await page.Training.People.MoveToAsync(MondayMorning.AddMinutes(10));
        await album.TakeAsync("kabid-senin", 0, "Langkah 1 dari 4");
        await album.TapAsync(0, "Tugaskan tim");
        await album.TakeAsync("kabid-ditugaskan", 0, "Perintah tugas monitoring");
        await page.Training.People.WaitForAsync(Siti, Group, message => message.Photo is not null, "the summary's picture");
        await album.TakeAsync("grup-ringkasan", 2, "Perlu dicek tim");
        await album.TakeAsync("grup-gambar", 2);
        await album.TakeAsync("tim-tugas", 1, "Perintah tugas");
        await album.TapAsync(1, "Periksa website");
        await album.TakeAsync("tim-periksa", 1, "perlu dicek:");
        await album.TapAsync(1, "Biro Kesra");
        await album.TakeAsync("tim-website", 1, "birokesra.kaltimprov.go.id");
        await album.SayAsync(1, "/lapor");
        await album.TapAsync(1, "Tetap laporkan");
        await album.TakeAsync("tim-lapor", 1, "sudah disampaikan kepada Kabid");
        await album.TakeAsync("kabid-laporan", 0, "menunggu keputusan");
        await album.TapAsync(0, "Setujui");
        await album.TakeAsync("kabid-disposisi", 0, "Pilih disposisi");
        await album.TapAsync(0, "Arsipkan");
        await page.Training.People.WaitForAsync(Siti, Group, message => message.Document?.Name.EndsWith(".xlsx", StringComparison.Ordinal) == true, "the final documents");
        await album.TakeAsync("grup-arsip", 2, "Monitoring selesai dan diarsipkan");
    }

    private static async Task LookBackAsync(GuideAlbum album)
    {
        await album.SayAsync(0, "/cek dispar");
        await album.TakeAsync("cek", 0, "dispar.kaltimprov.go.id", "Berita");
        await album.SayAsync(0, "/riwayat dispar");
        await album.TakeAsync("riwayat", 0, "Riwayat Dinas Pariwisata:");
        await album.SayAsync(0, "/arsip");
        await album.TakeAsync("arsip", 0, "Arsip monitoring");
    }

    private static async Task ReportPageAsync(Handphones page)
    {
        var pdf = await page.Training.People.WaitForAsync(Siti, Group, message => message.Document?.Name.EndsWith(".pdf", StringComparison.Ordinal) == true && message.Document.Name.StartsWith("Laporan", StringComparison.Ordinal), "the report");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(file, await page.Training.People.DownloadAsync(pdf.Document!.Url));
        using var painter = Process.Start("pdftoppm", ["-png", "-r", "60", "-f", "1", "-l", "1", "-singlefile", file, Path.Combine(GuideAlbum.Folder(), "laporan")]);
        await painter.WaitForExitAsync();
        File.Delete(file);
        Assert.Equal(0, painter.ExitCode);
    }
}

/// <summary>The page as a real handphone would show it: one chat, without the trainer's furniture.</summary>
internal sealed class GuideAlbum(Handphones page)
{
    private const string OnlyTheChat = ".bar, .step, .tabs, .phone-top, .reply, .to-end, .toast { display: none !important; } .stage { padding: 0 !important; } .phone { border: 0 !important; border-radius: 0 !important; }";

    public static string Folder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "gambar"));

    /// <summary>With the newest message that has these texts at the top; the end of the chat when there are none.</summary>
    public async Task TakeAsync(string name, int phone, params string[] texts)
    {
        await ShowAsync(phone);
        var message = page.Phone(phone).Locator(".log > li");
        foreach (var text in texts) message = message.Filter(new() { HasText = text });
        await message.Last.WaitForAsync();
        await page.Page.WaitForTimeoutAsync(1200);
        await message.Last.EvaluateAsync($"node => node.scrollIntoView({{ block: '{(texts.Length > 0 ? "start" : "end")}' }})");
        await page.Page.WaitForTimeoutAsync(400);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png"), Style = OnlyTheChat });
    }

    public async Task WideAsync(string name)
    {
        await page.Page.SetViewportSizeAsync(1280, 800);
        await page.Page.WaitForTimeoutAsync(1500);
        await page.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png") });
    }

    public async Task TapAsync(int phone, string label)
    {
        await ShowAsync(phone);
        await page.Phone(phone).Locator(".key", new() { HasText = label }).Last.ClickAsync();
    }

    public async Task SayAsync(int phone, string text)
    {
        await ShowAsync(phone);
        await page.Phone(phone).GetByLabel("Tulis pesan").FillAsync(text);
        await page.Page.Keyboard.PressAsync("Enter");
    }

    private async Task ShowAsync(int phone) => await page.Page.EvaluateAsync("i => document.querySelectorAll('#tabs button')[i].click()", phone);
}

/// <summary>Runs only when pictures are asked for, and says so.</summary>
public sealed class PictureFactAttribute : FactAttribute
{
    public PictureFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("GAMBAR") is null)
            Skip = "takes the pictures of the documents anew; set GAMBAR=1";
        else if (BrowserFactAttribute.Chromium is null)
            Skip = "no Chromium here";
    }
}
