using AngleSharp.Html.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Parsing;

public sealed class SafeHtmlTests
{
    private static readonly Uri Home = new("https://dinas.kaltimprov.go.id/berita/");

    [Theory]
    [InlineData("<ul><li><a href='../a?x=1'>A</a></ul>", "https://dinas.kaltimprov.go.id/berita/")]
    [InlineData("<base href='/lain/'><a href='a'>A</a>", "https://dinas.kaltimprov.go.id/lain/")]
    [InlineData("<base href='https://cdn.example/x'><base href='/lain/'>", "https://cdn.example/x")]
    [InlineData("<base target=_blank><base href='sub/'>", "https://dinas.kaltimprov.go.id/berita/sub/")]
    [InlineData("<base href='https://[x'><a href='a'>A</a>", "https://dinas.kaltimprov.go.id/berita/")]
    public void Links_resolve_against_the_documents_base_or_the_pages_address(string html, string expected)
        => Assert.Equal(expected, DocumentBase.Of(Parsed(html), Home).AbsoluteUri);

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
