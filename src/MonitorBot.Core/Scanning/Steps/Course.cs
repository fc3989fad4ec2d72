using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>The order in which a website is asked: what worked before, then what is cheapest and most trusted.</summary>
internal static class Course
{
    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        await StartStep.RunAsync(reading, stop);
        if (reading.Memory.Channels.Count > 0) await LearnedStep.RunAsync(reading, stop);
        else await DiscoverAsync(reading, stop);
        foreach (var category in Unsettled(reading)) await ChannelStep.RunAsync(reading, category, stop);
        foreach (var category in CategoryName.All.Where(c => MayHoldNewer(reading.Judge(c), reading.Now))) await ChannelStep.FurtherAsync(reading, category, stop);
        await ActivityStep.RunAsync(reading, stop);
        if (Unread(reading) is { Count: > 0 } unread) await ScriptStep.RunAsync(reading, unread, stop);
        if (reading.Memory.ScannedAt is null && !reading.IsCatalogued && CategoryName.All.Any(c => !reading.Candidates.Exists(k => k.Category == c) && !reading.Evidence(c).Exists)) await LookFurtherAsync(reading, stop);
        if (reading.Sources.TrueForAll(s => s.Items.Count == 0) && reading.Memory.ScannedAt is null) await FeedStep.ProbeAsync(reading, stop);
        foreach (var category in CategoryName.All) await ConfirmStep.RunAsync(reading, category, stop);
    }

    private static async Task DiscoverAsync(Reading reading, CancellationToken stop)
    {
        await WordPressStep.RunAsync(reading, stop);
        if (!reading.IsCatalogued && Unsettled(reading).Count > 0) await FeedStep.RunAsync(reading, stop);
    }

    private static async Task LookFurtherAsync(Reading reading, CancellationToken stop)
    {
        if (!await TaxonomyStep.RunAsync(reading, stop)) await SitemapStep.RunAsync(reading, stop);
        foreach (var category in CategoryName.All)
        {
            if (!reading.IsSettled(category)) await ChannelStep.RunAsync(reading, category, stop);
        }
    }

    private static bool MayHoldNewer(CategoryVerdict told, DateTimeOffset now) => told.Verdict == Verdict.Stale || (told.Verdict == Verdict.Fresh && told.Latest < Wita.Day(now));

    /// <summary>Categories of which nothing dated was found, or whose own page shows nothing by itself: their items may come by script.</summary>
    private static List<Category> Unread(Reading reading)
        => [.. CategoryName.All.Where(c => reading.Hollow.Contains(c) || reading.Evidence(c).Items.All(i => i.Published is null && i.EventStart is null))];

    private static List<Category> Unsettled(Reading reading) => [.. CategoryName.All.Where(c => !reading.IsSettled(c))];
}
