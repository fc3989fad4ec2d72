using MonitorBot.Simulator.Websites.Furniture;

namespace MonitorBot.Simulator.Websites.Makes;

/// <summary>Blogger under an own domain: dates as headings above groups of posts, labels as channels, Atom feeds.</summary>
public sealed record BloggerDomain : IWebsiteMake
{
    private static readonly PageFrame Frame = new(Skin.Semantic, channel => $"/search/label/{channel.Label}", "/", "/p/");

    public MakeTraits Traits => new(ShowsEvent: false);

    public SampleResponse? Respond(SiteView site, SampleRequest request) => request.Segments switch
    {
        [] => Stream(site, site.Site.Acronym, site.All.Take(7)),
        ["feeds", "posts", "default"] => SampleFeed.Atom(site, site.Site.Name, site.All, Address),
        ["feeds", "posts", "default", "-", var label] when ByLabel(site, label) is { } channel => SampleFeed.Atom(site, channel.Label, site.Posts(channel.Category), Address),
        ["search", "label", var label] when ByLabel(site, label) is { } channel => Stream(site, channel.Label, site.Posts(channel.Category).Take(10)),
        ["p", var slug] => Frame.Static(site, slug),
        [_, _, var page] when site.BySlug(Path.GetFileNameWithoutExtension(page)) is { } post => Item(site, post),
        _ => null,
    };

    private static SampleChannel? ByLabel(SiteView site, string label) => site.Site.Channels.FirstOrDefault(channel => channel.Label.Equals(label, StringComparison.OrdinalIgnoreCase));

    private static string Address(SamplePost post) => $"/{post.Day.Year}/{post.Day.Month:00}/{post.Slug}.html";

    private static string Head(SiteView site) => $"<meta content=\"blogger\" name=\"generator\"><link rel=\"alternate\" type=\"application/atom+xml\" title=\"{site.Site.Acronym} - Atom\" href=\"{site.Origin}/feeds/posts/default\"><link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS\" href=\"{site.Origin}/feeds/posts/default?alt=rss\">";

    private static SampleResponse Stream(SiteView site, string title, IEnumerable<SamplePost> posts) => Frame.Page(site, title,
        $"<div class=\"blog-posts hfeed\">{Markup.Each(posts.GroupBy(post => post.Day), group => $"<div class=\"date-outer\"><h2 class=\"date-header\"><span>{PrintedDate.Long(group.Key)}</span></h2><div class=\"date-posts\">{Markup.Each(group, post => Post(site, post, post.Summary))}</div></div>")}</div><div class=\"blog-pager\"><a class=\"blog-pager-older-link\" href=\"/search?updated-max=2026-10-01T00:00:00%2B08:00&amp;max-results=7\">Postingan Lama</a></div>", Head(site));

    private static string Post(SiteView site, SamplePost post, string body) =>
        $"<div class=\"post-outer\"><div class=\"post hentry\"><h3 class=\"post-title entry-title\"><a href=\"{site.Origin}{Address(post)}\">{Markup.Text(post.Title)}</a></h3><div class=\"post-body entry-content\">{body}</div><div class=\"post-footer\"><span class=\"post-author vcard\">Diposting oleh <span class=\"fn\">Admin</span></span> <span class=\"post-timestamp\">di <a class=\"timestamp-link\" href=\"{site.Origin}{Address(post)}\" rel=\"bookmark\"><abbr class=\"published\" title=\"{PrintedDate.Iso(post.PublishedAt)}\">{post.Time:HH.mm}</abbr></a></span> <span class=\"post-labels\">Label: <a href=\"{site.Origin}/search/label/{site.LabelOf(post)}\" rel=\"tag\">{site.LabelOf(post)}</a></span></div></div></div>\n";

    private static SampleResponse Item(SiteView site, SamplePost post) => Frame.Page(site, post.Title,
        $"<div class=\"blog-posts hfeed\"><div class=\"date-outer\"><h2 class=\"date-header\"><span>{PrintedDate.Long(post.Day)}</span></h2>{Post(site, post, Markup.Paragraphs(post))}</div></div>{BelowItem.Of(site, post, Address)}", Head(site));
}
