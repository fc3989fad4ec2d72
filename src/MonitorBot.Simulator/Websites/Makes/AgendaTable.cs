using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>News with a meta line "penulis • 11 Oktober 2021 • 5:03pm • Berita • 221 kali dilihat"; agenda in a table "tanggal, jam WITA".</summary>
public sealed record AgendaTable : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Bootstrap, channel => channel.Category == Category.Agenda ? "/informasi/agenda" : $"/informasi/{channel.Slug}", "/", "/page/");

    public MakeTraits Traits => new(ShowsPosting: false, ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Frame.Page(site, "Beranda", $"<h3>Informasi Terkini</h3>{Markup.Each(site.Texts.Take(5), post => Entry(site, post))}"),
        ["page", var slug] => Frame.Static(site, slug),
        ["informasi", "agenda"] when site.Has(Category.Agenda) => Agenda(site),
        ["informasi", var slug] when site.ChannelAt(slug) is { } channel => Frame.Page(site, channel.Label, $"<h3>{channel.Label}</h3>{Markup.Each(Markup.Page(site.Posts(channel.Category), request.Number("halaman", 1), 10), post => Entry(site, post))}<a href=\"/informasi/{slug}?halaman=2\">2</a>"),
        ["informasi", _, var id, _] when site.ById(id) is { } post => Frame.Page(site, post.Title, $"<h2>{Markup.Text(post.Title)}</h2>{Meta(site, post)}<div class=\"detail\">{Markup.Paragraphs(post)}</div>{BelowItem.Of(site, post, other => Address(site, other))}"),
        _ => null,
    };

    private static string Address(SiteView site, SamplePost post) => $"/informasi/{site.Channel(post.Category)?.Slug}/{post.Id}/{post.Slug}";

    private static string Meta(SiteView site, SamplePost post) =>
        $"<p class=\"info\">admin &bull; {PrintedDate.Plain(post.Day)} &bull; {(post.Time.Hour + 11) % 12 + 1}:{post.Time:mm}{(post.Time.Hour < 12 ? "am" : "pm")} &bull; {site.LabelOf(post)} &bull; {post.Views} kali dilihat</p>";

    private static string Entry(SiteView site, SamplePost post) =>
        $"<div class=\"media border-bottom py-3\"><img class=\"mr-3\" src=\"{site.Picture(post)}\" alt=\"\"><div class=\"media-body\"><h5><a href=\"{Address(site, post)}\">{Markup.Text(post.Title)}</a></h5>{Meta(site, post)}<p>{Markup.Text(post.Summary)}</p></div></div>\n";

    private static SampleResponse Agenda(SiteView site) => Frame.Page(site, "Agenda",
        $"<h3>Agenda Kegiatan</h3><table class=\"table table-bordered\" id=\"datatable\"><thead><tr><th>No</th><th>Waktu</th><th>Kegiatan</th><th>Tempat</th></tr></thead><tbody>{Markup.Each(site.Posts(Category.Agenda).Take(15), (post, index) => $"<tr><td>{index + 1}</td><td>{PrintedDate.Plain(post.EventStart ?? post.Day)}<br>{post.EventTime:HH.mm} WITA</td><td>{Markup.Text(post.Title)}</td><td>{post.Place}</td></tr>\n")}</tbody></table>");
}
