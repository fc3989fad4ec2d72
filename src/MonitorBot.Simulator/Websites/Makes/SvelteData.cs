using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>SvelteKit: cards with ISO dates in time elements, and its data repeated as a script literal (not JSON).</summary>
public sealed record SvelteData : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/informasi/{channel.Slug}", "/", "/profil/");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, "Beranda", site.Texts.Take(6)),
        ["profil", var slug] => Frame.Static(site, slug),
        ["informasi", var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, Markup.Page(site.Posts(channel.Category), request.Number("hal", 1), 9)),
        ["informasi", _, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<article><h1>{Markup.Text(post.Title)}</h1>{Time(post)}{Markup.Paragraphs(post)}</article>{BelowItem.Of(site, post, other => Address(site, other))}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/informasi/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private static string Time(SamplePost post) => post.Category == Category.Agenda
        ? $"<p class=\"svelte-1x2\">Tanggal: <b>{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</b></p>"
        : $"<time class=\"svelte-1x2\" datetime=\"{post.PublishedAt.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss.000'Z'}\">{PrintedDate.Long(post.Day)}</time>";

    private static SampleResponse Page(SiteView site, string title, IEnumerable<SamplePost> posts)
    {
        var shown = posts.ToArray();
        return Frame.Page(site, title,
            $"<section class=\"svelte-1x2\"><h1>{title}</h1><div class=\"grid\">{Markup.Each(shown, post => $"<a class=\"card svelte-1x2\" href=\"{Address(site, post)}\" data-sveltekit-preload-data=\"hover\"><img src=\"{site.Picture(post)}\" alt=\"\"><h2>{Markup.Text(post.Title)}</h2>{Time(post)}</a>")}</div></section>",
            foot: $"<script>{{__sveltekit_1ab={{base:\"\"}};Promise.all([import(\"/_app/immutable/start.js\")]).then(([kit])=>{{kit.start(app,element,{{node_ids:[0,2],data:[null,{{type:\"data\",data:{{posts:[{string.Join(",", shown.Select(post => $"{{title:{Markup.ScriptJson(post.Title)},slug:\"{post.Slug}\",at:new Date({post.PublishedAt.ToUnixTimeMilliseconds()})}}"))}]}},uses:{{}}}}],form:null}})}})}}</script>");
    }
}
