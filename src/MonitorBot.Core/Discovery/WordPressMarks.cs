using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>Recognises WordPress and where its REST API answers, plain permalinks included.</summary>
public static partial class WordPressMarks
{
    /// <returns>The API's root: "https://host/wp-json/" or "https://host/?rest_route=/"; null when the page bears no mark.</returns>
    public static Uri? ApiRoot(IDocument document, Uri baseUrl, SiteHosts hosts)
    {
        var declared = document.Find("link[rel]").FirstOrDefault(l => l.GetAttribute("rel") == "https://api.w.org/");
        if (declared is not null && hosts.Resolve(baseUrl, declared.GetAttribute("href")) is { } root) return root;
        var generator = document.First("meta[name=generator]")?.GetAttribute("content") ?? "";
        var marked = generator.StartsWith("WordPress", StringComparison.OrdinalIgnoreCase)
            || document.Find("link[href*='/wp-content/'], script[src*='/wp-content/'], link[href*='/wp-includes/'], script[src*='/wp-includes/']").Any(e => hosts.Resolve(baseUrl, e.GetAttribute("href") ?? e.GetAttribute("src")) is not null);
        return marked ? new Uri(baseUrl, "/wp-json/") : null;
    }

    /// <summary>An endpoint below the root, for both ways of writing it.</summary>
    public static Uri Endpoint(Uri root, string path, string query)
        => root.Query.Contains("rest_route=", StringComparison.Ordinal)
            ? new UriBuilder(root) { Query = "rest_route=/" + path + "&" + query }.Uri
            : new Uri(root.AbsoluteUri.TrimEnd('/') + "/" + path + "?" + query);

    /// <summary>An item's page names its own record: ".../wp/v2/event/24", written either way.</summary>
    /// <returns>The path below the API's root that holds all of its type ("wp/v2/event"); null without such a record, or for posts and pages, of which there is only one collection for everything.</returns>
    public static string? OwnType(IDocument document)
        => document.Find("link[rel=alternate][type='application/json'][href]").Select(link => Record().Match(Uri.UnescapeDataString(link.GetAttribute("href")!)))
            .Where(record => record.Success && record.Groups[1].Value is not ("posts" or "pages")).Select(record => "wp/v2/" + record.Groups[1].Value).FirstOrDefault();

    [GeneratedRegex("/wp/v2/([a-z0-9_-]{1,40})/[0-9]{1,9}/?$")]
    private static partial Regex Record();
}
