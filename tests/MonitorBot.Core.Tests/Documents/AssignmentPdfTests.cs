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
}
