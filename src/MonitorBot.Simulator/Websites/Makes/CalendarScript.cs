using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>News in a definition list; the agenda is a FullCalendar whose events stand in an inline script or behind a named URL.</summary>
/// <param name="Remote">events: '/agenda/json' rather than an inline array.</param>
public sealed record CalendarScript(bool Remote = false) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => $"/{channel.Slug}", "/", "/profil/");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h2>Berita</h2>{List(site, site.Texts.Take(6))}"),
        ["profil", var slug] => Frame.Static(site, slug),
        [var slug, "json"] when Remote && site.ChannelAt(slug)?.Category == Category.Agenda => SampleResponse.Json(Events(site)),
        [var slug] when site.ChannelAt(slug) is { Category: Category.Agenda } channel => Agenda(site, channel),
        [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2>{channel.Label}</h2>{List(site, Markup.Page(site.Posts(channel.Category), request.Number("page", 1), 12))}"),
        ["read", var id, _] when site.ById(id) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><div class=\"entry-date\">{PrintedDate.Plain(post.Day)} pukul {post.Time:HH.mm} WITA</div>{Markup.Paragraphs(post)}{BelowItem.Of(site, post, Address)}"),
        _ => null,
    };

    private static string Address(SamplePost post) => $"/read/{post.Id}/{post.Slug}";

    private static string List(SiteView site, IEnumerable<SamplePost> posts) =>
        $"<dl class=\"news-list\">{Markup.Each(posts, post => $"<dt>{PrintedDate.Numeric(post.Day, '.')}</dt><dd><a href=\"{Address(post)}\">{Markup.Text(post.Title)}</a> <span class=\"kategori\">[{site.LabelOf(post)}]</span></dd>\n")}</dl>";

    private static IEnumerable<object> Events(SiteView site) => site.Posts(Category.Agenda).Select(post => (object)new
    {
        title = post.Title,
        start = $"{post.EventStart:yyyy-MM-dd}T{post.EventTime:HH:mm:ss}",
        end = $"{post.EventEnd:yyyy-MM-dd}T16:00:00",
        location = post.Place,
        color = "#0b5394",
    });

    private SampleResponse Agenda(SiteView site, SampleChannel channel) => Frame.Page(site, channel.Label,
        $"<h2>{channel.Label}</h2><div id=\"calendar\"></div>", "<link href=\"https://cdn.jsdelivr.net/npm/fullcalendar@5.11.3/main.min.css\" rel=\"stylesheet\">",
        $"<script src=\"https://cdn.jsdelivr.net/npm/fullcalendar@5.11.3/main.min.js\"></script><script>document.addEventListener('DOMContentLoaded', function () {{ var calendar = new FullCalendar.Calendar(document.getElementById('calendar'), {{ initialView: 'dayGridMonth', locale: 'id', initialDate: '{site.Today:yyyy-MM-dd}', events: {(Remote ? $"'/{channel.Slug}/json'" : Markup.ScriptJson(Events(site)))} }}); calendar.render(); }});</script>");
}
