using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Samples;

namespace MonitorBot.Core.Tests.Documents;

public sealed class ReportPdfTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(300)]
    public void Every_website_of_the_week_stands_in_the_table(int websites)
    {
        var report = SampleWeek.Report(websites);
        var text = Made.Raw(Write(websites, approved: true));
        Assert.All(report.Rows, row => Assert.Contains(row.Agency.Site?.Host ?? "Belum ada website", text));
    }

    [Fact]
    public void Sections_stand_in_order_and_pages_say_x_of_y()
    {
        var pages = Made.Pages(Write(60, approved: true));
        var text = string.Concat(pages);
        string[] order =
        [
            "LAPORAN REKAPITULASI", "I. PENDAHULUAN", "II. PELAKSANAAN", "III. HASIL", "IV. KENDALA", "V. KESIMPULAN", "VI. PENUTUP",
            "LAMPIRAN I", "LAMPIRAN II", "LEMBAR DISPOSISI",
        ];
        var places = order.Select(s => text.IndexOf(s, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.All(pages.Select((p, i) => (p, i)), x => Assert.Contains($"Halaman {x.i + 1} dari {pages.Count}", x.p));
    }

    [Fact]
    public void Same_data_gives_the_same_bytes() => Assert.Equal(Write(60, approved: true), Write(60, approved: true));

    [Fact]
    public void A_recap_of_60_websites_is_small_enough_for_mobile_data() => Assert.InRange(Write(60, approved: true).Length, 10_000, 600_000);

    private static byte[] Write(int websites, bool approved) =>
        Made.Keep($"laporan-{websites}{(approved ? "" : "-draf")}.pdf", s => ReportPdf.Write(SampleWeek.Report(websites, approved), SampleWeek.Office, Made.Fonts, s));
}
