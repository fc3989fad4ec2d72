using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Tests.Documents;

namespace MonitorBot.Core.Tests.Exits;

/// <summary>Every nasty text as name, note and finding of a website, through the papers that leave the house.</summary>
public sealed class DocumentExitTests
{
    private static readonly WeekReport Plain = SampleWeek.Report(NastyTexts.All.Count);
    private static readonly WeekReport Nasty = Plain with { Rows = [.. Plain.Rows.Zip(NastyTexts.All, (row, text) => Spoiled(row, Cut(text), text))] };

    /// <summary>As long as the chat lets a note be.</summary>
    private static readonly WeekReport Short = Plain with { Rows = [.. Plain.Rows.Zip(NastyTexts.All, (row, text) => Spoiled(row, Cut(text), Cut(text)))] };

    [Fact]
    public void A_workbook_takes_each_as_a_string_and_never_as_a_formula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Made.Keep("jahat.xlsx", s => ReportXlsx.Write(Nasty, SampleWeek.Office, s))), isEditable: false);
        var sheets = document.WorkbookPart!.WorksheetParts.Select(part => part.Worksheet!).ToList();
        Assert.Empty(sheets.SelectMany(sheet => sheet.Descendants<CellFormula>()));
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var texts = sheets.SelectMany(sheet => sheet.Descendants<Cell>()).Where(cell => cell.DataType?.Value == CellValues.InlineString).Select(cell => Letters(cell.InnerText)).ToHashSet(StringComparer.Ordinal);
        Assert.All(NastyTexts.All, text => Assert.Contains(Letters(text), texts));
        Assert.All(sheets, sheet => Assert.DoesNotContain(sheet.InnerText, letter => char.GetUnicodeCategory(letter) == UnicodeCategory.Format));
        Assert.All(sheets.SelectMany(sheet => sheet.Descendants<CellValue>()), value => Assert.True(double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _), value.Text));
    }

    [Fact]
    public void A_workbook_links_nowhere_else_because_of_them()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Made.Keep("jahat.xlsx", s => ReportXlsx.Write(Nasty, SampleWeek.Office, s))), isEditable: false);
        var hosts = document.WorkbookPart!.WorksheetParts.SelectMany(part => part.HyperlinkRelationships).Select(link => link.Uri.Host).ToList();
        Assert.DoesNotContain("evil.example", hosts);
    }

    [Theory]
    [InlineData("laporan")]
    [InlineData("lampiran")]
    public void A_pdf_shows_them_without_controls_or_turned_text_and_links_nowhere(string paper)
    {
        var pdf = Made.Keep($"jahat-{paper}.pdf", s => Write(paper, Short, s));
        var text = Made.Raw(pdf);
        Assert.DoesNotContain(text, letter => char.IsControl(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format);
        // In one piece: a character that only turns the text leaves no stand-in behind either.
        Assert.Contains("amangpj.exe", text);
        Assert.Contains("alert(1)", text);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.DoesNotContain(document.GetPages().SelectMany(page => page.GetHyperlinks()), link => link.Uri.Contains("evil", StringComparison.Ordinal));
        Assert.All(document.GetPages(), page => Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 0, page.Width - 20)));
    }

    [Fact]
    public void The_restricted_annex_defangs_place_and_quotation()
    {
        var dangerous = Plain with { Rows = [.. Plain.Rows.Select(row => row.Scan is { } scan ? row with { Scan = scan with { Findings = [new Finding(Sign.Gambling, "http://letak.example/a", "http://kutipan.example/b")] } } : row)] };
        var text = Made.Raw(Made.Keep("jinak.pdf", s => Write("lampiran", dangerous, s)));
        Assert.Contains("letak[.]example", text);
        Assert.Contains("kutipan[.]example", text);
        Assert.DoesNotContain("letak.example", text);
        Assert.DoesNotContain("kutipan.example", text);
    }

    private static void Write(string paper, WeekReport report, Stream stream)
    {
        if (paper == "laporan")
            ReportPdf.Write(report, SampleWeek.Office, Made.Fonts, stream);
        else
            FindingsAnnexPdf.Write(report, SampleWeek.Office, Made.Fonts, stream);
    }

    private static SiteRow Spoiled(SiteRow row, string text, string note) => row with
    {
        Agency = row.Agency with { Name = text },
        Note = note,
        FollowUp = text,
        Scan = row.Scan is { } scan ? scan with { Findings = [new Finding(Sign.Gambling, text, text)] } : null,
    };

    private static string Cut(string text) => text.Length <= 300 ? text : text[..300];

    /// <summary>What a reader sees of it, so that what became a blank on the way does not count.</summary>
    private static string Letters(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => !System.Text.Rune.IsControl(rune) && !System.Text.Rune.IsWhiteSpace(rune) && System.Text.Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && rune.Value is not 0xFFFD).Select(rune => rune.ToString()));
}
