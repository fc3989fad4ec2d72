using System.Text.RegularExpressions;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery.Scripts;

/// <summary>
/// One endpoint for several rubrics, told apart by a parameter: "get('/posts',{params:{kategori:a}})" or "`/posts?kategori=${a}`".
/// Its values stand where the front end lists its pages: "{path:'/artikel',props:{kategori:'artikel'}}".
/// </summary>
internal static partial class ScriptParameters
{
    private const int MaxScript = 3_000_000;
    private const int MaxFound = 40;

    /// <summary>Above every endpoint that only names a rubric: the website's own pages ask so.</summary>
    private const int Score = 12;

    /// <returns>Parameters with the values that the script gives them, those of a rubric only.</returns>
    public static IEnumerable<(string Key, string Value, Category Category)> Values(string script)
    {
        foreach (Match match in Given().Matches(Bounded(script)).Take(MaxFound))
        {
            if (CategoryWords.Of(match.Groups[2].Value) is { Strength: > WordStrength.Weak, Activity: false } hint) yield return (match.Groups[1].Value, match.Groups[2].Value, hint.Category);
        }
    }

    /// <returns>Each endpoint below a base that takes such a parameter, with each of its values.</returns>
    public static IEnumerable<ScriptEndpoint> Filled(string script, IReadOnlyList<Uri> bases, IReadOnlyList<(string Key, string Value, Category Category)> values, SiteHosts hosts)
    {
        if (bases.Count == 0 || values.Count == 0) yield break;
        foreach (Match match in Asked().Matches(Bounded(script)).Take(MaxFound))
        {
            var (path, key) = match.Groups[1].Success ? (match.Groups[1].Value, match.Groups[2].Value) : (match.Groups[3].Value, match.Groups[4].Value);
            foreach (var (_, value, category) in values.Where(v => v.Key == key).Distinct())
            {
                foreach (var below in bases)
                {
                    if (hosts.Resolve(below, $"{path.TrimStart('/')}?{key}={value}") is { } url) yield return new ScriptEndpoint(url, category, Score);
                }
            }
        }
    }

    private static string Bounded(string script) => script.Length > MaxScript ? script[..MaxScript] : script;

    // kategori:"artikel"
    [GeneratedRegex("""\b(kategori|category|rubrik|jenis|tipe|type)\s?:\s?["']([A-Za-z][A-Za-z0-9\-]{2,30})["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    // "/posts",{params:{kategori:a,page:b}} ; `${base}/posts?kategori=${a}`
    [GeneratedRegex("""["'`](/[A-Za-z0-9_\-./]{2,100})["'`],\s?\{\s?params:\s?\{(?:[A-Za-z0-9_$]{1,30}:[A-Za-z0-9_$.]{1,40},)?(kategori|category|rubrik|jenis|tipe|type)\b|(/[A-Za-z0-9_\-./]{2,100})\?(?:[A-Za-z0-9_\-=]{1,40}&)?(kategori|category|rubrik|jenis|tipe|type)=\$\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
