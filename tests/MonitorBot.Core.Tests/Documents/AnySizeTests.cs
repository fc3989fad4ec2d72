using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace MonitorBot.Core.Tests.Documents;

/// <summary>Every paper, from one website to three hundred, with and without signers: what an eye would notice first.</summary>
public sealed class AnySizeTests
{
    private static readonly OfficeSettings NoSigner = new();

    public static TheoryData<string, int, bool> Cases()
    {
        var cases = new TheoryData<string, int, bool>();
        foreach (var name in SamplePapers.All(NoSigner, Made.Fonts, 1).Select(paper => paper.Name).Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)))
            foreach (var (size, signed) in new[] { (1, false), (1, true), (5, true), (60, false), (60, true), (300, true) }) cases.Add(name, size, signed);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_keeps_to_the_margins_and_no_page_is_nearly_empty(string name, int size, bool signed)
    {
        var write = SamplePapers.All(signed ? SampleWeek.Office : NoSigner, Made.Fonts, size).Single(paper => paper.Name == name).Write;
        using var document = PdfDocument.Open(Made.Keep($"{size:000}{(signed ? "" : "-kosong")}-{name}", write));
        Assert.All(document.GetPages(), page =>
        {
            Assert.All(page.Letters, letter => Assert.InRange(letter.BoundingBox.Right, 20, page.Width - 20));
            Assert.True(Body(page) >= 3, $"page {page.Number} holds {Body(page)} lines");
        });
    }

    /// <summary>Lines of text above the foot.</summary>
    private static int Body(Page page) => page.Letters.Where(letter => letter.Location.Y > 60).Select(letter => Math.Round(letter.Location.Y)).Distinct().Count();
}
