using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>WordPress with a magazine theme and The Events Calendar; the posts API is closed, feeds are off.</summary>
/// <param name="EventsApi">Whether tribe/events/v1 answers.</param>
public sealed record WordPressMagazine(bool EventsApi = true) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Magazine, channel => channel.Category == Category.Agenda ? "/events/" : $"/category/{channel.Slug}/", "/", "/");

    private const string Plugin = "<link rel=\"stylesheet\" href=\"/wp-content/plugins/the-events-calendar/build/css/tribe-events-single-skeleton.css?ver=6.5\"><link rel=\"stylesheet\" href=\"/wp-content/plugins/td-composer/legacy/common/wp_booster/style.css?ver=11\">";

    public MakeTraits Traits => new(ShowsPosting: EventsApi, ShowsEventEnd: EventsApi);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Home(site),
        ["wp-json", "tribe", "events", "v1", "events"] when EventsApi && site.Has(Category.Agenda) => Events(site),
        ["wp-json"] when EventsApi => SampleResponse.Json(new { name = site.Site.Name, namespaces = new[] { "wp/v2", "tribe/events/v1" } }),
        ["wp-json", ..] => WordPressApi.Respond(site, request, open: false, Address),
        ["events"] or ["events", "list"] when site.Has(Category.Agenda) => EventList(site),
        ["event", var slug] when site.BySlug(slug) is { } post => EventItem(site, post),
        ["category", var slug] when site.ChannelAt(slug) is { } channel => List(site, channel, 1),
        ["category", var slug, "page", var page] when site.ChannelAt(slug) is { } channel => List(site, channel, int.Parse(page)),
        [var slug] => site.BySlug(slug) is { } post ? Item(site, post) : Frame.Static(site, slug),
        _ => null,
    };

    private static string Address(SamplePost post) => post.Category == Category.Agenda ? $"/event/{post.Slug}/" : $"/{post.Slug}/";

    private static SampleResponse Home(SiteView site) => Frame.Page(site, "Beranda",
        Markup.Each(site.Site.Channels.Where(channel => channel.Category != Category.Agenda), channel => $"<div class=\"td_block_wrap td_block_1\"><div class=\"td-block-title-wrap\"><h4 class=\"block-title\"><a href=\"/category/{channel.Slug}/\" class=\"td-pulldown-size\">{channel.Label}</a></h4></div><div class=\"td_block_inner\">{Markup.Each(site.Posts(channel.Category).Take(5), post => Module(site, post))}</div></div>"), Plugin);

    private static SampleResponse List(SiteView site, SampleChannel channel, int page) => Frame.Page(site, channel.Label,
        $"<div class=\"td-category-header\"><h1 class=\"entry-title td-page-title\">{channel.Label}</h1></div>{Markup.Each(Markup.Page(site.Posts(channel.Category), page, 10), post => Module(site, post))}<div class=\"page-nav td-pb-padding-side\"><span class=\"current\">{page}</span><a href=\"/category/{channel.Slug}/page/{page + 1}/\" class=\"page\">{page + 1}</a></div>");

    private static string Module(SiteView site, SamplePost post) =>
        $"<div class=\"td_module_10 td_module_wrap td-animation-stack\"><div class=\"td-module-thumb\"><a href=\"{site.Origin}{Address(post)}\" rel=\"bookmark\" class=\"td-image-wrap\" title=\"{Markup.Text(post.Title)}\"><img class=\"entry-thumb\" src=\"{site.Picture(post)}\" alt=\"\"></a></div><div class=\"item-details\"><h3 class=\"entry-title td-module-title\"><a href=\"{site.Origin}{Address(post)}\" rel=\"bookmark\">{Markup.Text(post.Title)}</a></h3><div class=\"td-module-meta-info\"><a href=\"/category/{site.Channel(post.Category)?.Slug}/\" class=\"td-post-category\">{site.LabelOf(post)}</a><span class=\"td-post-author-name\"><a href=\"/author/humas/\">Humas</a> <span>-</span> </span><span class=\"td-post-date\"><time class=\"entry-date updated td-module-date\" datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{post.Day.Day} {PrintedDate.Month(post.Day)}, {post.Day.Year}</time></span><span class=\"td-module-comments\"><a href=\"#\">0</a></span></div><div class=\"td-excerpt\">{Markup.Text(post.Summary)}</div></div></div>\n";

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<article class=\"post\"><div class=\"td-post-header\"><h1 class=\"entry-title\">{Markup.Text(post.Title)}</h1><div class=\"td-module-meta-info\"><span class=\"td-post-date\"><time class=\"entry-date updated td-module-date\" datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{PrintedDate.Plain(post.Day)}</time></span><div class=\"td-post-views\"><span>{post.Views}</span></div></div></div><div class=\"td-post-content\">{Markup.Paragraphs(post)}</div></article>{BelowItem.Of(site, post, Address)}",
        $"<script type=\"application/ld+json\">{Markup.ScriptJson(new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@graph"] = new object[] { new Dictionary<string, object> { ["@type"] = "WebSite", ["name"] = site.Site.Name }, new Dictionary<string, object> { ["@type"] = "NewsArticle", ["headline"] = post.Title, ["datePublished"] = PrintedDate.Iso(post.PublishedAt), ["dateModified"] = PrintedDate.Iso(post.ModifiedAt) } } })}</script>");

    private static SampleResponse Events(SiteView site) => SampleResponse.Json(new
    {
        events = site.Posts(Category.Agenda).Take(10).Select(post => new
        {
            id = post.Id,
            date = $"{post.PublishedAt:yyyy-MM-dd HH:mm:ss}",
            modified = $"{post.ModifiedAt:yyyy-MM-dd HH:mm:ss}",
            status = "publish",
            url = site.Origin + Address(post),
            title = Markup.Text(post.Title),
            start_date = $"{post.EventStart:yyyy-MM-dd} {post.EventTime:HH:mm:ss}",
            end_date = $"{post.EventEnd:yyyy-MM-dd} 16:00:00",
            timezone = "Asia/Makassar",
            venue = new { venue = post.Place },
        }),
        total = site.Posts(Category.Agenda).Count,
        total_pages = 1,
    });

    private static SampleResponse EventList(SiteView site) => Frame.Page(site, "Agenda",
        $"<div class=\"tribe-events-calendar-list\">{Markup.Each(site.Posts(Category.Agenda).OrderByDescending(post => post.EventStart).Take(10), post => $"<div class=\"tribe-common-g-row tribe-events-calendar-list__event-row\"><article class=\"tribe-events-calendar-list__event\"><header><div class=\"tribe-events-calendar-list__event-datetime-wrapper\"><time class=\"tribe-events-calendar-list__event-datetime\" datetime=\"{post.EventStart:yyyy-MM-dd}\"><span class=\"tribe-event-date-start\">{PrintedDate.Plain(post.EventStart ?? post.Day)} @ {post.EventTime:HH:mm}</span></time></div><h3 class=\"tribe-events-calendar-list__event-title\"><a href=\"{site.Origin}{Address(post)}\" rel=\"bookmark\">{Markup.Text(post.Title)}</a></h3></header><address>{post.Place}</address></article></div>")}</div>");

    private static SampleResponse EventItem(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<h1 class=\"tribe-events-single-event-title\">{Markup.Text(post.Title)}</h1><div class=\"tribe-events-schedule\"><h2><span class=\"tribe-event-date-start\">{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)} @ {post.EventTime:HH:mm}</span></h2></div>{Markup.Paragraphs(post)}",
        $"<script type=\"application/ld+json\">{Markup.ScriptJson(new[] { new Dictionary<string, object> { ["@context"] = "http://schema.org", ["@type"] = "Event", ["name"] = post.Title, ["startDate"] = $"{post.EventStart:yyyy-MM-dd}T{post.EventTime:HH:mm:ss}+08:00", ["endDate"] = $"{post.EventEnd:yyyy-MM-dd}T16:00:00+08:00" } })}</script>");
}
