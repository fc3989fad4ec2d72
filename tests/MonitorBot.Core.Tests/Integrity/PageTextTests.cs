using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MonitorBot.Core.Integrity.Hiding;

namespace MonitorBot.Core.Integrity;

public sealed class PageTextTests
{
    private static IElement Body(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    [Theory]
    [InlineData("<p>sl<b>ot</b></p><p>dua</p>", "slot\n\ndua")]
    [InlineData("a<script>x()</script><style>p{}</style><svg><title>t</title></svg>b", "ab")]
    [InlineData("<ul><li>satu<li>dua</ul>", "satu\n\ndua")]
    [InlineData("<div>luar<template><p>da<i>lam</i></p><script>x</script></template></div>", "luar\n\ndalam")]
    [InlineData("<math><mi>x</mi></math><custom-tag>a<abbr>b</abbr></custom-tag>c", "ab\nc")]
    public void Inline_pieces_join_and_blocks_part(string html, string text) => Assert.Equal(text, PageText.Of(Body(html)));

    [Fact]
    public void What_is_left_out_takes_all_below_it_along()
        => Assert.Equal("a\nd", PageText.Of(Body("a<article><p>b</p>c</article><p>d</p>"), skip: element => element.LocalName == "article"));

    [Fact]
    public void Reading_ends_where_there_is_enough()
        => Assert.InRange(PageText.Of(Body(string.Concat(Enumerable.Repeat("<p>sepuluh hu</p>", 1_000))), most: 100).Length, 100, 120);

    [Theory]
    [InlineData("<a href=x> Daftar </a>", "Daftar")]
    [InlineData("<a href=x><img alt='Beranda' src=a></a>", "Beranda")]
    [InlineData("<a href=x title='Cari'><i class=fa></i></a>", "Cari")]
    [InlineData("<a href=x><b>Baca</b><span title=lagi></span></a>", "Baca lagi")]
    public void A_link_says_its_text_or_its_picture_or_its_title(string html, string text) => Assert.Equal(text, PageText.OfLink(Body(html).QuerySelector("a")!));
}
