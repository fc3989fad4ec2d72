using System.Text.Json;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>The strings of a JSON-LD block that search engines show.</summary>
/// <param name="Texts">All of them.</param>
/// <param name="Named">What the data name with an address of its own; people, and whom a work was made or published by, are left out of these.</param>
/// <param name="Goods">Names of what is offered: wares, games, programs.</param>
/// <param name="Homes">Where the website and its goods are said to be.</param>
internal sealed record StructuredData(IReadOnlyList<string> Texts, IReadOnlyList<(string Name, string Address)> Named, IReadOnlyList<string> Homes, IReadOnlyList<string> Goods)
{
    private const int MaxTexts = 300;
    private const int MostNested = 4;

    private static readonly StructuredData Nothing = new([], [], [], []);

    private static readonly HashSet<string> Shown = new(["name", "headline", "alternateName", "description", "keywords", "brand", "url", "sameAs", "item", "@id", "mainEntityOfPage", "text"], StringComparer.Ordinal);

    private static readonly string[] Addresses = ["url", "@id", "item"];

    private static readonly string[] Makers = ["author", "creator", "publisher", "contributor", "provider", "organizer", "performer", "sponsor", "funder", "location", "isPartOf", "memberOf", "parentOrganization", "subOrganization", "member", "sourceOrganization"];

    public static StructuredData Read(string json)
    {
        using var document = SafeJson.Parse(json);
        return document is null ? Nothing : new([.. Walk(document.RootElement, false).Take(MaxTexts)], [.. NamedIn(document.RootElement, null).Take(MaxTexts)], [.. HomesIn(document.RootElement, 0).Take(MaxTexts)], [.. GoodsIn(document.RootElement, 0).Take(MaxTexts)]);
    }

    private static IEnumerable<string> GoodsIn(JsonElement value, int depth)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(entry => GoodsIn(entry, depth));
        if (value.ValueKind != JsonValueKind.Object || depth > MostNested) return [];
        IEnumerable<string?> own = Text(value, "@type") is { } type && (type is "Product" or "Service" or "Game" or "VideoGame" || type.EndsWith("Application", StringComparison.Ordinal)) ? [Text(value, "name")] : [];
        return own.OfType<string>().Concat(value.EnumerateObject().Where(member => member.Name is "@graph" or "mainEntity" or "itemListElement" or "item").SelectMany(member => GoodsIn(member.Value, depth + 1)));
    }

    /// <summary>Addresses at which the website says that it is, and that what it sells is; those of others' works are left out.</summary>
    private static IEnumerable<string> HomesIn(JsonElement value, int depth)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(entry => HomesIn(entry, depth));
        if (value.ValueKind != JsonValueKind.Object || depth > MostNested) return [];
        var type = Text(value, "@type");
        IEnumerable<string?> own = type switch
        {
            "WebSite" when depth <= 1 => [Text(value, "url")],
            "Product" or "Offer" or "AggregateOffer" => [Text(value, "url")],
            _ => [],
        };
        return own.OfType<string>().Concat(value.EnumerateObject().Where(member => member.Name is "@graph" or "offers" or "mainEntity" or "itemListElement").SelectMany(member => HomesIn(member.Value, depth + 1)));
    }

    private static IEnumerable<(string Name, string Address)> NamedIn(JsonElement value, string? above)
    {
        if (value.ValueKind == JsonValueKind.Array) return value.EnumerateArray().SelectMany(entry => NamedIn(entry, above));
        if (value.ValueKind != JsonValueKind.Object || Text(value, "@type") == "Person") return [];
        var name = Text(value, "name") ?? above;
        var own = name is null ? [] : Addresses.Select(member => Text(value, member)).OfType<string>().Where(text => text.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Select(address => (name, address));
        return own.Concat(value.EnumerateObject().Where(member => !Makers.Contains(member.Name)).SelectMany(member => NamedIn(member.Value, name)));
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
