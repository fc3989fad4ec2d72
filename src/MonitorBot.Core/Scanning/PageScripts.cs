using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Scanning;

/// <summary>What of a page may name the endpoints that fill it: its inline scripts, and its attributes for such addresses.</summary>
internal sealed class PageScripts
{
    private const int MaxNamed = 40;
    private const int LongestAddress = 200;
    private const int LongestScript = 4000;

    private static readonly string[] Scripted = ["v-scope", "x-data", "x-init", "ng-init"];

    private readonly IReadOnlyList<string> _scripts;
    private readonly IReadOnlyList<string> _named;

    private PageScripts(IReadOnlyList<string> scripts, IReadOnlyList<string> named) => (_scripts, _named) = (scripts, named);

    public static PageScripts Of(IDocument document) => new(
        [.. document.Find("script:not([src])").Where(s => s.GetAttribute("type")?.Contains("json", StringComparison.Ordinal) is not true).Select(s => s.Words()).Concat(InAttributes(document))],
        [.. Named(document)]);

    public IEnumerable<ScriptEndpoint> Endpoints(Uri page, SiteHosts hosts)
    {
        var bases = _scripts.SelectMany(script => ScriptBases.Find(script, page, hosts)).ToList();
        return _scripts.SelectMany(script => ScriptEndpoints.Find(script, page, hosts, bases)).Where(e => !bases.Exists(b => IsBase(e.Url, b)))
            .Concat(_named.SelectMany(address => ScriptEndpoints.Find("url:'" + address + "'", page, hosts)));
    }

    /// <summary>"/api/portal" itself, or put before itself: the base of addresses, no address of data.</summary>
    public static bool IsBase(Uri url, Uri below)
        => below.AbsolutePath.Length > 1 && url.AbsolutePath.TrimEnd('/').EndsWith(below.AbsolutePath.TrimEnd('/'), StringComparison.Ordinal);

    /// <summary>Vue's, Alpine's and Angular's: "v-scope="koleksi('/cms/items/berita')"".</summary>
    private static IEnumerable<string> InAttributes(IDocument document)
        => document.Find("[v-scope], [x-data], [x-init], [ng-init]").Take(MaxNamed).SelectMany(e => Scripted.Select(e.GetAttribute)).OfType<string>().Where(script => script.Length is > 2 and < LongestScript);

    /// <summary>data-url, data-source and their kind.</summary>
    private static IEnumerable<string> Named(IDocument document)
        => document.Find("[data-url], [data-source], [data-endpoint], [data-api], [data-ajax-url], [data-events], [data-feed]").Take(MaxNamed)
            .SelectMany(e => e.Attributes).Where(a => a.Name.StartsWith("data-", StringComparison.Ordinal) && a.Value.Length is > 2 and < LongestAddress && (a.Value[0] == '/' || a.Value.StartsWith("http", StringComparison.Ordinal))).Select(a => a.Value);
}
