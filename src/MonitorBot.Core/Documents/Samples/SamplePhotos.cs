using System.Security.Cryptography;
using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>Drawn stand-ins for what a team photographs: a website on a handphone.</summary>
internal static class SamplePhotos
{
    private const float Width = 540;
    private const float Height = 960;

    public static IReadOnlyList<ReportPhoto> Of(WeekReport report, DocumentFonts fonts)
        => [.. report.Rows.Where(row => row is { Agency.Site: not null, HasFinding: false }).Take(3).Select((row, index) => Photo(row, report.MadeAt.AddMinutes(index - 30), fonts))];

    private static ReportPhoto Photo(SiteRow row, DateTimeOffset at, DocumentFonts fonts)
    {
        var jpeg = ProofImage.ForPaper(Screen(row, fonts))!;
        var proof = new ProofPhoto(Convert.ToHexStringLower(SHA256.HashData(jpeg)), ".jpg", jpeg.Length, new Actor(1, "Contoh Anggota Pertama"), at);
        return new ReportPhoto(row.Agency.Name, row.Agency.Site!.Host, proof, jpeg);
    }

    private static byte[] Screen(SiteRow row, DocumentFonts fonts)
    {
        var sheet = new Sheet(Width, Height, fonts);
        sheet.Box(0, 0, Width, Height, Palette.White);
        sheet.Box(0, 0, Width, 96, Palette.Navy);
        sheet.Text(24, 60, Canvas.Cut(sheet, row.Agency.Site!.Host, Ink.Bold(26), Width - 48), Ink.Bold(26).In(Palette.White));
        sheet.Text(24, 160, "Berita", Ink.Bold(34));
        for (var at = 200f; at < Height - 160; at += 190)
        {
            sheet.Box(24, at, 150, 120, Palette.Pale);
            foreach (var (line, width) in ((float, float)[])[(10, 330), (44, 290), (90, 160)]) sheet.Box(196, at + line, width, 18, Palette.Pale);
        }
        return PngFile.Write(sheet);
    }
}
