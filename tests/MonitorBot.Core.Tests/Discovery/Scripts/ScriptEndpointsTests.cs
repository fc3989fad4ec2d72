using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

public sealed class ScriptEndpointsTests
{
    private static readonly Uri Page = new("https://opd.example/beranda");
    private static readonly SiteHosts Hosts = new(new Site { Host = "opd.example", StartUrl = Page }, Page);

    [Theory]
    [InlineData("$.ajax({ url: '/home/new-posts', type: 'GET' })", "https://opd.example/home/new-posts", Category.News)]
    [InlineData("fetch(`/cms/items/artikel?fields=*&page=${p}&limit=12`)", "https://opd.example/cms/items/artikel?fields=*&limit=12", Category.Article)]
    [InlineData("events: '/agenda/json'", "https://opd.example/agenda/json", Category.Agenda)]
    [InlineData("n.get(\"/api/v1/posts?type=berita\",{})", "https://opd.example/api/v1/posts?type=berita", Category.News)]
    [InlineData("fetch(\"https://opd.example/api/agendas?sort=tanggal\")", "https://opd.example/api/agendas?sort=tanggal", Category.Agenda)]
    [InlineData("axios.get('/api/konten')", "https://opd.example/api/konten", null)]
    public void Finds_where_a_script_takes_data(string script, string url, Category? category)
    {
        var found = Assert.Single(ScriptEndpoints.Find(script, Page, Hosts));
        Assert.Equal(url, found.Url.AbsoluteUri);
        Assert.Equal(category, found.Category);
    }

    [Theory]
    [InlineData("fetch('https://lain.example/api/berita')")]
    [InlineData("routes=[{path:\"/berita\",name:\"berita\"}]")]
    [InlineData("$.post('/api/login')")]
    [InlineData("fetch('/api/statistik/counter')")]
    [InlineData("import('/assets/app-api.js')")]
    [InlineData("fetch(`/api/${kind}/list`)")]
    public void Leaves_other_hosts_routes_accounts_and_computed_paths(string script) => Assert.Empty(ScriptEndpoints.Find(script, Page, Hosts));

    [Theory]
    [InlineData("window.__APP__={DIRECTUS_URL:\"https://opd.example/cms\"}", "fetch(`${u}/items/berita?limit=9`)", "https://opd.example/cms/items/berita?limit=9", Category.News)]
    [InlineData("axios.create({baseURL:\"/api/v1\"})", "n.get(\"/agendas?per_page=10\")", "https://opd.example/api/v1/agendas?per_page=10", Category.Agenda)]
    [InlineData("const BASE_URL = window.location.origin + \"/api/v2\"", "axios.get(`${BASE_URL}/posts?type=berita&page=1`)", "https://opd.example/api/v2/posts?type=berita&page=1", Category.News)]
    [InlineData("const API = `${location.origin}/api`", "fetch(`${API}/agenda`)", "https://opd.example/api/agenda", Category.Agenda)]
    public void Joins_paths_to_the_address_that_a_front_end_sets_once(string setting, string script, string url, Category category)
    {
        var found = ScriptEndpoints.Find(script, Page, Hosts, ScriptBases.Find(setting, Page, Hosts));

        Assert.Contains(found, e => e.Url.AbsoluteUri == url && e.Category == category);
    }

    [Fact]
    public void Takes_no_other_hosts_backend() => Assert.Empty(ScriptBases.Find("baseURL:\"https://lain.example/api\"", Page, Hosts));
}
