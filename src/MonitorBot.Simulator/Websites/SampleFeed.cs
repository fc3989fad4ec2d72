namespace MonitorBot.Simulator.Websites;

/// <summary>Feeds: the honest one, and the two that lie.</summary>
public static class SampleFeed
{
    /// <param name="address">Path of an item on the website.</param>
    public static SampleResponse Rss(SiteView site, string title, IEnumerable<SamplePost> posts, Func<SamplePost, string> address, string generator, TimeSpan? zone = null) =>
        SampleResponse.Xml(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel><title>{Markup.Text(title)}</title><link>{site.Origin}/</link><description>{Markup.Text(site.Site.Name)}</description>
            <lastBuildDate>{PrintedDate.Rfc822(site.Now)}</lastBuildDate><language>id</language><generator>{generator}</generator>
            {Markup.Each(posts.Take(10), post => Item(site, post, address, zone))}</channel></rss>
            """, "application/rss+xml; charset=UTF-8");

    public static SampleResponse Atom(SiteView site, string title, IEnumerable<SamplePost> posts, Func<SamplePost, string> address) =>
        SampleResponse.Xml(
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>{Markup.Text(title)}</title><id>{site.Origin}/</id><updated>{PrintedDate.Iso(site.Now)}</updated>
            {Markup.Each(posts.Take(10), post => $"<entry><title type=\"text\">{Markup.Text(post.Title)}</title><link rel=\"alternate\" type=\"text/html\" href=\"{site.Origin}{Markup.Text(address(post))}\"/><id>tag:{site.Site.Host},2020:{post.Id}</id><published>{PrintedDate.Iso(post.PublishedAt)}</published><updated>{PrintedDate.Iso(post.ModifiedAt)}</updated><category term=\"{Markup.Text(site.LabelOf(post))}\"/><summary>{Markup.Text(post.Summary)}</summary></entry>\n")}</feed>
            """, "application/atom+xml; charset=utf-8");

    public static SampleResponse Undated(SiteView site) =>
        SampleResponse.Xml($"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{Markup.Text(site.Site.Name)}</title><link>{site.Origin}</link><description>RSS</description>{Markup.Each(site.Texts.Take(8), post => $"<item><title>{Markup.Text(post.Title)}</title><link>{site.Origin}/#{post.Id}</link></item>")}</channel></rss>");

    /// <summary>The file that came with the template: another host's links, dated this week.</summary>
    public static SampleResponse VendorDemo(SiteView site) =>
        SampleResponse.Xml($"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Contoh RSS Template Web Instansi</title><link>http://demo.webinstansi-template.com</link><description>Demo</description>{Markup.Each(Enumerable.Range(0, 5), index => $"<item><title>Contoh Berita Template Nomor {index + 1}</title><link>http://demo.webinstansi-template.com/baca-{index + 1}.html</link><pubDate>{PrintedDate.Rfc822(site.Now.AddHours(-5 - (20 * index)))}</pubDate></item>")}</channel></rss>");

    private static string Item(SiteView site, SamplePost post, Func<SamplePost, string> address, TimeSpan? zone) =>
        $"<item><title>{Markup.Text(post.Title)}</title><link>{site.Origin}{Markup.Text(address(post))}</link><dc:creator><![CDATA[admin]]></dc:creator><pubDate>{PrintedDate.Rfc822(post.PublishedAt.ToOffset(zone ?? post.PublishedAt.Offset))}</pubDate><category><![CDATA[{site.LabelOf(post)}]]></category><guid isPermaLink=\"false\">{site.Origin}/?p={post.Id}</guid><description><![CDATA[{post.Summary}]]></description></item>\n";
}
