using MonitorBot.Core.Dating.Apis;

namespace MonitorBot.Core.Tests.Dating.Apis;

public sealed class StructuredItemsTests
{
    [Theory]
    [InlineData("""<script type="application/ld+json">[{"@type":"Event","name":"Rapat kerja","url":"/a/1","startDate":"2026-11-26T09:00+08:00","endDate":"2026-11-27"}]</script>""")]
    [InlineData("""<script type="application/ld+json">{"@graph":[{"@type":"WebPage","name":"Agenda","datePublished":"2020-01-01"},{"@type":["Thing","BusinessEvent"],"name":"Rapat kerja","url":"/a/1","startDate":"2026-11-26T09:00+08:00","endDate":"2026-11-27"}]}</script>""")]
    [InlineData("""<div itemscope itemtype="https://schema.org/Event"><h4 itemprop="name">Rapat kerja</h4><a itemprop="url" href="/a/1">x</a><meta itemprop="startDate" content="2026-11-26T09:00+08:00"><time itemprop="endDate" datetime="2026-11-27"></time></div>""")]
    public void Events_tell_name_address_and_days(string html)
        => Assert.Equal(("Rapat kerja", "/a/1", "2026-11-26T09:00+08:00", "2026-11-27"), Assert.Single(StructuredItems.Events(Html.Parse(html))) is var item ? (item.Title, item.Link, item.Start, item.End) : default);

    [Fact]
    public void Several_articles_are_a_list_and_one_is_the_page_itself()
    {
        const string One = """{"@type":"NewsArticle","headline":"Judul satu","url":"/b/1","datePublished":"2026-11-20","dateModified":"2026-11-22"}""";
        Assert.Empty(StructuredItems.Articles(Html.Parse($"""<script type="application/ld+json">{One}</script>""")));
        Assert.Equal(["2026-11-20", "2026-11-20"], StructuredItems.Articles(Html.Parse($"""<script type="application/ld+json">[{One},{One.Replace("/b/1", "/b/2", StringComparison.Ordinal)}]</script>""")).Select(item => item.Posted));
    }

    [Theory]
    [InlineData("""<script type="application/ld+json">{"@type":"Event","name":"Tanpa hari"}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":"Event","startDate":["Date"],"name":{"a":1}}</script>""")]
    [InlineData("""<script type="application/ld+json">{"@type":7,"startDate":"2026-11-26"</script>""")]
    public void What_is_broken_or_tells_no_day_is_no_item(string html) => Assert.Empty(StructuredItems.Events(Html.Parse(html)));
}
