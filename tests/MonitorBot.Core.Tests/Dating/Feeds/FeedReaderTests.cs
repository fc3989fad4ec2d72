using MonitorBot.Core.Dating.Feeds;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Dating.Feeds;

public sealed class FeedReaderTests
{
    [Theory]
    [InlineData("""<rss version="2.0"><channel><title>T</title><item><title>Satu</title><link>/a</link><pubDate>Fri, 20 Nov 2026 08:00:00 +0800</pubDate><category>Berita</category></item></channel></rss>""")]
    [InlineData("""<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title>Satu</title><link rel="self" href="/self"/><link href="/a"/><published>Fri, 20 Nov 2026 08:00:00 +0800</published><updated>2026-11-22T00:00:00Z</updated><category term="Berita"/></entry></feed>""")]
    [InlineData("""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>T</title></channel><item><title>Satu</title><link>/a</link><dc:date>Fri, 20 Nov 2026 08:00:00 +0800</dc:date><dc:subject>Berita</dc:subject></item></rdf:RDF>""")]
    public void Every_dialect_gives_the_same_entry(string xml)
    {
        var entry = Assert.Single(Read(xml)!.Entries);

        Assert.Equal(("Satu", "/a", "Fri, 20 Nov 2026 08:00:00 +0800", false), (entry.Title, entry.Link, entry.Published, entry.OnlyUpdated));
        Assert.Equal(["Berita"], entry.Categories);
    }

    [Fact]
    public void A_modification_is_known_for_what_it_is()
        => Assert.True(Read("""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Satu</title><link href="/a"/><updated>2026-11-22T00:00:00Z</updated></entry></feed>""")!.Entries[0].OnlyUpdated);

    [Fact]
    public void A_sitemap_is_no_feed() => Assert.Null(Read("<urlset><url><loc>https://x/</loc></url></urlset>"));

    private static Feed? Read(string xml) => SafeXml.Parse(xml) is XmlOutcome.Parsed parsed ? FeedReader.TryRead(parsed.Document) : null;
}
