using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>An empty shell whose small settings file names the backend and whose bundle only the paths behind it.</summary>
public sealed record SettingsShell : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        ["config.js"] => new(200, "application/javascript", $"window.__APP__={{DIRECTUS_URL:\"{site.Origin}/cms\",SITE:\"opd\"}};"),
        ["assets", "index-4f2a.js"] => new(200, "application/javascript", $"const u=window.__APP__.DIRECTUS_URL;{string.Concat(site.Site.Channels.Select((channel, number) => $"const l{number}=()=>fetch(`${{u}}/items/{channel.Slug}?sort=-date_published&limit=9`).then(r=>r.json());"))}"),
        ["cms", "items", var slug] when site.ChannelAt(slug) is { } channel => SampleResponse.Json(new { data = Markup.Page(site.Posts(channel.Category), 1, 9).Select(post => Item(post)) }),
        ["cms", ..] => SampleResponse.Json(new { errors = Array.Empty<string>() }) with { Status = 404 },
        _ => Path.HasExtension(request.Path) ? null : SampleResponse.Html($"{PageHead.Of(site, site.Site.Acronym, "<script src=\"/config.js\"></script><script type=\"module\" src=\"/assets/index-4f2a.js\"></script>")}<body><div id=\"app\"></div></body></html>"),
    };

    private static object Item(SamplePost post) => new
    {
        id = post.Id,
        judul = post.Title,
        slug = post.Slug,
        date_published = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
        date_updated = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
        tanggal_acara = post.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
    };
}
