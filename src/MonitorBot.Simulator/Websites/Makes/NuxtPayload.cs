using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Nuxt with its payload in the page: version 3 as a flat array of references, version 2 as a script assignment.</summary>
/// <param name="Version3">The flat array; otherwise window.__NUXT__.</param>
/// <param name="CardDates">Whether cards print dates too.</param>
public sealed record NuxtPayload(bool Version3 = true, bool CardDates = false) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/{channel.Slug}", "/", "/halaman/");

    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, "Beranda", site.Texts.Take(6)),
        ["halaman", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, Markup.Page(site.Posts(channel.Category), request.Number("page", 1), 10)),
        [_, var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, [post], $"<article><h1>{Markup.Text(post.Title)}</h1>{Markup.If(CardDates, $"<p class=\"tanggal\">{PrintedDate.Long(post.Day)}</p>")}{Markup.Paragraphs(post)}</article>{BelowItem.Of(site, post, other => Address(site, other))}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private SampleResponse Page(SiteView site, string title, IEnumerable<SamplePost> posts, string? main = null)
    {
        var shown = posts.ToArray();
        return Frame.Page(site, title,
            $"<div id=\"__nuxt\"><div class=\"v-application\"><h2 class=\"text-h4\">{Markup.Text(title)}</h2>{main ?? Markup.Each(shown, post => Card(site, post))}</div></div>",
            foot: Version3 ? $"<script type=\"application/json\" data-nuxt-data=\"nuxt-app\" data-ssr=\"true\" id=\"__NUXT_DATA__\">{Flat(site, shown)}</script>" : $"<script>window.__NUXT__={{layout:\"default\",data:[{Markup.ScriptJson(new { posts = shown.Select(post => Data(site, post)) })}],fetch:{{}},error:null,serverRendered:true,routePath:\"/\",config:{{}}}}</script>");
    }

    private string Card(SiteView site, SamplePost post) =>
        $"<div class=\"v-card v-sheet theme--light\"><a href=\"{Address(site, post)}\" class=\"nuxt-link\"><div class=\"v-image\"><img src=\"{site.Picture(post)}\" alt=\"\"></div><div class=\"v-card__title\">{Markup.Text(post.Title)}</div></a>{Markup.If(CardDates, $"<div class=\"v-card__subtitle\">{PrintedDate.Short(post.Day)}</div>")}{Markup.If(post.EventStart is not null, $"<div class=\"v-card__text\">{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}, {post.Place}</div>")}</div>\n";

    private static Dictionary<string, object?> Data(SiteView site, SamplePost post) => new()
    {
        ["title"] = post.Title,
        ["slug"] = post.Slug,
        ["url"] = Address(site, post),
        ["publishedAt"] = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
        ["updatedAt"] = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
        ["startDate"] = post.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
    };

    /// <summary>devalue's form: every value stands once in one array, objects and arrays hold indexes.</summary>
    private static string Flat(SiteView site, IReadOnlyList<SamplePost> posts)
    {
        List<object?> values = [new[] { "ShallowReactive", "1" }, new Dictionary<string, int> { ["data"] = 2 }, new Dictionary<string, int> { ["posts"] = 3 }, null];
        values[0] = new object[] { "ShallowReactive", 1 };
        var rows = new List<int>();
        foreach (var post in posts)
        {
            var row = new Dictionary<string, int>();
            rows.Add(values.Count);
            values.Add(row);
            foreach (var (name, value) in Data(site, post))
            {
                row[name] = values.Count;
                values.Add(value);
            }
        }

        values[3] = rows;
        return Markup.ScriptJson(values);
    }
}
