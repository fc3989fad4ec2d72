using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery;

public sealed class StartPageTests
{
    private static readonly Site Site = new() { Host = "x.go.id", StartUrl = new Uri("https://x.go.id/") };
    private static readonly SiteHosts Hosts = new(Site, Site.StartUrl);

    [Theory]
    [InlineData("""<meta http-equiv="refresh" content="3; url=/web/">""", "https://x.go.id/web/")]
    [InlineData("""<script>setTimeout(function(){ window.location.href = "/beranda"; }, 500)</script>""", "https://x.go.id/beranda")]
    [InlineData("""<a href="/web"><img src="logo.png">Masuk</a>""", "https://x.go.id/web")]
    [InlineData("""<a href="/halaman-contoh/">Halaman Contoh</a><a href="/portal-utama/">Portal Utama</a><p><a href="/portal-utama/">Masuk ke portal</a></p>""", "https://x.go.id/portal-utama/")]
    public void A_splash_page_leads_to_the_home_behind_it(string html, string home)
        => Assert.Equal(new Uri(home), SplashPage.Beyond(Html.Parse(html), Site.StartUrl, Hosts));

    [Fact]
    public void A_home_with_a_menu_is_no_splash_page()
        => Assert.Null(SplashPage.Beyond(Html.Parse(string.Concat(Enumerable.Range(1, 8).Select(i => $"""<a href="/h{i}">Halaman {i}</a>"""))), Site.StartUrl, Hosts));

    [Theory]
    [InlineData("""<link rel="https://api.w.org/" href="https://x.go.id/wp-json/">""", "https://x.go.id/wp-json/wp/v2/posts?a=1")]
    [InlineData("""<link rel="https://api.w.org/" href="https://x.go.id/?rest_route=/">""", "https://x.go.id/?rest_route=/wp/v2/posts&a=1")]
    [InlineData("""<link rel="stylesheet" href="/wp-content/themes/a/style.css">""", "https://x.go.id/wp-json/wp/v2/posts?a=1")]
    public void WordPress_tells_where_its_api_is(string html, string posts)
        => Assert.Equal(posts, WordPressMarks.Endpoint(WordPressMarks.ApiRoot(Html.Parse(html), Site.StartUrl, Hosts)!, "wp/v2/posts", "a=1").AbsoluteUri);

    [Fact]
    public void Feeds_of_comments_and_of_other_hosts_are_left_out()
    {
        var document = Html.Parse("""
            <link rel="alternate" type="application/rss+xml" title="Dinas" href="/feed/">
            <link rel="alternate" type="application/rss+xml" title="Dinas Comments Feed" href="/comments/feed/">
            <link rel="alternate" type="application/rss+xml" href="https://demo.vendor.com/rss.xml">
            """);

        Assert.Equal([new Uri("https://x.go.id/feed/")], FeedLinks.Declared(document, Site.StartUrl, Hosts));
    }

    [Fact]
    public void A_nuxt_payload_is_unfolded()
    {
        using var payload = JsonDocument.Parse("""[{"data":1},{"berita":2},[3],{"judul":4,"tanggal":5},"Rapat koordinasi","2026-11-20"]""");

        var item = EmbeddedData.Unfold(payload.RootElement).GetProperty("data").GetProperty("berita")[0];

        Assert.Equal("Rapat koordinasi", item.GetProperty("judul").GetString());
    }

    [Fact]
    public void A_generators_other_base_address_counts_as_own_when_the_page_calls_itself_so()
    {
        var document = Html.Parse("""
            <link rel="canonical" href="https://lama.example.org/"><a href="https://lama.example.org/">Rumah</a>
            <a href="https://lama.example.org/berita/">Berita</a><a href="https://lama.example.org/agenda/">Agenda</a><a href="https://lama.example.org/berita/satu/">Satu</a>
            """);
        var hosts = new SiteHosts(Site, Site.StartUrl);
        hosts.Alias(BaseAlias.Of(document, Site.StartUrl, hosts)!);

        Assert.Equal(new Uri("https://x.go.id/berita/"), hosts.Resolve(Site.StartUrl, "https://lama.example.org/berita/"));
    }

    [Fact]
    public void A_block_of_another_publishers_links_makes_no_alias()
    {
        var document = Html.Parse("""
            <link rel="canonical" href="https://x.go.id/"><a href="/berita">Berita</a><a href="/agenda">Agenda</a>
            <a href="https://kaltim.antaranews.com/1">Satu</a><a href="https://kaltim.antaranews.com/2">Dua</a><a href="https://kaltim.antaranews.com/3">Tiga</a><a href="https://kaltim.antaranews.com/4">Empat</a><a href="https://kaltim.antaranews.com/5">Lima</a>
            """);

        Assert.Null(BaseAlias.Of(document, Site.StartUrl, Hosts));
    }
}
