using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Asks the newest items' own pages when the list leaves their date open.</summary>
internal static class ConfirmStep
{
    private const int MaxPages = 2;

    /// <summary>Days between an announcement and its event beyond which we don't look.</summary>
    private const int LongestNotice = 60;

    public static async Task RunAsync(Reading reading, Category category, CancellationToken stop)
    {
        var evidence = reading.Evidence(category);
        var isSettled = category == Category.Agenda && reading.Judge(category).Verdict is Verdict.Fresh;
        var head = category == Category.Agenda ? null : YearlessList.DoubtfulHead(reading.Sources, category);
        var doubtful = Open(evidence, reading.Request);
        var open = (category == Category.Agenda ? doubtful.Concat(Unannounced(reading, evidence, isSettled)).DistinctBy(i => i.Url) : doubtful.OrderByDescending(i => i.Url == head)).Take(MaxPages).ToList();
        var (mayBeBuild, days) = (false, new Dictionary<Uri, DateOnly>());
        foreach (var item in open)
        {
            if (reading.Reader.Remaining == 0) return;
            if (await AskAsync(reading, category, item, isSettled, stop) is not { Posted: { } posted } told) continue;
            if (posted.Confidence > Confidence.Low) days[item.Url] = posted.Day;
            mayBeBuild |= posted.Day >= reading.Request.Window.From && Belief.MayBeOfABuild(told.Source, posted.At, item.EventEnd ?? item.EventStart ?? told.EventEnd ?? told.EventStart);
        }
        if (category != Category.Agenda) AgoList.Correct(reading.Sources, category, days, reading.Now);
        if (mayBeBuild && !isSettled && open.Count < MaxPages && reading.Reader.Remaining > 0 && Another(evidence, open) is { } other) await AskAsync(reading, category, other, isSettled, stop);
    }

    private static async Task<ReadItem?> AskAsync(Reading reading, Category category, DatedItem item, bool isSettled, CancellationToken stop)
    {
        if (await reading.Reader.HtmlAsync(item.Url, stop) is not { Document: { } document } page) return null;
        var read = ItemPage.Read(document, page.Page.Text, page.Page.Url, item.Title, reading.Now, category, item.EventStart);
        var (type, root) = category == Category.Agenda && read?.Posted is not { Confidence: > Confidence.Low } ? (WordPressMarks.OwnType(document), WordPressMarks.ApiRoot(document, page.Page.Url, reading.Hosts)) : default;
        reading.Done(page);
        if (type is not null && root is not null) await WordPressStep.TypeAsync(reading, root, type, category, stop);
        if (read is not { } dated || (isSettled && item.EventStart is not null && dated.Posted is not { Confidence: > Confidence.Low })) return null;
        if (dated.Posted is { Confidence: > Confidence.Low } told) YearlessList.Correct(reading.Sources, item.Url, told);
        reading.Add(new SourceReading(item.Url, SourceKind.Item, null, [dated with { Url = item.Url }]));
        return dated;
    }

    /// <summary>Freshness would rest on one event's moment of posting: another's page tells whether both were put up at once.</summary>
    private static DatedItem? Another(ChannelEvidence evidence, List<DatedItem> asked)
        => evidence.Items.Where(i => i.Url.Fragment.Length == 0 && i.EventStart is not null && !asked.Exists(a => a.Url == i.Url)).MaxBy(i => i.EventStart);

    /// <summary>An agenda whose list tells only when its items were posted: their own pages tell when the events are, and the other way round. One that is fresh by its events is asked for a posting alone.</summary>
    private static IEnumerable<DatedItem> Unannounced(Reading reading, ChannelEvidence evidence, bool isSettled)
    {
        if (isSettled) return Unposted(evidence);
        var oldest = reading.Request.Window.From.AddDays(-LongestNotice);
        return evidence.Items.Where(i => i.Url.Fragment.Length == 0 && (i.Published is { } posted ? posted >= oldest && (i.EventStart is null || i.EventStart == posted) : i.EventStart >= oldest)).OrderByDescending(i => i.Published ?? i.EventStart)
            .Concat(Unposted(evidence));
    }

    /// <summary>The last event of a list that prints no day of posting: its page may tell, and latest is the posting where known.</summary>
    private static IEnumerable<DatedItem> Unposted(ChannelEvidence evidence)
        => evidence.Items.Any(i => i.Published is { } posted && posted != i.EventStart && i.Confidence > Confidence.Low) ? [] : evidence.Items.Where(i => i.Url.Fragment.Length == 0 && i.EventStart is not null).OrderByDescending(i => i.EventStart).Take(1);

    /// <summary>Items that could be the newest and whose day is not certain: undated ones in list order, then doubtful ones.</summary>
    private static IEnumerable<DatedItem> Open(ChannelEvidence evidence, ScanRequest request)
    {
        var items = Belief.WithoutBulk(evidence.Items, request.Window.From).Where(i => i.Url.Fragment.Length == 0 && i.EventStart is null).ToList();
        var newest = items.Where(Belief.MayShowFreshness).Where(i => i.Published is not null).Select(i => i.Published).Max();
        var doubtful = items.Where(i => i.Published is not null && !Belief.MayShowFreshness(i) && (newest is null || i.Published > newest)).OrderByDescending(i => i.Published);
        return newest is not null || evidence.Items.Any(i => i.EventStart is not null) ? doubtful : doubtful.Concat(items.Where(i => i.Published is null));
    }
}
