using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A hand-made PHP website: index.php?hal=berita&amp;id=12, tables, numeric dates in brackets.</summary>
/// <param name="WeekdayNumeric">"Jumat, 20-11-2026" rather than "(20/11/2026)".</param>
public sealed record OldPhpTables(bool WeekdayNumeric = false) : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Tables, channel => $"/index.php?hal={channel.Slug}", "/index.php", "/index.php?hal=profil&statis=");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        if (request.Path is not ("/" or "/index.php")) return null;
        if (request["statis"] is { } page) return Frame.Static(site, page);
        if (request["hal"] is not { } place) return Frame.Page(site, "Beranda", $"<h3>BERITA TERBARU</h3>{Markup.Each(site.Posts(Category.News).Take(5), post => Row(site, post))}");
        if (site.ChannelAt(place) is not { } channel) return null;
        return request["id"] is { } id ? Item(site, site.ById(id)) : List(site, channel, request.Number("mulai", 0));
    }

    private static string Address(SiteView site, SamplePost post) => $"/index.php?hal={site.Channel(post.Category)?.Slug}&id={post.Id}";

    private string Printed(DateOnly day) => WeekdayNumeric ? $"{PrintedDate.Weekday(day)}, {PrintedDate.Numeric(day, '-')}" : $"({PrintedDate.Numeric(day)})";

    private SampleResponse List(SiteView site, SampleChannel channel, int start) => Frame.Page(site, channel.Label,
        channel.Category == Category.Agenda
            ? $"<h3>{channel.Label.ToUpperInvariant()}</h3><table border=\"1\" width=\"100%\" cellpadding=\"4\"><tr bgcolor=\"#ccccff\"><td><b>Tanggal</b></td><td><b>Acara</b></td><td><b>Tempat</b></td></tr>{Markup.Each(site.Posts(Category.Agenda).Take(15), post => $"<tr><td>{PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</td><td><a href=\"{Markup.Text(Address(site, post))}\">{Markup.Text(post.Title)}</a></td><td>{post.Place}</td></tr>")}</table>"
            : $"<h3>{channel.Label.ToUpperInvariant()}</h3>{Markup.Each(site.Posts(channel.Category).Skip(start).Take(10), post => Row(site, post))}<p align=\"right\"><a href=\"/index.php?hal={channel.Slug}&amp;mulai={start + 10}\">Berikutnya &gt;&gt;</a></p>");

    private string Row(SiteView site, SamplePost post) =>
        $"<p><img src=\"/img/panah.gif\"> <a href=\"{Markup.Text(Address(site, post))}\"><b>{Markup.Text(post.Title)}</b></a> <font size=\"1\" color=\"gray\">{Printed(post.Day)} dibaca {post.Views}x</font><br>{Markup.Text(post.Summary)}</p>\n";

    private SampleResponse? Item(SiteView site, SamplePost? post) => post is null ? null : Frame.Page(site, post.Title,
        $"<h3>{Markup.Text(post.Title)}</h3><font size=\"1\">{(post.EventStart is { } start ? $"Dilaksanakan: {PrintedDate.Range(start, post.EventEnd)}" : $"Ditulis oleh Admin {Printed(post.Day)}")}</font>{Markup.Paragraphs(post)}{BelowItem.Of(site, post, other => Address(site, other))}<p><a href=\"javascript:history.back()\">Kembali</a></p>");
}
