using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning;

/// <summary>One website of a round.</summary>
/// <param name="Memory">What its last scan left.</param>
public sealed record RoundEntry(Site Site, SiteMemory Memory)
{
    /// <summary>Instead of <see cref="Memory"/>: asked when the website's turn comes, so that a big round need not hold all of them.</summary>
    public Func<Task<SiteMemory>>? Remembered { get; init; }
}

/// <summary>How a round runs.</summary>
/// <param name="AtATime">Websites read at the same time, 1 to 64.</param>
/// <param name="RetryAfter">Between the end of the first pass and the second try of what failed.</param>
public sealed record RoundOptions(int AtATime = 16, TimeSpan? RetryAfter = null);

/// <summary>
/// Reads many websites; a failing one neither delays nor breaks another. Resumable: the caller stores each result as it comes
/// and gives only what is left when it starts again.
/// </summary>
public sealed class Round(SiteScanner scanner, TimeProvider time)
{
    private static readonly TimeSpan DefaultRetryAfter = TimeSpan.FromSeconds(60);

    /// <param name="request">Asked for each website when its turn comes, so that each is judged as of its own moment.</param>
    /// <param name="finished">Called once per website and pass, possibly in parallel; the pass is 1 or 2.</param>
    /// <param name="passed">Called after the first pass, before the wait, when something will be tried again.</param>
    public async Task RunAsync(IReadOnlyList<RoundEntry> entries, RoundOptions options, Func<Site, ScanRequest> request, Func<RoundResult, Task> finished, Func<Task>? passed, CancellationToken stop)
    {
        var failed = await PassAsync(1, entries, options, request, finished, stop);
        if (failed.Count == 0) return;
        if (passed is not null) await passed();
        await Task.Delay(options.RetryAfter ?? DefaultRetryAfter, time, stop);
        await PassAsync(2, failed, options, request, finished, stop);
    }

    private async Task<IReadOnlyList<RoundEntry>> PassAsync(int pass, IReadOnlyList<RoundEntry> entries, RoundOptions options, Func<Site, ScanRequest> request, Func<RoundResult, Task> finished, CancellationToken stop)
    {
        var failed = new List<RoundEntry>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Clamp(options.AtATime, 1, 64), CancellationToken = stop };
        await Parallel.ForEachAsync(entries, parallel, async (entry, token) =>
        {
            var result = await ScanAsync(pass, entry, request, token);
            if (result.Failed)
            {
                lock (failed) failed.Add(entry);
            }
            await finished(result);
        });
        return failed;
    }

    private async Task<RoundResult> ScanAsync(int pass, RoundEntry entry, Func<Site, ScanRequest> request, CancellationToken stop)
    {
        try
        {
            var memory = entry.Remembered is { } ask ? await ask() : entry.Memory;
            return new RoundResult(entry.Site, pass, await scanner.ScanAsync(entry.Site, memory, request(entry.Site), stop), null);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            return new RoundResult(entry.Site, pass, null, fault);
        }
    }
}

/// <summary>One website's reading in a round.</summary>
/// <param name="Scan">Null only when the reader itself broke, then <paramref name="Fault"/> says how; the caller logs it.</param>
public sealed record RoundResult(Site Site, int Pass, SiteScan? Scan, Exception? Fault)
{
    /// <summary>Tried again at the end of the round.</summary>
    public bool Failed => Scan is null || Scan.Access.State is AccessState.Unreachable or AccessState.Error;
}
