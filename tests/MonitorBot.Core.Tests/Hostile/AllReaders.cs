using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

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
        foreach (var json in EmbeddedData.Of(document))
        {
            using var parsed = SafeJson.Parse(json);
            if (parsed is not null) _ = JsonItems.Find(EmbeddedData.Unfold(parsed.RootElement)).Count + DataLinks.Find(EmbeddedData.Unfold(parsed.RootElement), Url, hosts, Site).Count;
        }
        foreach (var script in document.Find("script").Select(script => script.Words()))
        {
            _ = ScriptEndpoints.Find(script, Url, hosts, ScriptBases.Find(script, Url, hosts)).Count + ScriptChunks.Find(script, Url, hosts).Count;
        }
        _ = (EmptyChannel.Says(document), FragmentLinks.Find(document, Url, hosts), SplashPage.Beyond(document, Url, hosts), BaseAlias.Of(document, Url, hosts), ScriptMade.Is(document), WordPressMarks.ApiRoot(document, Url, hosts));
        _ = FeedLinks.Declared(document, Url, hosts).Count + FeedLinks.Linked(document, Url, hosts).Count;
        _ = ItemPage.Read(document, html, Url, "Judul", Now, Category.News);
        var page = new Page { Requested = Url, Url = Url, Status = 200, MediaType = "text/html", Text = html };
        _ = (SoftNotFound.Says(page), SoftNotFound.Resembles(page, page), BlockMarks.Recognise(200, _ => null, html));
        var home = new PageView(page, document);
        _ = IntegrityRule.Judge(new IntegrityInput { Home = home, Asked = Url, At = Now }).Count;
    }
}
