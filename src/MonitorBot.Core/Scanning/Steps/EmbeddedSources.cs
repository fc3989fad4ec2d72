using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Discovery.Scripts;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Items in JSON: data embedded in a page, what it lists in JSON-LD, or an endpoint's answer.</summary>
internal static class EmbeddedSources
{
    public static IEnumerable<SourceReading> Of(IDocument document, Uri page, Reading reading, Category? channel)
    {
        foreach (var json in EmbeddedData.Of(document))
        {
            using var parsed = SafeJson.Parse(json);
            if (parsed is null) continue;
            var data = EmbeddedData.Unfold(parsed.RootElement);
            reading.Candidates.AddRange(DataLinks.Find(data, page, reading.Hosts, reading.Site));
            var items = Read(JsonItems.Find(data), document, page, reading, channel, DateSource.EmbeddedJson);
            if (items.Count > 0) yield return new SourceReading(page, SourceKind.Home, channel, items);
        }
        if (channel is null or Category.Agenda && Read(Own(StructuredItems.Events(document), page, reading), document, page, reading, Category.Agenda, DateSource.JsonLd) is { Count: > 0 } events) yield return new SourceReading(page, SourceKind.Home, Category.Agenda, events);
        if (channel is Category.News or Category.Article && Read(Own(StructuredItems.Articles(document), page, reading), document, page, reading, channel, DateSource.JsonLd) is { Count: > 0 } articles) yield return new SourceReading(page, SourceKind.Home, channel, articles);
    }

    /// <summary>A page may state another website's articles or events too.</summary>
    private static IReadOnlyList<JsonItem> Own(IReadOnlyList<JsonItem> stated, Uri page, Reading reading) => [.. stated.Where(item => item.Link is null || reading.Hosts.Resolve(page, item.Link) is not null)];

    /// <param name="document">Whose links tell the address of an item that has a slug only; null for an endpoint.</param>
    public static IReadOnlyList<ReadItem> Read(IReadOnlyList<JsonItem> found, IDocument? document, Uri at, Reading reading, Category? channel, DateSource source)
    {
        var lists = found.Select(item => item.Path).Distinct().ToList();
        return [.. found.Select((item, number) => JsonDating.Item(item, Address(item, number, document, at, reading), at, reading.Now, channel, source) is { } read ? read with { ListAt = lists.IndexOf(item.Path) } : null).OfType<ReadItem>()];
    }

    private static Uri Address(JsonItem item, int number, IDocument? document, Uri at, Reading reading)
    {
        if (item.Link is { } link && reading.Hosts.Resolve(at, link) is { } own) return own;
        if (item.Slug is { Length: > 3 } slug && document?.Find("a[href]").Select(a => a.GetAttribute("href")!).FirstOrDefault(h => h.TrimEnd('/').EndsWith("/" + slug, StringComparison.OrdinalIgnoreCase)) is { } href
            && reading.Hosts.Resolve(at, href) is { } linked) return linked;
        return new UriBuilder(at) { Fragment = item.Slug ?? "data-" + (number + 1) }.Uri;
    }
}
