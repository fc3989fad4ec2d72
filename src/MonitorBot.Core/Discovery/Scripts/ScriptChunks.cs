using System.Text.RegularExpressions;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>
/// Parts of a bundle that are loaded only when a visitor opens a page: {path:"/berita",component:()=>import("./CVXx8Eim.js")}.
/// What a category's page asks for is named there, not in the bundle that knows the way.
/// </summary>
public static partial class ScriptChunks
{
    private const int MaxScript = 3_000_000;
    private const int MaxImports = 400;

    private static readonly HashSet<string> ServiceNames = ["api", "apis", "axios", "client", "fetch", "fetcher", "http", "request", "requests", "service", "services", "layanan"];

    /// <summary>Characters before an import in which its route stands.</summary>
    private const int Near = 160;

    /// <param name="script">Text of a bundle.</param>
    /// <param name="bundle">Where the bundle stands; imports are relative to it.</param>
    /// <returns>Chunks that a category's own list page needs, one or none a category.</returns>
    public static IReadOnlyList<(Category Category, Uri Url)> Find(string script, Uri bundle, SiteHosts hosts)
    {
        if (script.Length > MaxScript) script = script[..MaxScript];
        var found = new Dictionary<Category, Uri>();
        foreach (Match match in Import().Matches(script).Take(MaxImports))
        {
            if (hosts.Resolve(bundle, match.Groups[1].Value) is { } url && Opens(script, match.Index, url) is { } category) found.TryAdd(category, url);
        }
        return [.. found.Select(f => (f.Key, f.Value))];
    }

    /// <summary>Chunks that a page's own chunk imports to ask for its data ("import{g as p}from'./api-MntsIENj.js'").</summary>
    public static IReadOnlyList<Uri> Services(string script, Uri chunk, SiteHosts hosts)
        => [.. Shared().Matches(script.Length > MaxScript ? script[..MaxScript] : script).Take(MaxImports).Select(m => hosts.Resolve(chunk, m.Groups[1].Value)).OfType<Uri>().Where(url => ServiceNames.Contains(Name(url).ToLowerInvariant())).Distinct()];

    /// <summary>The route that stands closest before the import says what it opens; without a route, the chunk's own name does ("Berita-8fa2c1.js").</summary>
    private static Category? Opens(string script, int at, Uri chunk)
    {
        var before = script[Math.Max(0, at - Near)..at];
        var previous = before.LastIndexOf("import(", StringComparison.Ordinal);
        if (Route().Matches(previous < 0 ? before : before[previous..]).LastOrDefault() is not { } route) return Hint(Name(chunk));
        var path = route.Groups[1].Value;
        return path.Contains(':', StringComparison.Ordinal) || path.Contains('*', StringComparison.Ordinal) ? null : Hint(path.TrimEnd('/')[(path.TrimEnd('/').LastIndexOf('/') + 1)..]);
    }

    private static string Name(Uri chunk) => chunk.Segments[^1].Split('-', '.', '_')[0];

    private static Category? Hint(string name) => PathShapes.IsChannelName(name) && CategoryWords.Of(name) is { Strength: > WordStrength.Weak, Activity: false } hint ? hint.Category : null;

    // import("./CVXx8Eim.js"), import('/assets/Berita-8fa2c1.js')
    [GeneratedRegex("""\bimport\(\s*["'`]([A-Za-z0-9_\-./~]{3,160}\.m?js)["'`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    // from"./api-MntsIENj.js"
    [GeneratedRegex("""\bfrom\s?["']([A-Za-z0-9_\-./~]{3,160}\.m?js)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Shared();

    // path:"/berita", path:'informasi/berita'
    [GeneratedRegex("""\bpath\s*:\s*["'`](/?[A-Za-z0-9_\-./:()*?]{0,100})["'`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Route();
}
