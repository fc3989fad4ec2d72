using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

public enum PopupKind
{
    /// <summary>A modal of its own beside each card.</summary>
    Own,

    /// <summary>One modal for all, which a script fills with what the button names.</summary>
    Shared,

    /// <summary>A script's call with the item's number.</summary>
    Called,
}

/// <summary>Items without an address: a click opens them over the page. A picture gallery opens the same way, with no dates.</summary>
/// <param name="OnePage">All on the start page, below anchors that the menu leads to.</param>
public sealed record PopupCards(PopupKind Kind, bool OnePage = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame().Page(site, "Beranda", OnePage ? $"{Markup.Each(site.Site.Channels, channel => Section(site, channel))}{Gallery}{Shared}" : $"<h1>Selamat Datang</h1>{Gallery}"),
        ["profil", var slug] => Frame().Static(site, slug),
        [var slug] when !OnePage && site.ChannelAt(slug) is { } channel => Frame().Page(site, channel.Label, $"<h2>{channel.Label}</h2><div class=\"row\">{Cards(site, channel)}</div>{Shared}"),
        _ => null,
    };

    private static string Gallery => "<section id=\"galeri\"><h2>Galeri Foto</h2><a data-fancybox href=\"#foto-1\"><img src=\"/g1.jpg\" alt=\"Foto 1\"></a><a data-fancybox href=\"#foto-2\"><img src=\"/g2.jpg\" alt=\"Foto 2\"></a><div id=\"foto-1\">Upacara bendera</div><div id=\"foto-2\">Senam pagi</div></section>";

    private string Shared => Kind == PopupKind.Shared ? "<div class=\"modal fade\" id=\"rincian\" tabindex=\"-1\"><div class=\"modal-dialog\"><div class=\"modal-body\"></div></div></div>" : "";

    private PageFrame Frame() => new(Skin.Bootstrap, channel => OnePage ? $"#{channel.Slug}" : $"/{channel.Slug}");

    private string Section(SiteView site, SampleChannel channel) => $"<section id=\"{channel.Slug}\"><div class=\"container\"><h2>{channel.Label}</h2><div class=\"row\">{Cards(site, channel)}</div></div></section>\n";

    private string Cards(SiteView site, SampleChannel channel) => Markup.Each(site.Posts(channel.Category).Take(9), post => Kind switch
    {
        PopupKind.Own => $"<div class=\"col-md-4\"><div class=\"card\" data-bs-toggle=\"modal\" data-bs-target=\"#isi{post.Id}\">{Inside(site, post)}</div><div class=\"modal fade\" id=\"isi{post.Id}\"><div class=\"modal-dialog\"><h5 class=\"modal-title\">{Markup.Text(post.Title)}</h5>{Markup.Paragraphs(post)}<button data-bs-dismiss=\"modal\">Tutup</button></div></div></div>\n",
        PopupKind.Shared => $"<div class=\"col-md-4\"><div class=\"box\">{Inside(site, post)}<button type=\"button\" class=\"btn\" data-toggle=\"modal\" data-target=\"#rincian\" data-id=\"{post.Id}\">Selengkapnya</button></div></div>\n",
        _ => $"<div class=\"col-md-4\"><a href=\"javascript:void(0)\" onclick=\"lihatBerita('{post.Id}')\"><div class=\"box\">{Inside(site, post)}</div></a></div>\n",
    });

    private static string Inside(SiteView site, SamplePost post)
        => $"<img src=\"{site.Picture(post)}\" alt=\"\"><h5>{Markup.Text(post.Title)}</h5><p class=\"small\">{PrintedDate.Long(post.Category == Category.Agenda ? post.EventStart ?? post.Day : post.Day)}</p><p>{Markup.Text(post.Summary)}</p>";
}
