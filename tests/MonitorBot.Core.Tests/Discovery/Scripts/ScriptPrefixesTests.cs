using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

public sealed class ScriptPrefixesTests
{
    private static readonly Uri Page = new("https://opd.example/");
    private static readonly SiteHosts Hosts = new(new Site { Host = "opd.example", StartUrl = Page }, Page);

    [Theory]
    [InlineData("const Ip=\"/backend\";async function Gu(o){const c=await fetch(`${Ip}${o}`);return c.json()}", "Gu(\"/news?take=10\")", "https://opd.example/backend/news?take=10", Category.News)]
    [InlineData("var a='https://opd.example/svc',b=async e=>{let t=await fetch(`${a}${e}`,{});return t.json()}", "b(`/agendas?limit=5&page=${n}`)", "https://opd.example/svc/agendas?limit=5", Category.Agenda)]
    [InlineData("let q=`/data`;const z=(e,t)=>fetch(`${q}${e}`,t)", "z('/artikel')", "https://opd.example/data/artikel", Category.Article)]
    [InlineData("const Ip=\"/backend\"", "fetch(`${Ip}/news?take=10`)", "https://opd.example/backend/news?take=10", Category.News)]
    [InlineData("var e='https://opd.example/svc'", "axios.get(e+'/artikel?limit=5')", "https://opd.example/svc/artikel?limit=5", Category.Article)]
    public void A_path_stands_below_the_address_that_is_put_before_it(string setting, string call, string url, Category category)
    {
        var script = setting + ";function P(){return " + call + "}";
        var found = ScriptEndpoints.Find(script, Page, Hosts, ScriptBases.Find(script, Page, Hosts));

        Assert.Contains(found, endpoint => endpoint.Url.AbsoluteUri == url && endpoint.Category == category);
    }

    [Theory]
    // Another function's argument is a route of the browser.
    [InlineData("const Ip=\"/backend\";async function Gu(o){return fetch(`${Ip}${o}`)};nav(\"/news\")")]
    [InlineData("const Ip=\"/backend\";async function u(o){return fetch(`${Ip}${o}`)};Gu(\"/news\")")]
    [InlineData("const Ip=\"/backend\";fetch(`${Ip}/profil`);to(Ap+\"/news\")")]
    // What is put before the path is not told, or is another website's.
    [InlineData("async function Gu(o){return fetch(`${Ip}${o}`)};Gu(\"/news\")")]
    [InlineData("const Ip=\"https://lain.example/backend\";async function Gu(o){return fetch(`${Ip}${o}`)};Gu(\"/news\")")]
    public void Leaves_routes_and_what_is_not_known(string script)
        => Assert.DoesNotContain(ScriptEndpoints.Find(script, Page, Hosts, ScriptBases.Find(script, Page, Hosts)), endpoint => endpoint.Url.AbsolutePath.EndsWith("/news", StringComparison.Ordinal));
}
