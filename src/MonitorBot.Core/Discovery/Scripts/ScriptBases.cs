using System.Text.RegularExpressions;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>Addresses that a front end sets once and puts before every path it asks for: "baseURL:'/api/v1'", "DIRECTUS_URL: 'https://own.host/cms'".</summary>
public static partial class ScriptBases
{
    private const int MaxScript = 3_000_000;
    private const int MaxBases = 3;

    /// <param name="page">The page that runs the script.</param>
    /// <returns>Own addresses, each ending with a slash.</returns>
    public static IReadOnlyList<Uri> Find(string script, Uri page, SiteHosts hosts)
        => [.. Setting().Matches(script.Length > MaxScript ? script[..MaxScript] : script).Take(20).Select(m => m.Groups[1].Value).Where(address => !address.All(IsConstants)).Concat(ScriptPrefixes.Find(script).Select(prefix => prefix.Address)).Select(address => hosts.Resolve(page, address.TrimEnd('/') + "/")).OfType<Uri>().Distinct().Take(MaxBases)];

    /// <summary>"`${base}/items/berita?limit=9`" and "get('/posts')" below each base.</summary>
    internal static IEnumerable<ScriptEndpoint> Joined(string script, IReadOnlyList<Uri> bases, SiteHosts hosts)
    {
        if (bases.Count == 0) yield break;
        var prefixes = ScriptPrefixes.Find(script);
        foreach (Match match in Path().Matches(script))
        {
            if (ScriptEndpoints.Plain(match.Groups[1].Value) is not { } path || Routing().IsMatch(ScriptEndpoints.Context(script, match.Index))) continue;
            foreach (var below in bases)
            {
                if (hosts.Resolve(below, path.TrimStart('/')) is { } url && Endpoint(url, ScriptEndpoints.Context(script, match.Index)) is { } endpoint) yield return endpoint with { Score = endpoint.Score + 1 };
            }
        }

        foreach (var (path, address) in ScriptPrefixes.Given(script, prefixes))
        {
            if (ScriptEndpoints.Plain(path) is { } plain && bases.FirstOrDefault(below => below.AbsoluteUri.EndsWith(address.TrimEnd('/') + "/", StringComparison.Ordinal)) is { } own
                && hosts.Resolve(own, plain) is { } url && ScriptEndpoints.Of(url, "", isAsked: true) is { } endpoint) yield return endpoint;
        }

        ScriptEndpoint? Endpoint(Uri url, string before) => ScriptEndpoints.Of(url, before, isAsked: ScriptPrefixes.Precede(before, prefixes));
    }

    /// <summary>"ERR_INVALID_URL": the name of an error, no address.</summary>
    private static bool IsConstants(char letter) => char.IsAsciiLetterUpper(letter) || letter == '_';

    // {path:"/artikel",component:…}, {to:"/agenda"}: ways of the browser.
    [GeneratedRegex(@"\b(?:path|to|href|redirect)\s?:\s?$", RegexOptions.CultureInvariant)]
    private static partial Regex Routing();

    // baseURL:"/api/v1", API_URL="https://own.host/api", DIRECTUS_URL:"…/cms", BASE = location.origin + "/api", `${window.location.origin}/api`
    [GeneratedRegex("""(?:base_?url|api_?(?:url|base|host|root)?|_url|endpoint|backend)["']?\s*[:=]\s*(?:(?:window\.)?location\.origin\s*\+\s*)?["'`](?:\$\{(?:window\.)?location\.origin\})?((?:https?://[^\s"'`<>\\/]{3,80})?/?[A-Za-z0-9_\-./]{0,80})["'`]""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    // `${base}/items/berita?limit=9`, get("/posts?type=berita"), concat(u,"/agendas")
    [GeneratedRegex("""["'`](?:\$\{[A-Za-z0-9_$.]{1,60}\})?(/[A-Za-z0-9_\-./]{2,100}(?:\?[^\s"'`<>\\]{0,200})?)["'`]""", RegexOptions.CultureInvariant)]
    private static partial Regex Path();
}
