using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

public sealed class ScriptParametersTests
{
    private const string Routes = "[{path:\"/berita\",props:{kategori:\"berita\"}},{path:\"/artikel\",props:{kategori:'artikel'}},{path:\"/profil\",props:{kategori:\"profil\"}}]";
    private static readonly Uri Base = new("https://opd.example/api/");
    private static readonly SiteHosts Hosts = new(new Site { Host = "opd.example", StartUrl = new("https://opd.example/") }, new("https://opd.example/"));

    [Theory]
    [InlineData("h.get(\"/posts\",{params:{kategori:e,page:t,limit:9}})")]
    [InlineData("h.get('/posts', { params: {page:t,kategori:e}})")]
    [InlineData("fetch(`${b}/posts?kategori=${e}&page=${t}`)")]
    [InlineData("fetch(`${b}/posts?limit=9&kategori=${e}`)")]
    public void An_endpoint_is_asked_with_the_values_that_the_front_ends_pages_give(string call)
    {
        var values = ScriptParameters.Values(Routes).ToList();

        Assert.Equal([("https://opd.example/api/posts?kategori=berita", Category.News), ("https://opd.example/api/posts?kategori=artikel", Category.Article)],
            ScriptParameters.Filled(call, [Base], values, Hosts).Select(endpoint => (endpoint.Url.AbsoluteUri, endpoint.Category!.Value)));
    }

    [Theory]
    [InlineData("h.get(\"/posts\",{params:{page:t,limit:9}})")]
    [InlineData("h.get(\"/posts\",{params:{jenis:e}})")]
    public void Nothing_is_guessed_where_the_parameter_or_its_values_are_not_named(string call)
        => Assert.Empty(ScriptParameters.Filled(call, [Base], ScriptParameters.Values(Routes).ToList(), Hosts));
}
