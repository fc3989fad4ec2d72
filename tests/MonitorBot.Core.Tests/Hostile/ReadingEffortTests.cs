using MonitorBot.Core.Fetching;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>What stands behind the parser goes over a page a bounded number of times, whatever the page is like. Steps are counted: clocks of a busy machine prove nothing.</summary>
public sealed class ReadingEffortTests
{
    private static readonly Uri Url = new("http://x.test/agenda/");

    public static TheoryData<string> Names => [.. LaboriousPages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_page_takes_no_more_than_six_times_the_steps(string name)
    {
        var (small, large) = (Steps(LaboriousPages.Page(name, 250)), Steps(LaboriousPages.Page(name, 1000)));
        Assert.True(large <= (small * 6) + 20_000, $"{small} steps grew to {large}");
    }

    // It kept the finder of cards busy for half a minute: the parser's depth makes thousands of siblings of it.
    [Fact]
    public void A_nested_page_of_35_kilobytes_is_read_in_few_steps()
    {
        var html = LaboriousPages.Page("links in headings beyond the depth", 900);
        Assert.InRange(html.Length, 30_000, 40_000);
        Assert.InRange(Steps(html), 1, 3_000_000);
    }

    [Fact]
    public void A_page_that_costs_too_much_is_refused_to_every_reader_and_told()
    {
        var read = new ReadPage(Page("<p>a"), page => SafeHtml.Parse(page.Text, page.Url));
        var document = read.Document!;
        Assert.Null(read.Refused);
        Assert.Throws<HostileContentException>(() => ReadingEffort.Of(document).Spend(ReadingEffort.Most + 1));
        Assert.Throws<HostileContentException>(() => AllReaders.Read(document, "<p>a"));
        Assert.Null(read.Document);
        Assert.Equal(ReadingEffort.Refusal, read.Refused);
    }

    private static long Steps(string html)
    {
        var document = Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse(html, Url)).Document;
        AllReaders.Read(document, html);
        return ReadingEffort.Of(document).Steps;
    }

    private static Page Page(string html) => new() { Requested = Url, Url = Url, Status = 200, MediaType = "text/html", Text = html };
}
