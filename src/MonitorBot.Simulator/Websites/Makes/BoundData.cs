using System.Net;
using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Lists that stand as JSON in the page: bound to a component of its own making, or in the pieces of Next's newer payload.</summary>
public sealed record BoundData(bool Flight = false) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/{channel.Slug}");

    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", "<h1>Selamat Datang</h1>"),
        ["profil", var slug] => Frame.Static(site, slug),
        [var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h2>{channel.Label}</h2>{(Flight ? Pieces(site, channel) : Component(site, channel))}"),
        [_, var slug] when site.BySlug(slug) is { } post => Frame.Page(site, post.Title, $"<h1>{Markup.Text(post.Title)}</h1>{Markup.Each(post.Paragraphs.Skip(1), text => $"<p>{Markup.Text(text)}</p>")}"),
        _ => null,
    };

    private static string Component(SiteView site, SampleChannel channel) => $"<daftar-konten :items=\"{WebUtility.HtmlEncode(Data(site, channel))}\"></daftar-konten>";

    private static string Pieces(SiteView site, SampleChannel channel)
    {
        var payload = $"5:[\"$\",\"$L10\",null,{{\"items\":{Data(site, channel)}}}]\n";
        var half = payload.Length / 2;
        return $"<div class=\"animate-pulse\">Memuat…</div><script>self.__next_f.push([1,{JsonSerializer.Serialize(payload[..half])}])</script><script>self.__next_f.push([1,{JsonSerializer.Serialize(payload[half..])}])</script>";
    }

    private static string Data(SiteView site, SampleChannel channel) => JsonSerializer.Serialize(site.Posts(channel.Category).Take(9).Select(post => new
    {
        id = post.Id,
        judul = post.Title,
        slug = post.Slug,
        published_at = PrintedDate.Iso(post.PublishedAt.ToUniversalTime()),
        updated_at = PrintedDate.Iso(post.ModifiedAt.ToUniversalTime()),
        tanggal_acara = channel.Category == Category.Agenda ? post.EventStart?.ToString("yyyy-MM-dd") : null,
    }));
}
