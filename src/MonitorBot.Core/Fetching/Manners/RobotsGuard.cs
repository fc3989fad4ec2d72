using System.Collections.Concurrent;
using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Fetching.Manners;

/// <summary>Reads each host's robots.txt once in a reading, before the first request to it.</summary>
internal sealed class RobotsGuard(Exchange exchange, FetchOptions options, bool ignore)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Found>>> _byAuthority = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _agent = Token(options.UserAgent);

    /// <summary>Sitemaps that the robots.txt files read so far name, as written; links of a host are relative to none.</summary>
    public IReadOnlyList<string> Sitemaps
        => [.. _byAuthority.Values.Where(l => l is { IsValueCreated: true, Value.IsCompletedSuccessfully: true }).SelectMany(l => l.Value.Result.Rules.Sitemaps).Distinct()];

    /// <returns>Null when the page may be asked; else how asking for it ends: forbidden, or unreachable as robots.txt already was.</returns>
    public async Task<FetchOutcome?> ObjectionAsync(Uri url, bool integrity, CancellationToken stop)
    {
        if (ignore || !options.RespectRobots) return null;
        var authority = url.GetLeftPart(UriPartial.Authority);
        var rules = _byAuthority.GetOrAdd(authority, _ => new Lazy<Task<Found>>(() => ReadAsync(url, integrity, stop)));
        try
        {
            var found = await rules.Value;
            if (found.Failure is null) return found.Rules.Allows(url.PathAndQuery) ? null : new FetchOutcome.Blocked(url, "robots.txt melarang pembacaan otomatis");
            _byAuthority.TryRemove(authority, out _);
            return found.Failure with { Url = url };
        }
        catch
        {
            _byAuthority.TryRemove(authority, out _);
            throw;
        }
    }

    /// <summary>What waiting for a robots.txt that never came has cost; a page of the same host gets so much less.</summary>
    public TimeSpan Lost(Uri url)
        => _byAuthority.TryGetValue(url.GetLeftPart(UriPartial.Authority), out var rules) && rules is { IsValueCreated: true, Value.IsCompletedSuccessfully: true } ? rules.Value.Result.Lost : TimeSpan.Zero;

    // 4xx allows all (RFC 9309, 2.3.1.3). So does a failing server here: the page itself then tells "unreachable" from "blocked"
    // (docs/decisions/0020).
    private async Task<Found> ReadAsync(Uri url, bool integrity, CancellationToken stop)
    {
        var at = new Uri(url, "/robots.txt");
        for (var hop = 0; hop <= 5; hop++)
        {
            if (UrlRule.Objection(at) is not null) break;
            var step = await exchange.StepAsync(at, new FetchRequest(at) { Accept = "text/plain,*/*;q=0.5", Integrity = integrity }, options.RequestTimeout / 2, stop);
            if (step.Outcome is FetchOutcome.Fetched { Page: { Status: >= 200 and < 300 } page }) return new Found(RobotsRules.Parse(page.Text, _agent));
            if (step.Outcome is FetchOutcome.Unreachable { Cause: UnreachableCause.Dns or UnreachableCause.Connect or UnreachableCause.Tls } failure && hop == 0)
                return new Found(RobotsRules.AllowAll, failure);
            if (step.Outcome is FetchOutcome.Unreachable { Cause: UnreachableCause.Timeout }) return new Found(RobotsRules.AllowAll) { Lost = options.RequestTimeout / 2 };
            if (step.Next is null) break;
            at = step.Next;
        }
        return new Found(RobotsRules.AllowAll);
    }

    /// <param name="Failure">No connection at all: the page would fare the same, and is not asked for.</param>
    private sealed record Found(RobotsRules Rules, FetchOutcome.Unreachable? Failure = null)
    {
        public TimeSpan Lost { get; init; }
    }

    // "MonitorBot/0.1 (…)" -> "MonitorBot"
    private static string Token(string userAgent) => userAgent.Split('/', ' ')[0];
}
