using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>
/// Cookies of one reading, kept only to pass one simple challenge a host: a redirect onto itself with a cookie, or a tiny page that sets a
/// literal cookie and reloads. No script is run.
/// </summary>
internal sealed partial class ChallengeCookies
{
    private const int MaxCookies = 8;
    private const int MaxChars = 2048;
    private const int MaxPageChars = 16_000;
    private readonly ConcurrentDictionary<string, string> _byHost = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _tried = new(StringComparer.OrdinalIgnoreCase);

    public string? For(Uri url) => _byHost.GetValueOrDefault(url.IdnHost);

    /// <summary>Takes the cookies of a redirect within the host.</summary>
    public void TakeFromRedirect(Uri from, Uri to, HttpResponseMessage response)
    {
        if (string.Equals(from.IdnHost, to.IdnHost, StringComparison.OrdinalIgnoreCase)) Add(from, SetCookies(response));
    }

    /// <summary>True when the page is a cookie challenge not tried before on this host: ask once more, with the cookies now held.</summary>
    public bool TakeFromPage(Uri url, HttpResponseMessage response, string text)
    {
        if (text.Length > MaxPageChars || text.Contains("<a ", StringComparison.OrdinalIgnoreCase) || !Reload().IsMatch(text)) return false;
        var cookies = SetCookies(response).Concat(LiteralCookie().Matches(text).Take(MaxCookies).Select(m => m.Groups["pair"].Value)).ToArray();
        if (cookies.Length == 0 || !_tried.TryAdd(url.IdnHost, true)) return false;
        Add(url, cookies);
        return true;
    }

    private static IEnumerable<string> SetCookies(HttpResponseMessage response)
        => response.Headers.TryGetValues("Set-Cookie", out var lines) ? lines.Take(MaxCookies).Select(l => l.Split(';', 2)[0].Trim()) : [];

    private void Add(Uri url, IEnumerable<string> pairs)
    {
        var held = (For(url)?.Split("; ") ?? []).Concat(pairs.Where(p => Pair().IsMatch(p))).GroupBy(p => p.Split('=', 2)[0]).Select(g => g.Last()).TakeLast(MaxCookies);
        var line = string.Join("; ", held);
        if (line.Length is > 0 and <= MaxChars) _byHost[url.IdnHost] = line;
    }

    // name=value without anything that could break out of the header
    [GeneratedRegex("""^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}=[\x21\x23-\x2B\x2D-\x3A\x3C-\x5B\x5D-\x7E]{0,1024}$""")]
    private static partial Regex Pair();

    // document.cookie = "humans_21909=1"; document.cookie='a=b; path=/'
    [GeneratedRegex("""document\.cookie\s*=\s*["'](?<pair>[^"';\s=]{1,64}=[^"';\s]{0,512})""")]
    private static partial Regex LiteralCookie();

    // location.reload(), location.href=…, <meta http-equiv="refresh">
    [GeneratedRegex("""location\s*\.\s*(?:reload|href|replace|assign)|location\s*=|http-equiv\s*=\s*["']?refresh""", RegexOptions.IgnoreCase)]
    private static partial Regex Reload();
}
