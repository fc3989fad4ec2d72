using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Fetching.Connecting;
using MonitorBot.Core.Fetching.Manners;

namespace MonitorBot.Core.Fetching;

/// <summary>One website's reading: its budget, its pages asked once, its robots.txt, its cookies for one challenge. Safe for parallel requests.</summary>
public sealed class SiteSession : IDisposable
{
    private readonly Fetcher _fetcher;
    private readonly SiteBudget _budget;
    private readonly Wire _wire;
    private readonly Exchange _exchange;
    private readonly RobotsGuard _robots;
    private readonly PageCache _cache = new();

    internal SiteSession(Fetcher fetcher, Site site)
    {
        _fetcher = fetcher;
        _budget = new SiteBudget(fetcher.Options, fetcher.Time);
        _wire = new Wire(fetcher.Dialer, fetcher.Reach, fetcher.Options, fetcher.Proxy, fetcher.Time);
        _exchange = new Exchange(fetcher, _budget, _wire);
        _robots = new RobotsGuard(_exchange, fetcher.Options, site.IgnoreRobots);
    }

    /// <summary>Requests sent so far, of every kind.</summary>
    public int Requests => _budget.Requests;

    /// <summary>Decompressed bytes read so far.</summary>
    public long Bytes => _budget.Bytes;

    /// <summary>Requests left, integrity's aside; 0 also when the time is spent.</summary>
    public int Remaining => _budget.Remaining;

    /// <summary>Sitemaps that robots.txt names, as written there; empty while no page was asked for.</summary>
    public IReadOnlyList<string> Sitemaps => _robots.Sitemaps;

    public bool Exhausted => Remaining == 0;

    /// <summary>Asks for one URL. The same question is asked once in a reading; its answer is shared.</summary>
    /// <returns>Every failure of the network or of the budget is an outcome.</returns>
    /// <exception cref="OperationCanceledException">Only when <paramref name="stop"/> is.</exception>
    public Task<FetchOutcome> GetAsync(FetchRequest request, CancellationToken stop)
        => request.Integrity ? RunAsync(request, stop) : _cache.GetAsync(request, () => RunAsync(request, stop));

    public void Dispose() => _wire.Dispose();

    private async Task<FetchOutcome> RunAsync(FetchRequest request, CancellationToken stop)
    {
        var spent = TimeSpan.Zero;
        var url = request.Url;
        for (var hop = 0; ; hop++)
        {
            if (UrlRule.Objection(url) is { } objection) return new FetchOutcome.Refused(url, objection);
            if (await _robots.ObjectionAsync(url, request.Integrity, stop) is { } forbidden) return forbidden;
            if (hop == 0) spent = _robots.Lost(url);
            var step = await _exchange.StepAsync(url, request, _fetcher.Options.RequestTimeout - spent, stop);
            if (step.Outcome is not null) return step.Outcome;
            if (hop >= _fetcher.Options.MaxRedirects) return new FetchOutcome.Unreachable(url, UnreachableCause.TooManyRedirects, "terlalu banyak pengalihan");
            spent += step.Took;
            url = step.Next!;
        }
    }
}
