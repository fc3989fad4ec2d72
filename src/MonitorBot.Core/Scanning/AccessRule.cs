using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Scanning;

/// <summary>How a website answered, in the words of the contract.</summary>
internal static class AccessRule
{
    public static Access Of(Site site, Page start)
    {
        var state = start.Tls is { Fault: not TlsFault.None } ? AccessState.TlsFault : IsForeign(site, start.Url) ? AccessState.Redirected : AccessState.Ok;
        return new Access(state, start.Status, start.Url, start.Tls?.Expires, state == AccessState.Redirected ? "dialihkan ke " + start.Url.IdnHost : null);
    }

    public static Access Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched { Page: { Status: 401 or 403 or 429 } page } => new Access(AccessState.Blocked, page.Status, page.Url, page.Tls?.Expires, $"halaman depan menolak pemeriksaan otomatis ({page.Status})"),
        FetchOutcome.Fetched { Page: var page } => new Access(AccessState.Error, page.Status, page.Url, page.Tls?.Expires, $"halaman depan menjawab {page.Status}"),
        FetchOutcome.Blocked blocked => new Access(AccessState.Blocked, blocked.Status, null, null, blocked.Why),
        FetchOutcome.Refused refused => new Access(AccessState.Refused, null, null, null, refused.Why),
        FetchOutcome.Unreachable { Cause: UnreachableCause.ServerError } error => new Access(AccessState.Error, error.Status, null, null, error.Why),
        FetchOutcome.Unreachable unreachable => new Access(AccessState.Unreachable, unreachable.Status, null, null, unreachable.Why),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>The start page came from somebody else's domain: neither the host, its www twin, nor a neighbour under the same office's domain.</summary>
    public static bool IsForeign(Site site, Uri final)
    {
        var own = new SiteHosts(site, site.StartUrl);
        return !own.Owns(final) && final.IdnHost != site.StartUrl.IdnHost && Office(final.IdnHost) != Office(site.StartUrl.IdnHost);
    }

    /// <summary>"kaltimprov.go.id" of "dinas.kaltimprov.go.id"; a whole host where it has fewer names.</summary>
    private static string Office(string host)
    {
        var names = host.Split('.');
        var keep = names.Length > 2 && names[^1].Length == 2 && names[^2].Length <= 3 ? 3 : 2;
        return names.Length <= keep || char.IsAsciiDigit(host[^1]) ? host : string.Join('.', names[^keep..]);
    }
}
