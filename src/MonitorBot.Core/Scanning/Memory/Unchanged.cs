using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Memory;

/// <summary>Asks whether a website is still what the last scan concluded from.</summary>
internal static class Unchanged
{
    /// <summary>Asks for the pages that decided then. What differs has been asked for, and is at hand for the ordinary reading.</summary>
    /// <returns>Null when anything differs or fails, nothing was concluded, or what was fresh no longer is and more must be read to say why.</returns>
    public static async Task<Conclusion?> AskAsync(Site site, SiteMemory memory, ScanRequest request, SiteReader reader, Page start, CancellationToken stop)
    {
        if (memory.Conclusion is not { } known || !known.Holds(site, request.Today)) return null;
        var pages = memory.Validators.Where(p => p.Role == PageRole.Decides).ToList();
        if (pages.Count == 0 || !IsSame(pages[0], start)) return null;
        foreach (var page in pages.Skip(1))
        {
            if (!IsSame(page, await reader.AgainAsync(page, stop))) return null;
        }
        return IsSettled(known, Judge(known, memory, request)) ? known : null;
    }

    public static IReadOnlyList<CategoryVerdict> Judge(Conclusion known, SiteMemory memory, ScanRequest request)
        => [.. known.Evidence.Select(evidence => Comparing.Judge(evidence, memory, request))];

    private static bool IsSettled(Conclusion known, IReadOnlyList<CategoryVerdict> now)
        => now.All(category => category.Verdict == Verdict.Fresh || !known.Fresh.Contains(category.Category));

    private static bool IsSame(PageValidator known, Page? answer)
        => answer is null ? known.Sha256.Length == 0 : answer.Sha256.Length > 0 && answer.Sha256 == known.Sha256 && answer.Url == (known.Landed ?? known.Url);
}
