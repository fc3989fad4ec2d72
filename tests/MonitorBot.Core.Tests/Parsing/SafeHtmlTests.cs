using AngleSharp.Html.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Parsing;

public sealed class SafeHtmlTests
{
    private static readonly Uri Home = new("https://dinas.kaltimprov.go.id/berita/");

    [Fact]
    public void Links_resolve_against_the_pages_address()
    {
        var document = Parsed("<ul><li><a class='judul' href='../a?x=1'>A</a></ul>");

        Assert.Equal("https://dinas.kaltimprov.go.id/a?x=1", ((IHtmlAnchorElement)document.QuerySelector("a.judul")!).Href);
    }

    [Theory]
    [InlineData("<base href='/lain/'><a href='a'>A</a>", "https://dinas.kaltimprov.go.id/lain/a")]
    [InlineData("<base href='https://[x'><a href='a'>A</a>", "https://dinas.kaltimprov.go.id/berita/a")]
    public void A_base_of_the_page_itself_holds(string html, string href)
        => Assert.Equal(href, ((IHtmlAnchorElement)Parsed(html).QuerySelector("a")!).Href);

    [Theory]
    [InlineData("<span class='tgl'>x</span>", ".tgl")]
    [InlineData("<i class='fa fa-calendar'></i>", "i.fa-calendar")]
    [InlineData("<small class='text-muted'>x</small>", "small.text-muted")]
    [InlineData("<div style='display:none'><a href='//x'>x</a></div>", "div[style*=none]")]
    [InlineData("<p>a</p><noscript><p id='n'>x</p></noscript>", "noscript #n")]
    [InlineData("<div id='app' data-page='{}'></div>", "[data-page]")]
    public void What_readers_of_lists_and_hidden_links_need_is_kept(string html, string selector)
        => Assert.NotNull(Parsed(html).QuerySelector(selector));

    private static IHtmlDocument Parsed(string html) => Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse(html, Home)).Document;
}
