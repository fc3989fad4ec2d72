using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Fetching.Manners;

/// <summary>One robots.txt as it concerns one crawler (RFC 9309): longest matching rule wins, allow wins a tie. Pure.</summary>
public sealed class RobotsRules
{
    public static readonly RobotsRules AllowAll = new([], []);

    private const int MaxChars = 512_000;
    private const int MaxRules = 1000;
    private const int MaxSitemaps = 5;
    private const int MaxPattern = 512;
    private readonly IReadOnlyList<Rule> _rules;

    private RobotsRules(IReadOnlyList<Rule> rules, IReadOnlyList<string> sitemaps) => (_rules, Sitemaps) = (rules, sitemaps);

    /// <summary>Addresses of sitemaps as written, for any crawler.</summary>
    public IReadOnlyList<string> Sitemaps { get; }

    /// <param name="agent">Product token, e.g. "MonitorBot"; groups named for it replace those for "*".</param>
    public static RobotsRules Parse(string text, string agent)
    {
        List<Rule> own = [], any = [];
        List<string> sitemaps = [];
        bool named = false, inOwn = false, inAny = false, heading = false;
        foreach (var (key, value) in Lines(text))
        {
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!heading) (inOwn, inAny) = (false, false);
                heading = true;
                inOwn |= IsAgent(value, agent);
                inAny |= value == "*";
                named |= inOwn;
            }
            else if (key.Equals("sitemap", StringComparison.OrdinalIgnoreCase))
            {
                if (value.Length is > 0 and < 2000 && sitemaps.Count < MaxSitemaps) sitemaps.Add(value);
            }
            else if (IsRule(key, out var allow))
            {
                heading = false;
                if (value.Length is 0 or > MaxPattern) continue;
                if (inOwn && own.Count < MaxRules) own.Add(new Rule(Normal(value), allow));
                if (inAny && any.Count < MaxRules) any.Add(new Rule(Normal(value), allow));
            }
        }
        return new RobotsRules(named ? own : any, sitemaps);
    }

    /// <param name="pathAndQuery">As in the request line.</param>
    public bool Allows(string pathAndQuery)
    {
        if (pathAndQuery == "/robots.txt") return true;
        var path = Normal(pathAndQuery.Length > UrlRule.MaxLength ? pathAndQuery[..UrlRule.MaxLength] : pathAndQuery);
        var best = -1;
        var allowed = true;
        foreach (var rule in _rules)
        {
            var weight = rule.Pattern.Length;
            if (weight < best || (weight == best && (allowed || !rule.Allow)) || !RobotsPattern.Matches(rule.Pattern, path)) continue;
            (best, allowed) = (weight, rule.Allow);
        }
        return allowed;
    }

    private static IEnumerable<(string Key, string Value)> Lines(string text)
    {
        if (text.Length > MaxChars) text = text[..Math.Max(0, text.LastIndexOf('\n', MaxChars))]; // half a rule is another rule
        foreach (var line in text.TrimStart('\uFEFF').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = line.IndexOf('#');
            var rule = hash < 0 ? line : line[..hash];
            var colon = rule.IndexOf(':');
            if (colon > 0) yield return (rule[..colon].Trim(), rule[(colon + 1)..].Trim());
        }
    }

    private static bool IsRule(string key, out bool allow)
    {
        allow = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
        return allow || key.Equals("disallow", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsAgent(string value, string agent)
    {
        var end = 0;
        while (end < value.Length && (char.IsAsciiLetter(value[end]) || value[end] is '-' or '_')) end++;
        return end > 0 && value.AsSpan(0, end).Equals(agent, StringComparison.OrdinalIgnoreCase);
    }

    // Octets that need no escaping compare unescaped, others escaped in upper case (RFC 9309, 2.2.2).
    private static string Normal(string path)
    {
        var normal = new System.Text.StringBuilder(path.Length);
        for (var i = 0; i < path.Length; i++)
        {
            if (path[i] == '%' && i + 2 < path.Length && char.IsAsciiHexDigit(path[i + 1]) && char.IsAsciiHexDigit(path[i + 2]))
            {
                var octet = (char)Convert.ToByte(path.Substring(i + 1, 2), 16);
                if (char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~') normal.Append(octet);
                else normal.Append(path.Substring(i, 3).ToUpperInvariant());
                i += 2;
            }
            else if (path[i] > 127)
            {
                normal.Append(Uri.EscapeDataString(char.IsHighSurrogate(path[i]) && i + 1 < path.Length && char.IsLowSurrogate(path[i + 1]) ? path.Substring(i++, 2) : path[i].ToString()));
            }
            else
            {
                normal.Append(path[i]);
            }
        }
        return normal.ToString();
    }

    private readonly record struct Rule(string Pattern, bool Allow);
}
