using System.Buffers.Binary;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using SkiaSharp;
using UglyToad.PdfPig;

namespace MonitorBot.Core.Tests.Documents;

public sealed class PhotoAnnexTests
{
    [Fact]
    public void Each_photo_is_printed_with_whose_it_is_and_what_cannot_be_printed_is_named()
    {
        WeekReport report = Report([Jpeg(360, 640, SKColors.SteelBlue), Jpeg(1600, 900, SKColors.Tan), null, Jpeg(40, 2000, SKColors.SeaGreen)]);
        var pdf = Made.Keep("laporan-foto.pdf", stream => ReportPdf.Write(report, SampleWeek.Office, Made.Fonts, stream));
        var page = Made.Pages(pdf).Single(text => text.Contains("LAMPIRAN III: FOTO BUKTI", StringComparison.Ordinal));
        Assert.All(report.Photos.Where(photo => photo.Jpeg is not null), photo => Assert.Contains(photo.Host, page));
        Assert.Contains("Siti Aminah, 23 Nov 2026 10.05 WITA", page);
        Assert.Contains("1 foto lain tidak dicetak", page);
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(3, document.GetPages().Sum(one => one.GetImages().Count()));
    }

    [Fact]
    public void A_week_without_photos_has_no_such_annex()
        => Assert.DoesNotContain("LAMPIRAN III", Made.Raw(Made.Keep("laporan-tanpa-foto.pdf", stream => ReportPdf.Write(SampleWeek.Report(5), SampleWeek.Office, Made.Fonts, stream))));

    [Fact]
    public void Forty_large_photos_stay_below_what_telegram_takes()
    {
        var noise = Noise(2560, 1440);
        var small = ProofImage.ForPaper(noise)!;
        var pdf = Made.Keep("laporan-40-foto.pdf", stream => ReportPdf.Write(Report([.. Enumerable.Repeat(small, 40)]), SampleWeek.Office, Made.Fonts, stream));
        Assert.InRange(pdf.Length, 100_000, 20_000_000);
    }

    [Fact]
    public void A_photo_is_made_small_for_paper_without_being_distorted()
    {
        using var small = SKBitmap.Decode(ProofImage.ForPaper(Jpeg(3000, 1500, SKColors.Tan)));
        Assert.Equal((1000, 500), (small.Width, small.Height));
        using var same = SKBitmap.Decode(ProofImage.ForPaper(Jpeg(300, 600, SKColors.Tan)));
        Assert.Equal((300, 600), (same.Width, same.Height));
    }

    [Fact]
    public void Only_jpeg_and_png_of_a_sensible_size_are_photos()
    {
        Assert.Equal(".jpg", ProofImage.Extension(Jpeg(10, 10, SKColors.Red)));
        Assert.Equal(".png", ProofImage.Extension(Png(10, 10)));
        Assert.Null(ProofImage.Extension("GIF89a\u0001\0\u0001\0"u8.ToArray()));
        Assert.Null(ProofImage.Extension("<html>bukan foto</html>"u8.ToArray()));
        Assert.Null(ProofImage.Extension([]));
        var bomb = Png(10, 10);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(16), 60_000);
        BinaryPrimitives.WriteInt32BigEndian(bomb.AsSpan(20), 60_000);
        Assert.Null(ProofImage.Extension(bomb));
        Assert.Null(ProofImage.ForPaper(bomb));
    }

    [Fact]
    public void The_reports_line_says_how_many_photos_there_are()
    {
        var row = SampleWeek.Report(1).Rows[0] with { Proofs = [Proof(), Proof()] };
        Assert.Contains("Foto bukti: 2", ReportLine.Of([row])[0].Note);
    }

    private static WeekReport Report(IReadOnlyList<byte[]?> photos)
    {
        var report = SampleWeek.Report(5);
        return report with { Photos = [.. photos.Select((jpeg, index) => new ReportPhoto(report.Rows[index % 5].Agency.Name, report.Rows[index % 5].Agency.Site?.Host ?? "tanpa.website", Proof(), jpeg))] };
    }

    private static ProofPhoto Proof() => new(new string('a', 64), ".jpg", 1, new Actor(1, "Siti Aminah"), Wita.Instant(SampleWeek.Monday, new(10, 5)));

    private static byte[] Jpeg(int width, int height, SKColor colour) => Encoded(width, height, colour, SKEncodedImageFormat.Jpeg);

    private static byte[] Png(int width, int height) => Encoded(width, height, SKColors.Red, SKEncodedImageFormat.Png);

    private static byte[] Encoded(int width, int height, SKColor colour, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(colour);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>What compresses worst.</summary>
    private static byte[] Noise(int width, int height)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        new Random(7).NextBytes(bitmap.GetPixelSpan());
        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        return data.ToArray();
    }
}
