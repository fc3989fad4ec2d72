using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>What a head says that the page under it does not, each beside its honest twin.</summary>
public sealed class SwappedHeadTests
{
    [Theory]
    [InlineData("""<link rel="canonical" href="https://rumahsegarjaya.com/">""", "", true)]
    [InlineData("""<link rel="canonical" href="https://rumahsegarjaya.com/">""", """<a href="https://rumahsegarjaya.com/">Rumah Segar Jaya</a>""", false)] // the page names it: its maker's
    [InlineData("""<link rel="canonical" href="https://rumahsegarjaya.com/"><link rel="stylesheet" href="https://rumahsegarjaya.com/app.css">""", "", false)] // it lives there
    [InlineData("""<link rel="alternate" hreflang="id" href="https://rumahsegarjaya.com/">""", "", true)]
    [InlineData("""<link rel="alternate" type="application/rss+xml" href="https://rumahsegarjaya.com/">""", "", false)]
    [InlineData("""<script type="application/ld+json">{"@type":"Product","name":"Rimbawin","offers":{"url":"https://rimbawin.site/"}}</script>""", "", true)]
    [InlineData("""<script type="application/ld+json">{"@type":"WebSite","name":"Disperkim","creator":{"@type":"Organization","name":"Rimbaweb","url":"https://rimbaweb.site/"}}</script>""", "", false)]
    public void A_head_that_points_to_a_strangers_house_alarms(string head, string foot, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Head = head, Foot = foot }.Input(0))));

    [Theory]
    [InlineData("เดิมพันง่าย จ่ายจริง ทุกวัน", true)]
    [InlineData("คู่มือท่องเที่ยว", false)] // a guide for guests
    [InlineData("東カリマンタン州", false)] // names the land
    [InlineData("公式サイト", false)] // too short to say whose it is
    public void A_title_in_a_script_that_the_page_does_not_write_is_an_offices_or_alarms(string title, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Title = title }.Input(1))));

    [Fact]
    public void The_same_pointer_on_an_article_may_name_the_newspaper_it_was_taken_from()
    {
        var home = new Case("", "").Input(0);
        var article = new Case("", "") { Head = """<link rel="canonical" href="https://kabarkota.com/berita/1">""" }.Input(0).Home;
        var elsewhere = article with { Page = article.Page with { Url = new Uri(Case.Site + "berita/1") } };
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(home with { Pages = [elsewhere] })));
    }

    [Fact]
    public void A_sitemap_that_names_anothers_pages_beside_its_own_alarms_and_one_made_at_another_address_does_not()
    {
        Case Map(params string[] paths) => new("", "") { Listed = [.. paths.Select(path => (ListKind.Sitemap, path, ""))] };
        Assert.True(Labelled.Alarms(IntegrityRule.Judge(Map("/berita/", "https://bungamekarsari.com/menu/").Input(2))));
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(Map("https://bungamekarsari.com/a/", "https://bungamekarsari.com/b/").Input(2))));
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(Map("/berita/", "https://disperkim-kaltim.web.id/b/").Input(2))));
    }
}
