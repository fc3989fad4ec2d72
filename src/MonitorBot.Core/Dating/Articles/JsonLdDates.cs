using System.Text.Json;
using System.Text.RegularExpressions;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>A date of structured data.</summary>
/// <param name="Rank">The property it stands in.</param>
/// <param name="OfArticle">The object says that it is an article, posting or report.</param>
internal readonly record struct JsonLdDate(HeadRank Rank, bool OfArticle, string Value);

/// <summary>Dates in <c>application/ld+json</c> scripts: arrays, <c>@graph</c>, nested main entities, and broken JSON by its words.</summary>
internal static partial class JsonLdDates
{
    private const int DeepestNesting = 12;

    /// <summary>Properties whose objects are others' things.</summary>
    private static readonly string[] Foreign =
    [
        "comment", "review", "reviews", "itemListElement", "image", "thumbnail", "logo", "publisher", "author", "video", "associatedMedia", "isPartOf",
        "citation", "relatedLink", "hasPart", "about", "mentions", "primaryImageOfPage", "potentialAction", "aggregateRating", "offers", "isBasedOn", "recipeInstructions",
    ];

    public static List<JsonLdDate> In(string html)
    {
        var dates = new List<JsonLdDate>();
        for (var at = html.IndexOf("ld+json", StringComparison.Ordinal); at >= 0; at = html.IndexOf("ld+json", at + 7, StringComparison.Ordinal))
        {
            var open = html.IndexOf('>', at);
            var close = open < 0 ? -1 : html.IndexOf("</script", open, StringComparison.OrdinalIgnoreCase);
            if (close > open && open - at < 200)
            {
                Read(html.AsMemory(open + 1, close - open - 1), dates);
            }
        }

        return dates;
    }

    private static void Read(ReadOnlyMemory<char> json, List<JsonLdDate> dates)
    {
        if (!json.Span.Contains("date", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var text = json.ToString();
        using var document = SafeJson.Parse(text);
        if (document is null) ReadBroken(text, dates);
        else Walk(document.RootElement, dates, 0);
    }

    private static void Walk(JsonElement element, List<JsonLdDate> dates, int depth)
    {
        if (depth > DeepestNesting)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Walk(item, dates, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            WalkObject(element, dates, depth);
        }
    }

    private static void WalkObject(JsonElement element, List<JsonLdDate> dates, int depth)
    {
        var type = Type(element);
        if (SchemaTypes.IsOthers(type))
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var rank = Rank(property.Name);
            if (rank != HeadRank.None && property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                dates.Add(new(rank, SchemaTypes.IsArticle(type), property.Value.ToString()));
            }
            else if (!Foreign.Contains(property.Name))
            {
                Walk(property.Value, dates, depth + 1);
            }
        }
    }

    private static string Type(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return "";
        }

        return type.ValueKind == JsonValueKind.Array ? string.Join(' ', type.EnumerateArray()) : type.ToString();
    }

    private static void ReadBroken(string json, List<JsonLdDate> dates)
    {
        foreach (Match match in Pair().Matches(json))
        {
            dates.Add(new(Rank(match.Groups[1].Value), SchemaTypes.IsArticle(json), match.Groups[2].Value));
        }
    }

    private static HeadRank Rank(string property) => property switch
    {
        "datePublished" => HeadRank.Published,
        "uploadDate" => HeadRank.Issued,
        "dateCreated" => HeadRank.Created,
        "dateModified" => HeadRank.Modified,
        _ => HeadRank.None,
    };

    /// <summary>"datePublished": "2026-11-20T08:00:00+08:00"</summary>
    [GeneratedRegex("\"(datePublished|dateCreated|dateModified|uploadDate)\"\\s*:\\s*\"([^\"]{6,60})\"")]
    private static partial Regex Pair();
}
