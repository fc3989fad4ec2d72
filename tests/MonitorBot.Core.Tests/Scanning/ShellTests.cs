using Microsoft.AspNetCore.Http;
using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Start pages that scripts fill: what is asked for stands in their bundles.</summary>
public sealed class ShellTests
{
    private const string Shell = """<!DOCTYPE html><div id="app"></div><script type="module" src="/assets/index.js"></script>""";
    private const string Posts = """{"data":[{"judul":"Gubernur meresmikan jembatan","slug":"a","tanggal_publikasi":"2026-11-20 10:00:00"},{"judul":"Panen raya di Babulu","slug":"b","tanggal_publikasi":"2026-11-02 10:00:00"}]}""";

    [Fact]
    public async Task A_page_of_the_front_end_whose_data_is_not_found_is_looked_at_by_a_person()
    {
        var scan = await Scan("""[{path:"/berita",component:()=>import("./Berita-1.js")},{path:"/artikel",component:()=>import("./Artikel-2.js")}]""",
            ("/assets/Berita-1.js", """import{a as p}from"./api-3.js";export default{setup(){return p()}}"""), ("/assets/Artikel-2.js", "export default{setup(){return window.rahasia()}}"),
            ("/assets/api-3.js", """const h=C.create({baseURL:"/api"}),a=()=>h.get("/berita");export{a}"""), ("/api/berita", Posts));

        Assert.Equal((Verdict.Fresh, Verdict.Unknown, Verdict.Absent), (scan[0].Verdict, scan[1].Verdict, scan[2].Verdict));
        Assert.Equal(new DateOnly(2026, 11, 20), scan[0].Latest);
    }

    [Fact]
    public async Task A_function_around_fetch_leads_to_the_data()
    {
        var scan = await Scan("""const b="/backend";async function q(o){const c=await fetch(`${b}${o}`);return c.json()}function P(){q("/news?take=10&skip="+s)}""", ("/backend/news", Posts));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan[0].Verdict, scan[0].Latest));
    }

    [Fact]
    public async Task A_function_that_puts_the_slash_itself_leads_to_the_data()
    {
        var scan = await Scan("""const z=location.origin+"/backend/api";async function c(e){const t=await fetch(`${z}/${e}`,{});return t.json()}function u(t){c("berita?limit="+t.n)}""", ("/backend/api/berita", Posts));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan[0].Verdict, scan[0].Latest));
    }

    [Theory]
    [InlineData("""<main v-scope="koleksi('/cms/items/siaran_pers?fields=id,judul&amp;limit=20')"><h1>Siaran Pers</h1></main><script>function koleksi(alamat){return{muat(){fetch(alamat)}}}</script>""", "/cms/items/siaran_pers")]
    [InlineData("""<h1>Berita</h1><div id="daftar">Memuat...</div><script>tampilBerita('/news?_sort=date&_order=desc')</script>""", "/news")]
    public async Task A_pages_own_call_in_an_attribute_or_of_its_function_leads_to_the_data(string page, string endpoint)
    {
        var scan = await ScanAsync(context =>
        {
            if (context.Request.Path != endpoint) return Answer(context, context.Request.Path.Value switch { "/" => """<nav><a href="/berita.html">Berita</a><a href="/profil.html">Profil</a></nav><p>Selamat datang</p>""", "/berita.html" => page, _ => null });
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(Posts);
        });

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
    }

    /// <summary>"Berita Populer" on the start page and old announcements are dated; the list itself comes by script.</summary>
    [Fact]
    public async Task A_list_that_a_script_fills_is_asked_although_other_pages_date_some_of_it()
    {
        var asked = new List<string>();
        var scan = await ScanAsync(context =>
        {
            asked.Add(context.Request.Path + context.Request.QueryString);
            // int('') fails at most servers that take a page's number.
            if (context.Request.Path != "/api/konten/" || context.Request.QueryString.Value is "?page=") return Answer(context, context.Request.Path.Value switch
            {
                "/" => """<nav><a href="/berita/">Berita</a><a href="/pengumuman/">Pengumuman</a></nav><section><h2>Berita Populer</h2><p><a href="/baca/3/">Kunjungan kerja gubernur</a> <small>16 Oktober 2026</small></p></section>""",
                "/berita/" => """<h1>Berita</h1><div id="daftar">Memuat...</div><script>let hal=1;function muat(){fetch('/api/konten/?page='+hal).then(r=>r.json())}</script>""",
                "/pengumuman/" => """<h1>Pengumuman</h1><p><a href="/pengumuman/1/">Libur layanan bersama</a> 8 September 2026</p>""",
                _ => null,
            });
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(Posts);
        });

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 20)), (scan.Categories[0].Verdict, scan.Categories[0].Latest));
        Assert.InRange(asked.Count, 1, 9);
    }

    [Fact]
    public async Task What_a_rubrics_own_page_asks_for_is_the_rubrics()
    {
        var scan = await ScanAsync(context =>
        {
            if (context.Request.Path == "/cms/items/konten")
            {
                context.Response.ContentType = "application/json";
                return context.Response.WriteAsync(Posts);
            }
            return Answer(context, context.Request.Path.Value switch
            {
                "/" => """<nav><a href="/berita">Berita</a><a href="/artikel">Artikel</a></nav>""",
                "/berita" => List("/berita/", ("Rapat koordinasi bidang", "1-10-2026")),
                "/artikel" => """<h1>Artikel</h1><div id="isi"></div><script>fetch('/cms/items/konten?kelompok=2')</script>""",
                _ => null,
            });
        });

        Assert.Equal(new DateOnly(2026, 11, 20), scan.Categories[1].Latest);
        Assert.Equal(new DateOnly(2026, 10, 1), scan.Categories[0].Latest);
    }

    /// <summary>"path:'/artikel'" is a way of the browser; below the base there is no such address, and the page's own part says what it asks for.</summary>
    [Fact]
    public async Task Ways_of_the_browser_are_not_asked_for_data()
    {
        var scan = await Scan("""N.ERR_INVALID_URL="ERR_INVALID_URL";const F=m.create({baseURL:"/api/v1"});[{path:"/",component:h},{path:"/artikel",component:()=>import("./Artikel-2.js")},{to:"/agenda"}];F.get("/posts",{params:{category:"berita",per_page:3}})""",
            ("/assets/Artikel-2.js", """import{h as v}from"./index.js";async function d(){const{data:n}=await v.get("/posts",{params:{category:"artikel",page:s.value}})}"""), ("/api/v1/posts", Posts));

        Assert.Equal((Verdict.Fresh, Verdict.Fresh, Verdict.Absent), (scan[0].Verdict, scan[1].Verdict, scan[2].Verdict));
    }

    private static async Task<IReadOnlyList<CategoryVerdict>> Scan(string bundle, params (string Path, string Body)[] more)
    {
        (string Path, string Body)[] all = [("/", Shell), ("/assets/index.js", bundle), .. more];
        return (await ScanAsync(context =>
        {
            if (all.FirstOrDefault(one => one.Path == context.Request.Path).Body is not { } body) return Answer(context, null);
            context.Response.ContentType = body[0] == '{' ? "application/json" : context.Request.Path.Value!.EndsWith(".js", StringComparison.Ordinal) ? "application/javascript" : "text/html; charset=utf-8";
            return context.Response.WriteAsync(body);
        })).Categories;
    }
}
