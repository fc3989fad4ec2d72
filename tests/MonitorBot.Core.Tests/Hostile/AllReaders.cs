using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Everything that a scan may read out of one document.</summary>
internal static class AllReaders
{
    private static readonly Uri Url = new("http://x.test/agenda/");
    private static readonly Site Site = new() { Host = "x.test", StartUrl = new Uri("http://x.test/") };
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.FromHours(8));

    public static void Read(IHtmlDocument document, string html)
    {
        var hosts = new SiteHosts(Site, Url);
        foreach (var category in (Category?[])[null, Category.News, Category.Agenda]) _ = ListReader.Read(document, Url, hosts, Now, category).Count;
        _ = RowReader.ReadNamed(document, Url, hosts, Now).Count + RowReader.Read(document, Url, hosts, Now).Count + MonthRows.Of(document, Now).Count() + StructuredItems.Events(document).Count + ChannelLinks.Find(document, Url, hosts, Site).Count + EmbeddedData.Of(document).Count();
        _ = ItemPage.Read(document, html, Url, "Judul", Now, Category.News);
        var home = new PageView(new Page { Requested = Url, Url = Url, Status = 200, MediaType = "text/html", Text = html }, document);
        _ = IntegrityRule.Judge(new IntegrityInput { Home = home, Asked = Url, At = Now }).Count;
    }
}
