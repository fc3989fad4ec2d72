using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Discovery;

/// <summary>Recognises WordPress and where its REST API answers, plain permalinks included.</summary>
public static class WordPressMarks
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
}
