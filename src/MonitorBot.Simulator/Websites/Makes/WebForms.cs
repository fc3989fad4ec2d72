using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>ASP.NET Web Forms: Berita.aspx?id=, a view state, a grid with "20/11/2026 10:15:00".</summary>
public sealed record WebForms : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Tables, channel => $"/{Page(channel)}.aspx", "/Default.aspx", "/Profil.aspx?p=");

    public MakeTraits Traits => new(ShowsPosting: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request)
    {
        var page = request.Path.Trim('/');
        if (page is "" or "Default.aspx") return Form(site, "Beranda", Grid(site, site.Texts.Take(7)));
        if (page == "Profil.aspx") return Frame.Static(site, request["p"] ?? "");
        if (page == "Detail.aspx") return site.ById(request["id"]) is { } post ? Form(site, post.Title, Detail(site, post)) : null;
        return site.Site.Channels.FirstOrDefault(channel => Page(channel) + ".aspx" == page) is { } listed ? Form(site, listed.Label, Grid(site, site.Posts(listed.Category).Take(12))) : null;
    }

    private static string Page(SampleChannel channel) => char.ToUpperInvariant(channel.Slug[0]) + channel.Slug[1..];

    private static string Address(SamplePost post) => $"/Detail.aspx?id={post.Id}";

    private static SampleResponse Form(SiteView site, string title, string main) => Frame.Page(site, title,
        $"<form method=\"post\" action=\"./Default.aspx\" id=\"form1\"><div class=\"aspNetHidden\"><input type=\"hidden\" name=\"__VIEWSTATE\" id=\"__VIEWSTATE\" value=\"/wEPDwULLTE2MTY2ODcyMjlkZK3vS6wq\"><input type=\"hidden\" name=\"__VIEWSTATEGENERATOR\" value=\"CA0B0334\"></div><span id=\"ContentPlaceHolder1_lblJudul\"><b>{Markup.Text(title)}</b></span>{main}</form>");

    private static string Grid(SiteView site, IEnumerable<SamplePost> posts) =>
        $"<table cellspacing=\"0\" rules=\"all\" border=\"1\" id=\"ContentPlaceHolder1_GridView1\"><tr><th scope=\"col\">No</th><th scope=\"col\">Judul</th><th scope=\"col\">Kategori</th><th scope=\"col\">Tanggal</th></tr>{Markup.Each(posts, (post, index) => $"<tr><td>{index + 1}</td><td><a id=\"ContentPlaceHolder1_GridView1_HyperLink1_{index}\" href=\"{Address(post)}\">{Markup.Text(post.Title)}</a></td><td>{site.LabelOf(post)}</td><td>{When(post)}</td></tr>\n")}</table>";

    private static string When(SamplePost post) => post.Category == Category.Agenda ? PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd) : $"{PrintedDate.Numeric(post.Day)} {post.Time:HH:mm:ss}";

    private static string Detail(SiteView site, SamplePost post) =>
        $"<br><span id=\"ContentPlaceHolder1_lblTanggal\">{When(post)}</span><div id=\"ContentPlaceHolder1_divIsi\">{Markup.Paragraphs(post)}</div>{BelowItem.Of(site, post, Address)}";
}
