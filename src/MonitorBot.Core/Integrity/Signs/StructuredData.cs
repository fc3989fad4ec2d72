using System.Text.Json;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The strings of a JSON-LD block that search engines show.</summary>
internal static class StructuredData
{
    private const int MaxTexts = 300;

    private static readonly HashSet<string> Shown = new(["name", "headline", "alternateName", "description", "keywords", "brand", "url", "sameAs", "item", "@id", "mainEntityOfPage", "text"], StringComparer.Ordinal);

    public static IReadOnlyList<string> Texts(string json)
    {
        using var document = SafeJson.Parse(json);
        return document is null ? [] : [.. Walk(document.RootElement, false).Take(MaxTexts)];
    }

    private static IEnumerable<string> Walk(JsonElement value, bool shown) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Walk(member.Value, Shown.Contains(member.Name))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(entry => Walk(entry, shown)),
        JsonValueKind.String when shown => [value.GetString() ?? ""],
        _ => [],
    };
}
