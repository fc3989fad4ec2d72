using System.Text.Json;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The strings of a JSON-LD block that search engines show.</summary>
internal static class StructuredData
{
    private const int MaxTexts = 300;

    private static readonly HashSet<string> Shown = new(["name", "headline", "alternateName", "description", "keywords", "brand", "url", "sameAs", "item", "@id", "mainEntityOfPage", "text"], StringComparer.Ordinal);

    private static readonly string[] Addresses = ["url", "@id", "item"];

    private static readonly string[] Makers = ["author", "creator", "publisher", "contributor", "provider", "organizer", "performer", "sponsor", "funder", "location", "isPartOf", "memberOf", "parentOrganization", "subOrganization", "member", "sourceOrganization"];

    /// <summary>The texts, and what the data name with an address of its own; people, and whom a work was made or published by, are left out of these.</summary>
    public static (IReadOnlyList<string> Texts, IReadOnlyList<(string Name, string Address)> Named) Read(string json)
    {
        using var document = SafeJson.Parse(json);
        return document is null ? ([], []) : ([.. Walk(document.RootElement, false).Take(MaxTexts)], [.. Named(document.RootElement, null).Take(MaxTexts)]);
    }

    private static IEnumerable<(string Name, string Address)> Named(JsonElement value, string? above)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(entry => Named(entry, above));
        if (value.ValueKind != JsonValueKind.Object || Text(value, "@type") == "Person") return [];
        var name = Text(value, "name") ?? above;
        var own = name is null ? [] : Addresses.Select(member => Text(value, member)).OfType<string>().Where(text => text.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Select(address => (name, address));
        return own.Concat(value.EnumerateObject().Where(member => !Makers.Contains(member.Name)).SelectMany(member => Named(member.Value, name)));
    }

    private static string? Text(JsonElement value, string member) => value.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static IEnumerable<string> Walk(JsonElement value, bool shown) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Walk(member.Value, Shown.Contains(member.Name))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(entry => Walk(entry, shown)),
        JsonValueKind.String when shown => [value.GetString() ?? ""],
        _ => [],
    };
}
