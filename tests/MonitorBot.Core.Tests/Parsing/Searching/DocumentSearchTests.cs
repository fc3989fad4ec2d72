using AngleSharp.Dom;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Tests.Parsing.Searching;

/// <summary>The search over the outline finds what <c>QuerySelectorAll</c> finds, in the same order.</summary>
public sealed class DocumentSearchTests
{
    private const string Page = """
        <html><head><title>Judul</title><base href="/"><meta name="generator" content="WordPress"><meta property='og:url' content="/x"><link rel="alternate" href="/feed"><script src="/a.js"></script><style>a{}</style></head>
        <body class="home"><nav id="menu"><a href="/berita">Berita</a><a>tanpa</a></nav><main><article class="hentry post"><h2 class="entry-title"><a rel="bookmark tag" href="/b">B</a></h2><time datetime="2026-11-20">x</time>
        <pre>x</pre><div data-url="/api" class="card item" style="display:none"><p onclick="x()">p</p><img alt="a" src="/i.png"><svg><a href="/s"></a></svg></div></article><template><a href="/t">t</a></template><custom-tag hidden>c</custom-tag></main></body></html>
        """;

    [Theory]
    [InlineData("a[href]")]
    [InlineData("a")]
    [InlineData("A[HREF]")]
    [InlineData("a[rel~=tag], [class*=card], .hentry , #menu")]
    [InlineData("article, .hentry, .post-item")]
    [InlineData("h1 a, h2 a,h3 a , .title a")]
    [InlineData("article > h2 > a")]
    [InlineData("h2 + time, h2 ~ div")]
    [InlineData("script:not([src])")]
    [InlineData("script[src], link[rel=alternate][href]")]
    [InlineData("meta[property='og:url'], meta[name='twitter:url']")]
    [InlineData("meta[name=GENERATOR i]")]
    [InlineData("[data-url], custom-tag")]
    [InlineData("[style]")]
    [InlineData("noscript, marquee, template, [hidden], [style], font[size]")]
    [InlineData("*")]
    [InlineData("body *")]
    [InlineData("a, area, iframe[src], [onclick]")]
    [InlineData("p:first-child, img[alt]")]
    [InlineData("[id^='men'], [class$=item], [class|=card]")]
    [InlineData(".x\\:y, a")]
    [InlineData(".pos")]
    [InlineData(".entry")]
    [InlineData(".title, .hentr")]
    [InlineData("article.post.hentry, .hentry.missing")]
    [InlineData(".HENTRY, #MENU")]
    [InlineData("div[class*=tem], [class*='']")]
    [InlineData("[rel=tag], [rel='bookmark tag'], [rel~='tag']")]
    [InlineData("meta[name='wordpress' i], [content='WORDPRESS' i], [content=wordpress]")]
    [InlineData("a:not([href]), article:has(time), main :is(h2, p)")]
    public void Finds_what_the_tree_finds(string selector)
    {
        IDocument document = Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse(Page, new Uri("https://dinas.example/"))).Document;
        Assert.Equal(document.QuerySelectorAll(selector), document.Find(selector));
        var article = document.QuerySelector("article")!;
        Assert.Equal(article.QuerySelectorAll(selector), article.Find(selector));
    }

    [Theory]
    [InlineData("a[")]
    [InlineData("")]
    [InlineData(">>>")]
    [InlineData(":nonsense(")]
    public void A_selector_that_cannot_be_parsed_finds_nothing(string selector)
        => Assert.Empty(Assert.IsType<HtmlOutcome.Parsed>(SafeHtml.Parse(Page, new Uri("https://dinas.example/"))).Document.Find(new PageSelector(selector)));

    [Fact]
    public void The_elements_beside_one_are_its_parents_children()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument("<body><div><p>a<b>x</b></p>text<p>b</p></div><ul><li>1<li>2</ul><i></i>");
        foreach (var children in document.All.Select(parent => parent.Children.ToList()))
            Assert.All(children, (child, at) => Assert.Equal((children.ElementAtOrDefault(at - 1), children.ElementAtOrDefault(at + 1)), (child.Previous(), child.Next())));
    }

    [Fact]
    public void The_words_of_an_element_are_its_text_content()
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Page + "<p>a<b>x<i></i></b> <script>s&amp;</script>t<template>no<p>n</p></template></p>");
        Assert.All(document.All, element => Assert.Equal(element.TextContent, element.Words()));
    }
}
