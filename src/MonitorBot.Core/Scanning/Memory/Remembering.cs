using System.Security.Cryptography;
using System.Text;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Memory;

/// <summary>What a scan leaves for the next: per category the channel that showed its items, and their fingerprints.</summary>
internal static class Remembering
{
    /// <summary>Fingerprints kept of a category; a channel with so many may have held more.</summary>
    internal const int MaxItems = 120;

    private const int MaxPrinted = 60;
    private const int MaxTerms = 200;

    public static SiteMemory Of(Reading reading, IReadOnlyList<CategoryVerdict> verdicts)
        => new() { ScannedAt = reading.Request.Now, Channels = [.. verdicts.Select(v => Channel(reading, v)).OfType<LearnedChannel>()], Validators = Concluding.Pages(reading, reading.Reader), Terms = reading.Terms.Count > 0 ? [.. reading.Terms.Take(MaxTerms)] : reading.Memory.Terms };

    /// <summary>The same for the same link and title, whatever scheme, slash or day in the path (a new date moves "/2026/09/judul" to "/2026/11/judul"); not reversible.</summary>
    public static string Key(Uri url, string title)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Dateless(SiteHosts.Same(url)) + url.Fragment + "\n" + title)).AsSpan(0, 10));

    private static string Dateless(string address)
        => string.Join('/', address.Split('/').Where(part => part.Length is not (1 or 2 or 4) || !part.All(char.IsAsciiDigit)));

    private static LearnedChannel? Channel(Reading reading, CategoryVerdict verdict)
    {
        var evidence = reading.Evidence(verdict.Category);
        if (evidence.Items.Count == 0) return null;
        var urls = evidence.Items.Select(i => i.Url).ToHashSet();
        var source = reading.Sources.Where(s => s.Kind is not SourceKind.Item && s.Items.Any(i => urls.Contains(i.Url)))
            .OrderByDescending(s => s.Kind is not SourceKind.Home).ThenByDescending(s => s.Items.Any(i => verdict.Evidence.Any(e => e.Url == i.Url))).ThenByDescending(s => s.Channel == verdict.Category).FirstOrDefault();
        if (source is null) return null;
        var before = reading.Memory.Channels.FirstOrDefault(c => c.Category == verdict.Category)?.Items.ToDictionary(i => i.Key) ?? [];
        var items = evidence.Items.OrderByDescending(i => i.Published)
            .Select(i => Fingerprint(i, before, reading.Request.Today)).DistinctBy(i => i.Key).Take(MaxItems).ToList();
        return new LearnedChannel(verdict.Category, source.Url, source.Kind, items);
    }

    private static ItemFingerprint Fingerprint(Dating.DatedItem item, Dictionary<string, ItemFingerprint> before, DateOnly today)
    {
        var key = Key(item.Url, item.Title);
        var printed = item.Printed is { Length: > MaxPrinted } ? item.Printed[..MaxPrinted] : item.Printed;
        return new ItemFingerprint(key, printed, item.Published, before.TryGetValue(key, out var known) ? known.FirstSeen : today);
    }
}
