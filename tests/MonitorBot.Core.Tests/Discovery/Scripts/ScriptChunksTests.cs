using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;

namespace MonitorBot.Core.Tests.Discovery.Scripts;

public sealed class ScriptChunksTests
{
    private static readonly Uri Page = new("https://opd.example/");
    private static readonly Uri Bundle = new("https://opd.example/_nuxt/entry.js");
    private static readonly SiteHosts Hosts = new(new Site { Host = "opd.example", StartUrl = Page }, Page);

    [Theory]
    [InlineData("""{name:"berita",path:"/berita",component:()=>p(()=>import("./Cx8Eim.js"),m([2]),import.meta.url)}""", "https://opd.example/_nuxt/Cx8Eim.js", Category.News)]
    [InlineData("""{path:"/informasi/agenda",component:()=>import("/build/assets/x1.js")}""", "https://opd.example/build/assets/x1.js", Category.Agenda)]
    [InlineData("""const a=()=>t(()=>import("./Artikel-8fa2c1.js"),[])""", "https://opd.example/_nuxt/Artikel-8fa2c1.js", Category.Article)]
    [InlineData("""{path:"/profil",component:()=>import("./p.js")},{path:"/berita",component:()=>import("./b.js")}""", "https://opd.example/_nuxt/b.js", Category.News)]
    public void Finds_the_chunk_that_a_categorys_route_loads(string script, string url, Category category)
    {
        var (found, at) = Assert.Single(ScriptChunks.Find(script, Bundle, Hosts));

        Assert.Equal((category, url), (found, at.AbsoluteUri));
    }

    [Theory]
    [InlineData("""import{g as p}from"./api-MntsIENj.js";import{t as f}from"./tgl-3lsqar3l.js";""", "https://opd.example/_nuxt/api-MntsIENj.js")]
    [InlineData("""import { daftar } from '/build/services.js'; import b from "https://lain.example/api.js";""", "https://opd.example/build/services.js")]
    public void Finds_what_asks_for_data_on_a_pages_behalf(string chunk, string url) => Assert.Equal(url, Assert.Single(ScriptChunks.Services(chunk, Bundle, Hosts)).AbsoluteUri);

    [Theory]
    [InlineData("""{path:"/berita/:slug()",component:()=>import("./item.js")}""")]
    [InlineData("""{path:"/berita",component:B},{path:"/profil",component:()=>import("./p.js")}""")]
    [InlineData("""{path:"/berita",component:()=>import("https://lain.example/b.js")}""")]
    [InlineData("""{path:"/berita",component:()=>import(e)}""")]
    public void Leaves_items_other_pages_and_other_hosts(string script) => Assert.Empty(ScriptChunks.Find(script, Bundle, Hosts));
}
