using System.Text.Json;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Items that a page lists in schema.org's words: events (JSON-LD, microdata), and articles in JSON-LD where there are several (one is the page itself).</summary>
public static class StructuredItems
{
    private const int MaxDepth = 12;
    private const int MaxItems = 200;
    private const int FewestArticles = 2;

    /// <summary>What the page tells of schema.org's events.</summary>
    public static IReadOnlyList<JsonItem> Events(IDocument document) => [.. All(document).Where(found => found.Event).Select(found => found.Item), .. Marked(document)];

    public static IReadOnlyList<JsonItem> Articles(IDocument document) => All(document).Where(found => !found.Event).Select(found => found.Item).ToList() is { Count: >= FewestArticles } articles ? articles : [];

    private static IEnumerable<JsonItem> Marked(IDocument document)
    {
        foreach (var scope in document.Find("[itemtype$='Event']").Take(MaxItems))
        {
            string? Told(string property) => scope.First($"[itemprop={property}]") is { } told ? told.GetAttribute("content") ?? told.GetAttribute("datetime") ?? told.GetAttribute("href") ?? told.Words().Trim() : null;
            if (Told("name") is { Length: > 2 and <= 300 } name && Told("startDate") is { Length: > 0 } start) yield return new JsonItem(JsonText.Plain(name), Told("url"), null, null, start, Told("endDate"), [], "");
        }
    }

    private static List<(bool Event, JsonItem Item)> All(IDocument document)
    {
        var found = new List<(bool, JsonItem)>();
        foreach (var script in document.Find("script[type]"))
        {
            if (script.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) is not true || script.Words() is not { Length: > 20 } text || !text.Contains("date", StringComparison.OrdinalIgnoreCase)) continue;
            using var parsed = SafeJson.Parse(text);
            if (parsed is not null) Walk(parsed.RootElement, 0, found);
        }
        return found;
    }

    private static void Walk(JsonElement element, int depth, List<(bool, JsonItem)> found)
    {
        if (depth > MaxDepth || found.Count >= MaxItems) return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray()) Walk(child, depth + 1, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Item(element) is { } item) found.Add(item);
            else
            {
                foreach (var property in element.EnumerateObject()) Walk(property.Value, depth + 1, found);
            }
        }
    }

    private static (bool, JsonItem)? Item(JsonElement element)
    {
        var isEvent = Types(element).Any(type => type.EndsWith("Event", StringComparison.Ordinal));
        if (!isEvent && !Types(element).Any(type => type is "Article" or "NewsArticle" or "BlogPosting" or "Report")) return null;
        var title = JsonText.Of(element, "name") ?? JsonText.Of(element, "headline");
        var (posted, start) = (isEvent ? null : JsonText.Of(element, "datePublished"), isEvent ? JsonText.Of(element, "startDate") : null);
        if (title is not { Length: > 2 and <= 300 } || (posted ?? start) is null) return null;
        return (isEvent, new JsonItem(JsonText.Plain(title), JsonText.Of(element, "url") ?? JsonText.Of(element, "@id"), null, posted, start, isEvent ? JsonText.Of(element, "endDate") : null, [], ""));
    }

    private static IEnumerable<string> Types(JsonElement element)
        => !element.TryGetProperty("@type", out var type) ? [] : type.ValueKind == JsonValueKind.String ? [type.GetString()!] : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!) : [];
}
