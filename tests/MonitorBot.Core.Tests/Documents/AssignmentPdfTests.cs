using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Samples;

namespace MonitorBot.Core.Tests.Documents;

public sealed class AssignmentPdfTests
{
    [Fact]
    public void The_order_is_one_page_with_its_parts()
    {
        var pages = Made.Pages(Made.Keep("perintah-tugas.pdf", s => AssignmentPdf.Write(SampleWeek.Assignment(), SampleWeek.Office, Made.Fonts, s)));
        var text = Assert.Single(pages);
        Assert.Contains("PERINTAH TUGAS", text);
        Assert.Contains("Senin, 23 November 2026", text);
        Assert.Contains(SampleWeek.Team[0].FullName, text);
        Assert.Contains("MON/2026/048-1", text);
        Assert.Contains("Halaman 1 dari 1", text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a picture")]
    public void An_empty_or_broken_logo_is_left_out(string logo)
    {
        var office = SampleWeek.Office with { Letterhead = SampleWeek.Office.Letterhead with { Logo = System.Text.Encoding.UTF8.GetBytes(logo) } };
        Assert.Single(Made.Pages(Made.Keep("perintah-tugas-logo.pdf", s => AssignmentPdf.Write(SampleWeek.Assignment(), office, Made.Fonts, s))));
    }

    [Fact]
    public void A_logo_keeps_its_proportions_beside_the_office()
    {
        using var bitmap = new SkiaSharp.SKBitmap(80, 120);
        bitmap.Erase(SkiaSharp.SKColors.SteelBlue);
        using var png = bitmap.Encode(SkiaSharp.SKEncodedImageFormat.Png, 100);
        var office = SampleWeek.Office with { Letterhead = SampleWeek.Office.Letterhead with { Logo = png.ToArray() } };
        var pdf = Made.Keep("perintah-tugas-berlogo.pdf", s => AssignmentPdf.Write(SampleWeek.Assignment(), office, Made.Fonts, s));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        var image = Assert.Single(document.GetPage(1).GetImages());
        Assert.Equal(1.5, image.BoundingBox.Height / image.BoundingBox.Width, 2);
    }
}
