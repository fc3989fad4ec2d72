using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A splash page that sends the visitor on by script or meta refresh to a home at another path.</summary>
/// <param name="Home">Where the real home is, e.g. "/web" or "/home".</param>
/// <param name="ByScript">location.href in a script; otherwise meta refresh.</param>
public sealed record SplashHome(string Home = "/home", bool ByScript = false) : IWebsiteMake
{
    private PageFrame Frame => new(Skin.Bootstrap, channel => $"{Home}/{channel.Slug}", Home, "/statis/");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        if (request.Segments is ["statis", var page]) return Frame.Static(site, page);
        if (request.Path == "/") return Splash(site);
        if (!request.Path.StartsWith(Home, StringComparison.Ordinal)) return null;
        return request.Segments.Skip(1).ToArray() switch
        {
            [] => Frame.Page(site, "Beranda", $"<h2>Kabar Terkini</h2><ul class=\"list-unstyled\">{Markup.Each(site.Texts.Take(6), post => Entry(site, post))}</ul>"),
            [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2>{channel.Label}</h2><ul class=\"list-unstyled\">{Markup.Each(site.Posts(channel.Category).Take(12), post => Entry(site, post))}</ul>"),
            [_, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2><p><small>{Stamp(post)}</small></p>{Markup.Paragraphs(post)}{BelowItem.Of(site, post, other => Address(site, other))}"),
            _ => null,
        };
    }

    private static string Stamp(SamplePost post) => post.Category == Category.Agenda ? $"{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}, pukul {post.EventTime:HH.mm} WITA di {post.Place}" : $"Diposting {PrintedDate.Weekday(post.Day)}, {PrintedDate.Numeric(post.Day, '-')} {post.Time:HH:mm} oleh admin";

    private string Address(SiteView site, SamplePost post) => $"{Home}/{site.Channel(post.Category)?.Slug}/{post.Slug}";

    private SampleResponse Splash(SiteView site) => SampleResponse.Html(PageHead.Of(site, "Selamat Datang", Markup.If(!ByScript, $"<meta http-equiv=\"refresh\" content=\"5;url={site.Origin}{Home}\">")) +
        $"<body style=\"background:#123\"><center><img src=\"/img/splash.jpg\" width=\"900\" alt=\"Selamat datang\"><h1>{site.Site.Name}</h1>{(ByScript ? $"<script>setTimeout(function(){{window.location.href='{Home}';}},4000);</script><p onclick=\"window.location='{Home}'\">Klik untuk masuk</p>" : "<p>Anda akan dialihkan&hellip;</p>")}</center></body></html>");

    private string Entry(SiteView site, SamplePost post) =>
        $"<li class=\"media\"><div class=\"media-body\"><a href=\"{Address(site, post)}\"><strong>{Markup.Text(post.Title)}</strong></a><br><small class=\"text-muted\">{Stamp(post)}</small></div></li>\n";
}
