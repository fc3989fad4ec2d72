using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Yii list views: the date follows the summary in "Posted: Nov 20, 2026, 10:15:00 AM", item pages by query.</summary>
public sealed record TitleBeforeDateList : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/site/{channel.Slug}", "/site/index", "/site/page?view=");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] or ["site", "index"] => Frame.Page(site, "Beranda", $"<div class=\"list-view\" id=\"w0\">{Markup.Each(site.Texts.Take(5), post => Entry(site, post))}</div>"),
        ["site", "page"] => Frame.Static(site, request["view"] ?? ""),
        ["site", "view"] when site.ById(request["id"]) is { } post => Frame.Page(site, post.Title, $"<h1>{Markup.Text(post.Title)}</h1>{Markup.Paragraphs(post)}{When(post)}{BelowItem.Of(site, post, Address)}"),
        ["site", var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h1>{channel.Label}</h1><div id=\"w0\" class=\"list-view\"><div class=\"summary\">Menampilkan <b>1-10</b> dari <b>{site.Posts(channel.Category).Count}</b> item.</div>{Markup.Each(Markup.Page(site.Posts(channel.Category), request.Number("page", 1), 10), post => Entry(site, post))}<ul class=\"pagination\"><li class=\"next\"><a href=\"/site/{slug}?page=2&amp;per-page=10\">&raquo;</a></li></ul></div>"),
        _ => null,
    };

    private static string Address(SamplePost post) => $"/site/view?id={post.Id}";

    private static string When(SamplePost post) => post.Category == Category.Agenda
        ? $"<p class=\"hint\">Jadwal: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)} {post.EventTime:HH:mm} WITA</p>"
        : $"<p class=\"hint\">Posted: {PrintedDate.English(post.Day)[..3]} {post.Day.Day}, {post.Day.Year}, {(post.Time.Hour + 11) % 12 + 1}:{post.Time:mm:ss} {(post.Time.Hour < 12 ? "AM" : "PM")}</p>";

    private static string Entry(SiteView site, SamplePost post) =>
        $"<div data-key=\"{post.Id}\"><div class=\"post\"><h3><a href=\"{Address(post)}\">{Markup.Text(post.Title)}</a></h3><p>{Markup.Text(post.Summary)}</p><span class=\"label label-info\">{site.LabelOf(post)}</span>{When(post)}</div></div>\n";
}
