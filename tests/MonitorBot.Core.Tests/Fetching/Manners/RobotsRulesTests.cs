using MonitorBot.Core.Fetching.Manners;

namespace MonitorBot.Core.Tests.Fetching.Manners;

public sealed class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/", true)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("user-AGENT:*\r\nDISALLOW:/a # kata", "/ab", false)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /p\nDisallow: /", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/x/index.php", false)]
    [InlineData("User-agent: *\nDisallow: /*.php$", "/index.php?x", true)]
    [InlineData("User-agent: *\nDisallow: /*.php", "/index.php?x", false)]
    [InlineData("User-agent: *\nDisallow: /fish*salmon", "/fish/a/salmon.html", false)]
    [InlineData("User-agent: *\nDisallow: /a*b*c$", "/a.b.b.c", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /ber%69ta", "/berita", false)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a/b", true)]
    [InlineData("User-agent: *\nDisallow: /a%2fb", "/a%2Fb", false)]
    [InlineData("User-agent: *\nDisallow: /é", "/%C3%A9", false)]
    [InlineData("User-agent: Googlebot\nDisallow: /", "/a", true)]
    [InlineData("User-agent: monitorbot\nDisallow: /x\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: MonitorBot/2.0\nAllow: /", "/a", true)]
    [InlineData("User-agent: MonitorBot\nDisallow: /a\n\nUser-agent: MonitorBot\nDisallow: /b", "/b", false)]
    [InlineData("User-agent: A\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: *\nCrawl-delay: 5\nDisallow: /a", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("<html><body>Halaman: tidak ditemukan</body></html>", "/a", true)]
    [InlineData("User-agent: *\nSitemap: https://x/sitemap.xml\nDisallow: /a", "/a", false)]
    public void Rules_follow_the_standard(string robots, string path, bool allowed)
        => Assert.Equal(allowed, RobotsRules.Parse(robots, "MonitorBot").Allows(path));

    [Fact]
    public void Stars_without_end_cost_little()
    {
        var rules = RobotsRules.Parse("User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /{string.Concat(Enumerable.Repeat("a*", 250))}b\n", 5000)), "MonitorBot");

        Assert.True(rules.Allows("/" + new string('a', 1999)));
    }

    [Fact]
    public void Sitemaps_are_named_for_every_crawler()
        => Assert.Equal(["https://x.go.id/wp-sitemap.xml", "/peta.xml"], RobotsRules.Parse("User-agent: Other\nDisallow: /\n\nSitemap: https://x.go.id/wp-sitemap.xml\nSITEMAP: /peta.xml # baru", "MonitorBot").Sitemaps);
}
