using System.Collections.Concurrent;

namespace MonitorBot.Core.Fetching;

/// <summary>Reads each host's robots.txt once in a reading, before the first request to it.</summary>
internal sealed class RobotsGuard(Exchange exchange, FetchOptions options, bool ignore)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<RobotsRules>>> _byAuthority = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _agent = Token(options.UserAgent);

    public async Task<bool> AllowsAsync(Uri url, bool integrity, CancellationToken stop)
    {
        if (ignore || !options.RespectRobots) return true;
        var authority = url.GetLeftPart(UriPartial.Authority);
        var rules = _byAuthority.GetOrAdd(authority, _ => new Lazy<Task<RobotsRules>>(() => ReadAsync(url, integrity, stop)));
        try
        {
            return (await rules.Value).Allows(url.PathAndQuery);
        }
        catch
        {
            _byAuthority.TryRemove(authority, out _);
            throw;
        }
    }

    // 4xx allows all (RFC 9309, 2.3.1.3). So does a failing server here: the page itself then tells "unreachable" from "blocked"
    // (docs/decisions/0020).
    private async Task<RobotsRules> ReadAsync(Uri url, bool integrity, CancellationToken stop)
    {
        var at = new Uri(url, "/robots.txt");
        for (var hop = 0; hop <= 5; hop++)
        {
            if (UrlRule.Objection(at) is not null) break;
            var step = await exchange.StepAsync(at, new FetchRequest(at) { Accept = "text/plain,*/*;q=0.5", Integrity = integrity }, options.RequestTimeout / 2, stop);
            if (step.Outcome is FetchOutcome.Fetched { Page: { Status: >= 200 and < 300 } page }) return RobotsRules.Parse(page.Text, _agent);
            if (step.Next is null) break;
            at = step.Next;
        }
        return RobotsRules.AllowAll;
    }

    // "MonitorBot/0.1 (…)" -> "MonitorBot"
    private static string Token(string userAgent) => userAgent.Split('/', ' ')[0];
}
