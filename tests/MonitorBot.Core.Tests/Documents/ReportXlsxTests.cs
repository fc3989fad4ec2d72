using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Tests.Documents;

public sealed class ReportXlsxTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    public void The_validator_finds_nothing(int websites)
    {
        using var document = Open(Write(SampleWeek.Report(websites)));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void Same_data_gives_the_same_bytes() => Assert.Equal(Write(SampleWeek.Report()), Write(SampleWeek.Report()));

    [Fact]
    public void The_main_table_reads_back_equal()
    {
        var report = SampleWeek.Report();
        using var document = Open(Write(report));
        var rows = Rows(document, "Rekap").Skip(4).ToList();
        var lines = ReportLine.Of(report.Rows);
        Assert.Equal(lines.Count, rows.Count);
        foreach (var (line, row) in lines.Zip(rows))
        {
            Assert.Equal(line.Number.ToString(), row[0]);
            Assert.Equal(line.Agency, row[1]);
            Assert.Equal(line.Address, row[2]);
            Assert.Equal(line.News?.ToDateTime(TimeOnly.MinValue).ToOADate().ToString() ?? "", row[4]);
            Assert.Equal(line.Status, row[9]);
            Assert.Equal(line.Note, row[12]);
        }
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\",\"klik\")")]
    [InlineData("+SUM(1;2)")]
    [InlineData("@cmd")]
    [InlineData("judul\u0000\u0008 dengan kendali \ud83d\ude00")]
    public void Outside_text_never_becomes_a_formula(string text)
    {
        var report = SampleWeek.Report(1);
        report = report with { Rows = [report.Rows[0] with { Note = text }] };
        using var document = Open(Write(report));
        Assert.Empty(document.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<CellFormula>()));
        Assert.Empty(new OpenXmlValidator().Validate(document));
    }

    [Fact]
    public void Links_go_to_own_hosts_without_findings_only()
    {
        var report = SampleWeek.Report();
        using var document = Open(Write(report));
        var hosts = document.WorkbookPart!.WorksheetParts.SelectMany(p => p.HyperlinkRelationships).Select(r => r.Uri.Host).ToHashSet();
        Assert.Equal([.. report.Rows.Where(r => !r.HasFinding && r.Agency.Site is not null).Select(r => r.Agency.Site!.Host).Order()], hosts.Order());
    }

    private static byte[] Write(WeekReport report) => Made.Keep($"laporan-{report.Rows.Count}.xlsx", s => ReportXlsx.Write(report, SampleWeek.Office, s));

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static IEnumerable<IReadOnlyList<string>> Rows(SpreadsheetDocument document, string sheet)
    {
        var id = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == sheet).Id!.Value!;
        var part = (WorksheetPart)document.WorkbookPart.GetPartById(id);
        return part.Worksheet!.Descendants<Row>().Select(r => (IReadOnlyList<string>)[.. r.Elements<Cell>().Select(c => c.InnerText)]);
    }
}
