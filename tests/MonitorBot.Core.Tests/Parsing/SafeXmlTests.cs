using AngleSharp.Dom;
using AngleSharp.Xml.Dom;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Tests.Parsing;

public sealed class SafeXmlTests
{
    [Theory]
    [InlineData("<rss><channel><item><title>A</title></item></channel></rss>")]
    [InlineData("\n\n <?xml version='1.0' encoding='utf-8'?><rss><item><title>A</title></item></rss>")]
    [InlineData("Warning: Undefined variable in x.php<rss><item><title><![CDATA[A]]></title></item></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a 'x'>]><rss><item><title>A</title></item></rss>")]
    [InlineData("<rss><item><title>A</title><p>Pemuda & Olahraga &nbsp; </p></item>")]
    [InlineData("<rss><item><title>A</title></wrong></item></rss>")]
    public void Feeds_as_they_are_found_are_read(string xml)
        => Assert.Equal("A", Parsed(xml).QuerySelector("title")!.TextContent.Trim());

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>404</body></html>")]
    public void What_is_no_feed_is_refused(string xml) => Assert.IsType<XmlOutcome.Hostile>(SafeXml.Parse(xml));

    [Fact]
    public void An_entity_bomb_stays_small()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(i => $"<!ENTITY l{i} '{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}'>"));
        var xml = $"<?xml version='1.0'?><!DOCTYPE l [<!ENTITY l0 'lol'>{laughs}]><rss><title>&l9;</title></rss>";

        Assert.True(SafeXml.Parse(xml) is not XmlOutcome.Parsed { Document: var document } || document.DocumentElement.TextContent.Length < 1000);
    }

    [Fact]
    public void Depth_is_bounded()
    {
        var deep = SafeXml.Parse("<rss>" + string.Concat(Enumerable.Repeat("<a>", 5_000)) + "x" + string.Concat(Enumerable.Repeat("</a>", 5_000)) + "</rss>");
        Assert.True(deep is not XmlOutcome.Parsed { Document: var document } || document.All.Max(element => element.Ancestors().Count()) <= 65);
    }

    [Fact]
    public void A_feed_beyond_its_elements_is_refused()
        => Assert.Contains("elemen", Assert.IsType<XmlOutcome.Hostile>(SafeXml.Parse("<rss>" + string.Concat(Enumerable.Repeat("<a/>", 100)) + "</rss>", ParseLimits.Default with { MaxElements = 10 })).Why);

    [Fact]
    public void What_lies_beyond_the_cap_is_not_read()
        => Assert.DoesNotContain("akhir", Assert.IsType<XmlOutcome.Parsed>(SafeXml.Parse("<rss><title>awal</title>" + new string(' ', 200) + "<title>akhir</title></rss>", ParseLimits.Default with { MaxChars = 100 })).Document.DocumentElement.TextContent);

    [Fact]
    public void An_external_entity_is_not_loaded()
    {
        var document = SafeXml.Parse("<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><title>&x;</title></rss>");

        Assert.DoesNotContain("root:", (document as XmlOutcome.Parsed)?.Document.DocumentElement.TextContent ?? "");
    }

    [Theory]
    [InlineData("<a>", 100_000)]
    [InlineData("<a b='", 100_000)]
    [InlineData("<!DOCTYPE a [", 100_000)]
    [InlineData("<![CDATA[", 100_000)]
    [InlineData("<?xml ", 100_000)]
    [InlineData("<!--", 100_000)]
    [InlineData("&a;", 100_000)]
    [InlineData("<item/>", 400_000)]
    [InlineData("</a>", 100_000)]
    public void Endless_patterns_end(string pattern, int times)
        => Assert.NotNull(SafeXml.Parse("<rss>" + string.Concat(Enumerable.Repeat(pattern, times))));

    private static IXmlDocument Parsed(string xml) => Assert.IsType<XmlOutcome.Parsed>(SafeXml.Parse(xml)).Document;
}
