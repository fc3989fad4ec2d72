using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>A forum as website: boards list topics with who began them and when, and beside it yesterday's last answer.</summary>
/// <param name="Columns">A table whose only date stands below "Activity".</param>
public sealed record BulletinBoard(bool Columns = false) : IWebsiteMake
{
    public MakeTraits Traits => new(ShowsEventEnd: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Page(site, site.Site.Acronym, $"<h1>{site.Site.Name}</h1><p>Selamat datang di forum.</p>"),
        ["forum", var slug] when site.ChannelAt(slug) is { } channel => Page(site, channel.Label, $"<h2>{channel.Label}</h2>{Board(site, [.. site.Posts(channel.Category).Take(12)])}"),
        ["viewtopic", var slug] when site.BySlug(slug) is { } post => Page(site, post.Title, Topic(site, post)),
        ["viewtopic", var slug, "terakhir"] when site.BySlug(slug) is { } post => Page(site, post.Title, Topic(site, post)),
        ["profil", var slug] when site.Static(slug) is { } page => Page(site, page.Title, $"<h2>{page.Title}</h2>{page.Body}"),
        ["members", ..] => Page(site, "Anggota", "<h2>Anggota</h2><p>Anggota sejak 2019.</p>"),
        _ => null,
    };

    private string Board(SiteView site, IReadOnlyList<SamplePost> posts) => Columns
        ? $"<table class=\"topic-list\"><thead><tr><th>Topic</th><th>Replies</th><th>Views</th><th>Activity</th></tr></thead><tbody>{Markup.Each(posts, post => $"<tr class=\"topic-list-item\"><td class=\"main-link\"><a href=\"/viewtopic/{post.Slug}\" class=\"title\">{Markup.Text(post.Title)}</a></td><td>3</td><td>120</td><td>{PrintedDate.Long(Yesterday(site))}</td></tr>\n")}</tbody></table>"
        : $"<ul class=\"topiclist\">{Markup.Each(posts, post => $"<li class=\"row\"><dl><dt><div class=\"list-inner\"><a href=\"/viewtopic/{post.Slug}\" class=\"topictitle\">{Markup.Text(post.Title)}</a><br><div class=\"topic-poster\">by <a href=\"/members/1\" class=\"username\">admin</a> &raquo; <time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{PrintedDate.Long(post.Day)}</time></div></div></dt><dd class=\"posts\">2</dd><dd class=\"lastpost\"><span>by <a href=\"/members/{post.Id}\">warga{post.Id}</a> <a href=\"/viewtopic/{post.Slug}/terakhir\"><time datetime=\"{Yesterday(site):yyyy-MM-dd}T11:00:00+08:00\">Yesterday at 11:00</time></a></span></dd></dl></li>\n")}</ul>";

    private static string Topic(SiteView site, SamplePost post) =>
        $"<h1>{Markup.Text(post.Title)}</h1><div class=\"post\" itemscope itemtype=\"http://schema.org/DiscussionForumPosting\"><meta itemprop=\"datePublished\" content=\"{PrintedDate.Iso(post.PublishedAt)}\"><p class=\"author\">by admin &raquo; <time datetime=\"{PrintedDate.Iso(post.PublishedAt)}\">{PrintedDate.Long(post.Day)}</time></p>{Markup.If(post.EventStart is not null, $"<p>Hari/Tanggal: {PrintedDate.Range(post.EventStart ?? post.Day, post.EventEnd)}</p>")}{Markup.Paragraphs(post)}</div><div class=\"comment\"><p>warga &raquo; <time datetime=\"{Yesterday(site):yyyy-MM-dd}T11:00:00+08:00\">Yesterday at 11:00</time></p><p>Terima kasih.</p></div>";

    private static DateOnly Yesterday(SiteView site) => site.Today.AddDays(-1);

    private static SampleResponse Page(SiteView site, string title, string main) => SampleResponse.Html(
        $"{PageHead.Of(site, title, "", "/forum.css")}<body id=\"phpbb\"><div class=\"headerbar\">{Menu.List(Menu.Of(site, channel => $"/forum/{channel.Slug}"), "linklist", "", "submenu")}</div><div id=\"page-body\">{main}</div><footer>{Footer.Of(site)}</footer></body></html>");
}
