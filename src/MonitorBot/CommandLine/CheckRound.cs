using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.CommandLine;

/// <summary>Several websites at a time, results in the order asked; what failed is tried once more, at once.</summary>
internal sealed class CheckRound(SiteScanner scanner, int atATime, ScanRequest request)
{
    public async Task RunAsync(IReadOnlyList<Site> sites, Func<SiteScan, Task> finished, CancellationToken stop)
    {
        using var seats = new SemaphoreSlim(atATime);
        var running = sites.Select(site => ScanAsync(site, seats, stop)).ToList();
        foreach (var scan in running) await finished(await scan);
    }

    private async Task<SiteScan> ScanAsync(Site site, SemaphoreSlim seats, CancellationToken stop)
    {
        await seats.WaitAsync(stop);
        try
        {
            var first = await scanner.ScanAsync(site, SiteMemory.Empty, request, stop);
            return first.Access.State is AccessState.Unreachable or AccessState.Error ? await scanner.ScanAsync(site, SiteMemory.Empty, request, stop) : first;
        }
        finally
        {
            seats.Release();
        }
    }
}
