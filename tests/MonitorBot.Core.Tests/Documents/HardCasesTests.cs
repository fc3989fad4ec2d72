using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Tests.Documents;

public sealed class HardCasesTests
{
    private static readonly string LongName = string.Join(' ', Enumerable.Repeat("Dinas Perhubungan, Pekerjaan Umum dan Perumahan Rakyat", 6));

    private static readonly OfficeSettings Blank = new();

    [Fact]
    public void Without_a_signer_there_are_dots_to_sign_on()
    {
        var pages = Report("kosong", SampleWeek.Report(5) with { ReportedBy = null, AssignedBy = null, Members = [], Steps = [], Disposition = null, VerificationCode = "" }, Blank);
        Assert.Contains("………………", string.Concat(pages));
        Assert.Contains("NIP …", string.Concat(pages));
    }

    [Fact]
    public void A_week_in_which_nothing_was_read_still_makes_a_report()
    {
        var report = SampleWeek.Report(5);
        var text = string.Join(' ', Report("tanpa-hasil", report with { Rows = [.. report.Rows.Select(r => new SiteRow { Agency = r.Agency })] }, Blank));
        Assert.Contains("tidak terlaksana", text);
        Assert.Contains("Tidak ada konten bertanggal", text);
    }

    [Fact]
    public void No_website_at_all_still_makes_a_report() =>
        Assert.Contains("Tidak ada Perangkat Daerah yang dimonitor", string.Join(' ', Report("nol", SampleWeek.Report(0), Blank)));

    [Fact]
    public void Very_long_names_notes_and_addresses_stay_within_their_fields()
    {
        var report = SampleWeek.Report(3);
        var row = report.Rows[0];
        var host = new string('a', 60) + "." + new string('b', 60) + ".kaltim.example";
        var agency = row.Agency with { Name = LongName, Site = row.Agency.Site! with { Host = host } };
        var pdf = Made.Keep("laporan-panjang.pdf", s => ReportPdf.Write(
            report with { Rows = [row with { Agency = agency, Note = new string('x', 900) }, .. report.Rows.Skip(1)], Members = [new Signer(LongName, null, null, LongName)] },
            SampleWeek.Office, Made.Fonts, s));
        Assert.Contains(host, Made.Raw(pdf));
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.All(document.GetPages(), page => Assert.All(page.Letters, l => Assert.InRange(l.BoundingBox.Right, 0, page.Width - 20)));
    }

    [Fact]
    public void A_field_taller_than_a_page_does_not_hang_the_layout()
    {
        var report = SampleWeek.Report(2);
        var text = string.Concat(Enumerable.Repeat("catatan panjang sekali ", 700));
        Assert.NotEmpty(Report("sangat-panjang", report with { Rows = [report.Rows[0] with { Note = text }, report.Rows[1]] }, Blank));
    }

    [Theory]
    [InlineData("Judul \ud83d\ude00 dan \u0e20\u0e32\u0e29\u0e32", "Judul ? dan ?")]
    [InlineData("Baris\r\nbaru\tdan\u0000kendali", "Baris baru dan kendali")]
    [InlineData("\u202eterbalik\u200b", "terbalik")]
    public void What_the_font_lacks_is_replaced_and_never_a_silent_box(string note, string shown)
    {
        var report = SampleWeek.Report(1);
        var text = string.Join(' ', Report("aksara", report with { Rows = [report.Rows[0] with { Note = note }] }, Blank));
        Assert.Contains(shown, text);
    }

    [Fact]
    public void A_signature_is_never_alone_on_its_page()
    {
        for (var lines = 1; lines <= 14; lines++)
        {
            var list = SamplePapers.Archive(lines);
            var pages = Made.Pages(Made.Keep("arsip-uji.pdf", s => ArchiveListPdf.Write(list, SampleWeek.Office, Made.Fonts, s)));
            var last = pages.Single(p => p.Contains("Contoh Kepala Bidang", StringComparison.Ordinal));
            Assert.Contains(list.Lines[^1].Description.Split(' ')[^1], last);
            Assert.True(lines == 1 || last.Contains(list.Lines[^2].Description.Split(' ')[^1], StringComparison.Ordinal), $"{lines} lines");
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    public void A_table_never_ends_with_one_row_alone_on_a_page(int websites)
    {
        var pages = Report($"ujung-{websites}", SampleWeek.Report(websites), SampleWeek.Office);
        var last = pages.Last(page => pages.ToList().IndexOf(page) < pages.ToList().FindIndex(one => one.Contains("LAMPIRAN II:", StringComparison.Ordinal)));
        Assert.True(last.Split("kaltim.example").Length - 1 >= 3, last);
    }

    private static IReadOnlyList<string> Report(string name, WeekReport report, OfficeSettings office) =>
        Made.Pages(Made.Keep($"laporan-{name}.pdf", s => ReportPdf.Write(report, office, Made.Fonts, s)));
}
