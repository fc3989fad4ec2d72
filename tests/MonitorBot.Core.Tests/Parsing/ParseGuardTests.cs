using System.Diagnostics;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Tests.Parsing;

/// <summary>Each guard of the parser by itself: on hostile pages another one often catches what the first lets through.</summary>
public sealed class ParseGuardTests
{
    private static readonly Uri Page = new("https://a.go.id/");

    [Fact]
    public void Formatting_left_open_keeps_attributes_only_while_few_stand_open()
    {
        var limits = ParseLimits.Default;
        var html = string.Concat(Enumerable.Range(0, limits.MaxOpenFormatting + 20).Select(at => $"<b class=k{at}>"));
        var bold = Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse(html, Page)).Document.QuerySelectorAll("b");
        Assert.Equal("k0", bold[0].ClassName);
        Assert.Empty(bold[^1].Attributes);
    }

    [Fact]
    public void A_page_without_time_left_is_refused()
        => Assert.Contains("terlalu lama", Refusal(ParseLimits.Default with { MaxTime = TimeSpan.FromSeconds(-1) }));

    [Fact]
    public void A_thread_that_was_given_no_processor_is_not_blamed()
    {
        var meter = new ParseMeter(ParseLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(40) });
        Starve(TimeSpan.FromMilliseconds(120));
        if (ThreadClock.Spent() is not null) meter.Tick();
    }

    [Fact]
    public void A_thread_that_works_on_is_stopped_however_often_it_was_let_go_on()
    {
        var meter = new ParseMeter(ParseLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(40) });
        var watch = Stopwatch.StartNew();
        Assert.Throws<HostileContentException>((Action)(() =>
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(30)) meter.Tick();
        }));
    }

    [Fact]
    public void Nobody_waits_for_ever()
    {
        var meter = new ParseMeter(ParseLimits.Default with { MaxTime = TimeSpan.FromMilliseconds(40), MaxWait = TimeSpan.FromMilliseconds(80) });
        Starve(TimeSpan.FromMilliseconds(120));
        Assert.Throws<HostileContentException>(meter.Tick);
    }

    [Fact]
    public void A_page_beyond_its_memory_is_refused()
        => Assert.Contains("memori", Refusal(ParseLimits.Default with { MaxAllocatedBytes = 1000 }));

    [Fact]
    public void A_page_beyond_its_elements_is_refused()
        => Assert.Contains("elemen", Refusal(ParseLimits.Default with { MaxElements = 10 }));

    [Fact]
    public void What_lies_beyond_the_cap_is_not_read()
        => Assert.DoesNotContain("akhir", Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse("<p>awal" + new string(' ', 200) + "<p>akhir", Page, ParseLimits.Default with { MaxChars = 100 })).Document.Body!.TextContent);

    [Theory]
    [InlineData("</>")]
    [InlineData("--!")]
    public void Patterns_that_eat_the_stack_are_refused_before_they_are_parsed(string pattern)
        => Assert.Contains("pola", Assert.IsType<HtmlOutcome.Hostile>(SafeHtml.Parse("<!--" + string.Concat(Enumerable.Repeat(pattern, 1001)), Page)).Why);

    /// <summary>This very thread waits, as it would on a machine that gives it no processor.</summary>
    private static void Starve(TimeSpan wait)
    {
        using var never = new ManualResetEvent(false);
        never.WaitOne(wait);
    }

    private static string Refusal(ParseLimits limits)
        => Assert.IsType<HtmlOutcome.Hostile>(SafeHtml.Parse(string.Concat(Enumerable.Repeat("<p>x", 100)), Page, limits)).Why;
}
