using System.Text.RegularExpressions;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>An own address from which a script takes data.</summary>
/// <param name="Category">What its words say it holds; null when they say nothing.</param>
/// <param name="Score">Higher is asked first.</param>
/// <param name="Activity">It speaks of "kegiatan" only; its items decide.</param>
public sealed record ScriptEndpoint(Uri Url, Category? Category, int Score, bool Activity = false);

/// <summary>Finds in the text of scripts the addresses of data: "url: '/home/new-posts'", "fetch(`/cms/items/berita?page=${p}`)".</summary>
public static partial class ScriptEndpoints
{
    private const int MaxScript = 3_000_000;
    private const int MaxFound = 200;

    private static readonly HashSet<string> DataWords = ["api", "items", "data", "json", "ajax", "rest", "posts", "get", "load", "list", "service", "services", "cms", "v1", "v2"];

    private static readonly HashSet<string> OtherWords =
    [
        "login", "logout", "auth", "register", "upload", "uploads", "search", "cari", "csrf", "token", "contact", "kontak", "comment", "komentar", "counter", "statistik", "visitor", "vote", "poll", "polling", "subscribe", "user", "users", "me",
        "survey", "survei", "chat", "pengaduan", "setting", "settings", "config", "slider", "banner", "menu", "menus", "translations", "locale", "ping", "health",
    ];

    /// <param name="script">Text of an inline script or of a bundle.</param>
    /// <param name="page">The page that runs it; addresses are relative to it.</param>
    /// <param name="bases">Own addresses that the website's scripts set before the paths they ask for.</param>
    /// <returns>Best first, each address once.</returns>
    public static IReadOnlyList<ScriptEndpoint> Find(string script, Uri page, SiteHosts hosts, IReadOnlyList<Uri>? bases = null)
    {
        if (script.Length > MaxScript) script = script[..MaxScript];
        var found = new Dictionary<string, ScriptEndpoint>();
        foreach (Match match in Address().Matches(script))
        {
            if (found.Count >= MaxFound) break;
            if (Plain(match.Groups[1].Value) is { } address && hosts.Resolve(page, address) is { } url && Of(url, Context(script, match.Index)) is { } endpoint) found.TryAdd(url.AbsoluteUri, endpoint);
        }
        foreach (var endpoint in ScriptBases.Joined(script, bases ?? [], hosts).Take(MaxFound)) found.TryAdd(endpoint.Url.AbsoluteUri, endpoint);
        return [.. found.Values.OrderByDescending(e => e.Score).ThenBy(e => e.Url.AbsoluteUri.Length)];
    }

    /// <summary>The address with what the script fills in or puts behind it ("/api/berita/?page=") taken out; null when its path itself is computed.</summary>
    internal static string? Plain(string literal)
    {
        var at = literal.IndexOf("${", StringComparison.Ordinal);
        if (at < 0) return literal.EndsWith('=') && literal.LastIndexOfAny(['&', '?']) is > 0 and var cut ? literal[..cut] : literal;
        var question = literal.IndexOf('?', StringComparison.Ordinal);
        if (question < 0 || at < question) return null;
        var pairs = literal[(question + 1)..].Split('&').Where(p => !p.Contains("${", StringComparison.Ordinal));
        return literal[..question] + "?" + string.Join('&', pairs);
    }

    /// <param name="before">What stands before the address in the script.</param>
    /// <param name="isAsked">The script's own function asks for it.</param>
    internal static ScriptEndpoint? Of(Uri url, string before, bool isAsked = false)
    {
        if (PathShapes.IsFile(url) && !url.AbsolutePath.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return null;
        var words = CategoryWords.Words(Uri.UnescapeDataString(url.PathAndQuery));
        if (words.Length is 0 or > 24 || Array.Exists(words, OtherWords.Contains)) return null;
        var hint = HintOf(url);
        // "tampilAgenda('/events?_sort=date')": what a script gives to its own function with a question is asked for.
        var asked = isAsked || Asking().IsMatch(before) || (hint is { Strength: > WordStrength.Weak } && url.Query.Length > 1 && Called().IsMatch(before));
        var data = words.Count(DataWords.Contains);
        if (!asked && data == 0) return null;
        var isActivity = hint is { Activity: true };
        return new ScriptEndpoint(url, isActivity ? null : hint?.Category, (hint is null ? 0 : 4 + (int)hint.Value.Strength) + (asked ? 3 : 0) + Math.Min(data, 2), isActivity);
    }

    /// <summary>"/api/agendas" as "/api/agenda": collections stand in an English plural.</summary>
    private static CategoryHint? HintOf(Uri url)
    {
        if (PathShapes.ChannelHint(url) is { Strength: > WordStrength.Weak } plain) return plain;
        var singular = PathShapes.Segments(url).Where(s => s.EndsWith('s') && s.Length > 4).Select(s => CategoryWords.Of(s[..^1])).FirstOrDefault(h => h is { Strength: > WordStrength.Weak });
        return singular ?? PathShapes.ChannelHint(url);
    }

    internal static string Context(string script, int at) => script[Math.Max(0, at - 60)..at];

    [GeneratedRegex(@"[A-Za-z_$][\w$]{2,40}\(\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    // "/beranda/agendas/data?date=", '/api/v1/posts', `https://own.host/cms/items/berita?page=${p}`, "api/berita"
    [GeneratedRegex("""["'`]((?:https?://[^\s"'`<>\\/]{3,80})?/[A-Za-z0-9_\-./~%]{2,120}(?:\?[^\s"'`<>\\]{0,200})?|api/[A-Za-z0-9_\-./]{2,80}(?:\?[^\s"'`<>\\]{0,200})?)["'`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // What stands before the address: url:, $.get(, fetch(, axios.get(, events:, DataTable's ajax:
    [GeneratedRegex(@"(?:\burl\s*:|\bfetch\s*\(|\bget(?:JSON)?\s*\(|\bpost\s*\(|\bajax\s*[:(]|\bevents\s*:|\baxios\s*\(|\.open\s*\([^)]{0,12},|\bload\s*\(|\bsource\s*:|\bendpoint\w*\s*[:=]|\bapi\w*\s*[:=])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asking();
}
