using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>Scans with every field set, so that a field that is not kept shows.</summary>
internal static class Scans
{
    public static SiteScan Of(string host, DateTimeOffset at) => new()
    {
        Host = host,
        Url = new Uri($"https://{host}/"),
        StartedAt = at,
        Access = new Access(AccessState.Redirected, 200, new Uri($"https://{host}/beranda"), at.AddDays(60), "dialihkan"),
        Verdict = Verdict.Fresh,
        Categories = [Judged(Category.News, host, at), Judged(Category.Article, host, at), Judged(Category.Agenda, host, at)],
        Findings = [new Finding(Sign.Gambling, $"https://{host}/ (node tersembunyi)", "slot \"gacor\" \U0001F3B0", Confidence.High)],
        Requests = 12,
        Bytes = 345_678,
        Elapsed = TimeSpan.FromMilliseconds(2345),
        Memory = Memory(host, at),
    };

    public static SiteMemory Memory(string host, DateTimeOffset at) => new()
    {
        ScannedAt = at,
        Channels =
        [
            new LearnedChannel(Category.News, new Uri($"https://{host}/berita"), "list",
                [new ItemFingerprint("a1b2", "23 November 2026", Wita.Day(at), Wita.Day(at)), new ItemFingerprint("c3d4", null, null, Wita.Day(at))]),
        ],
        Validators = [new PageValidator(new Uri($"https://{host}/"), "\"etag\"", "Mon, 23 Nov 2026 00:00:00 GMT", new string('a', 64)) { Role = PageRole.Decides, Accept = "text/html", Landed = new Uri($"https://{host}/beranda") }],
        Conclusion = new Conclusion("basis", Wita.Day(at), [new ChannelEvidence(Category.News, new Uri($"https://{host}/berita"), [Item(Category.News, host, at)], "sebab")], [new Finding(Sign.Gambling, $"https://{host}/ (judul)", "slot", Confidence.High)]) { Fresh = [Category.News] },
    };

    private static CategoryVerdict Judged(Category category, string host, DateTimeOffset at) => new()
    {
        Category = category,
        Verdict = category == Category.Agenda ? Verdict.Absent : Verdict.Fresh,
        Latest = Wita.Day(at),
        CountInWindow = 3,
        Confidence = Confidence.High,
        Evidence = [Item(category, host, at)],
        Why = "Konten terbaru terbit pada 23 November 2026.",
        LatestEvent = Wita.Day(at).AddDays(5),
        UpcomingEvents = 2,
        Channel = new Uri($"https://{host}/{CategoryName.Of(category)}"),
    };

    private static DatedItem Item(Category category, string host, DateTimeOffset at) => new()
    {
        Category = category,
        Title = "Rapat koordinasi",
        Url = new Uri($"https://{host}/berita/rapat-koordinasi"),
        Published = Wita.Day(at),
        PublishedAt = at,
        Precision = DatePrecision.Minute,
        EventStart = Wita.Day(at),
        EventEnd = Wita.Day(at).AddDays(1),
        Printed = "Senin, 23 November 2026",
        Source = DateSource.JsonLd,
        Confidence = Confidence.High,
        FoundOn = new Uri($"https://{host}/berita"),
    };
}
