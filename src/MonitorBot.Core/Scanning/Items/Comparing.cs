using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning.Items;

/// <summary>Judges a category's evidence in the light of what the last scan saw there.</summary>
internal static class Comparing
{
    /// <param name="lists">Every list that was read, its items in the order printed.</param>
    public static CategoryVerdict Judge(ChannelEvidence evidence, SiteMemory memory, ScanRequest request, IEnumerable<SourceReading>? lists = null)
        => FreshnessRule.Judge(evidence with { Items = Compared(evidence, memory, request, lists) }, request.Today, request.Window);

    private static IReadOnlyList<DatedItem> Compared(ChannelEvidence evidence, SiteMemory memory, ScanRequest request, IEnumerable<SourceReading>? lists)
    {
        var channel = memory.Channels.FirstOrDefault(c => c.Category == evidence.Category);
        if (channel is null || memory.ScannedAt is not { } before) return evidence.Items;
        var known = channel.Items.DistinctBy(i => i.Key).ToDictionary(i => i.Key, i => new Earlier(i.Published, i.Printed, i.FirstSeen));
        return Change.Apply(evidence.Items, known, Wita.Day(before), request.Today, i => Remembering.Key(i.Url, i.Title), channel.Items.Count < Remembering.MaxItems,
            lists?.Select(s => (IReadOnlyList<string>)[.. s.Items.Select(i => Remembering.Key(i.Url, i.Title))]).ToList());
    }
}
