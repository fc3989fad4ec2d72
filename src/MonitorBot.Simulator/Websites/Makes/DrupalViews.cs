using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Drupal 10 with views: views-row, time elements, "Submitted by", agenda with a date field.</summary>
/// <param name="Machine">Whether dates stand in time elements; otherwise only as text.</param>
public sealed record DrupalViews(bool Machine = true) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/{channel.Slug}", "/", "/node/");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<div class=\"views-element-container block\"><h2>Berita terbaru</h2><div class=\"view-content\">{Markup.Each(site.Texts.Take(5), post => Row(site, post))}</div></div>", Head(site)),
        ["node", var slug] => Frame.Static(site, slug),
        ["rss.xml"] => SampleFeed.Rss(site, site.Site.Name, site.Texts, post => Address(site, post), "Drupal"),
        [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h1 class=\"page-title\">{channel.Label}</h1><div class=\"view view-{slug} view-display-id-page_1\"><div class=\"view-content\">{Markup.Each(Markup.Page(site.Posts(channel.Category), request.Number("page", 0) + 1, 10), post => Row(site, post))}</div><nav class=\"pager\"><a href=\"?page=1\" rel=\"next\">Next &rsaquo;&rsaquo;</a></nav></div>", Head(site)),
        [_, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<article role=\"article\" class=\"node node--type-{site.Channel(post.Category)?.Slug} node--view-mode-full\"><h1><span class=\"field field--name-title\">{Markup.Text(post.Title)}</span></h1>{Markup.If(post.EventStart is null, $"<footer class=\"node__meta\">Submitted by <span class=\"username\">admin</span> on <span class=\"field field--name-created\">{Stamp(post)}</span></footer>")}<div class=\"node__content\">{EventField(post)}{Markup.Paragraphs(post)}</div></article>{BelowItem.Of(site, post, other => Address(site, other))}", Head(site)),
        _ => null,
    };

    private static string Head(SiteView site) => $"<meta name=\"Generator\" content=\"Drupal 10 (https://www.drupal.org)\"><link rel=\"alternate\" type=\"application/rss+xml\" href=\"{site.Origin}/rss.xml\">";

    private static string Address(SiteView site, SamplePost post) => $"/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private string Stamp(SamplePost post)
    {
        var text = $"{post.Day.DayOfWeek.ToString()[..3]}, {post.Day:dd}/{post.Day:MM}/{post.Day:yyyy} - {post.Time:HH:mm}";
        return Machine ? $"<time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\" class=\"datetime\">{text}</time>" : text;
    }

    private static string EventField(SamplePost post) => Markup.If(post.EventStart is not null,
        $"<div class=\"field field--name-field-tanggal field--type-daterange\"><div class=\"field__label\">Waktu</div><div class=\"field__item\">{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</div></div><div class=\"field field--name-field-tempat\">{post.Place}</div>");

    private string Row(SiteView site, SamplePost post) =>
        $"<div class=\"views-row\"><div class=\"views-field views-field-field-image\"><img src=\"{site.Picture(post)}\" alt=\"\"></div><div class=\"views-field views-field-title\"><span class=\"field-content\"><a href=\"{Address(site, post)}\" hreflang=\"id\">{Markup.Text(post.Title)}</a></span></div>{(post.EventStart is null ? $"<div class=\"views-field views-field-created\"><span class=\"field-content\">{Stamp(post)}</span></div>" : EventField(post))}<div class=\"views-field views-field-body\"><div class=\"field-content\">{Markup.Text(post.Summary)}</div></div></div>\n";
}
