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
    [InlineData("""<script type="application/ld+json">{"@type":"WebSite","name":"Sinar Mentari","url":"https://sinarmentari.org/"}</script>""", "", true)]
    [InlineData("""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rumah Layak","isPartOf":{"@type":"WebSite","url":"https://sinarmentari.org/"}}</script>""", "", false)] // another's work
    [InlineData("""<script type="application/ld+json">{"@type":"Product","name":"Paket Telaga","offers":{"@type":"Offer","url":"https://sinarmentari.org/x"}}</script>""", "", true)]
    [InlineData("""<script type="application/ld+json">{"@type":"Product","name":"Sarung","offers":{"@type":"Offer","url":"https://www.tokopedia.com/sarung"}}</script>""", "", false)]
    [InlineData("""<script type="application/ld+json">{"@type":"MobileApplication","name":"Rimba Emas Slot"}</script>""", "", true)]
    [InlineData("""<script type="application/ld+json">{"@type":"MobileApplication","name":"Antrean Slot Vaksin"}</script>""", "", false)]
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

    [Theory]
    [InlineData("Lentera88 Login", "Daftar Merpatibet", true)]
    [InlineData("Lentera88 Login", "Rapat Koordinasi", false)] // one proves nothing
    [InlineData("Login SIMPEG2", "Daftar SIPD3", false)]
    public void Entries_that_are_nothing_but_doors_of_two_houses_alarm(string one, string other, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Listed = [(ListKind.List, "/berita/1", one), (ListKind.List, "/berita/2", other)] }.Input(0))));

    [Theory]
    [InlineData("/uploads/garuda138/slot-dana.html", true)]
    [InlineData("/uploads/garuda138/denah.html", false)] // no game lies in it
    [InlineData("/uploads/garuda/slot-dana.html", false)]
    public void A_folder_called_by_a_house_alarms_with_its_games(string path, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Listed = [(ListKind.Sitemap, "/berita/rapat/", ""), (ListKind.Sitemap, path, "")] }.Input(0))));

    [Theory]
    [InlineData("Kuda Perak adalah bandar togel dan slot online terpercaya, daftar di", true)]
    [InlineData("Polisi: bandar togel dan slot online ditangkap, selengkapnya di", false)]
    public void A_line_that_only_Googlebot_is_shown_alarms_unless_it_reports(string line, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { ForGooglebot = new("", "") { Top = $"<p>{line} <a href=\"https://kudaperak.me/\">kudaperak.me</a></p>" } }.Input(0))));
}
