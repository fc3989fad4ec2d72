using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Articles.Head;

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
        var title = new Lazy<string>(() => TitleOf(html));
        foreach (var script in JsonLdScripts.In(html))
        {
            Read(html.AsMemory(script), dates, title);
        }

        return dates;
    }

    private static void Read(ReadOnlyMemory<char> json, List<JsonLdDate> dates, Lazy<string> title)
    {
        if (!json.Span.Contains("date", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var text = json.ToString();
        using var document = SafeJson.Parse(text);
        if (document is null) ReadBroken(text, dates);
        else Walk(document.RootElement, dates, title, 0);
    }

    private static void Walk(JsonElement element, List<JsonLdDate> dates, Lazy<string> title, int depth)
    {
        if (depth > DeepestNesting)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Walk(item, dates, title, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            WalkObject(element, dates, title, depth);
        }
    }

    private static void WalkObject(JsonElement element, List<JsonLdDate> dates, Lazy<string> title, int depth)
    {
        var type = Type(element);
        if (SchemaTypes.IsOthers(type) || (!SchemaTypes.IsWriting(type) && IsOfAnother(element, title)))
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
                Walk(property.Value, dates, title, depth + 1);
            }
        }
    }

    /// <summary>A film, a course or a question shown on the page: its name is not the page's title.</summary>
    private static bool IsOfAnother(JsonElement element, Lazy<string> title) =>
        (element.TryGetProperty("name", out var name) || element.TryGetProperty("headline", out name)) && name.ValueKind == JsonValueKind.String
        && MainHeading.Letters(WebUtility.HtmlDecode(name.GetString()!)) is { Length: > 0 } letters && title.Value.Length > 0
        && !title.Value.Contains(letters, StringComparison.Ordinal) && !letters.Contains(title.Value, StringComparison.Ordinal);

    public static string TitleOf(string html)
    {
        var at = html.IndexOf("<title", StringComparison.OrdinalIgnoreCase);
        var open = at < 0 ? -1 : html.IndexOf('>', at);
        var close = open < 0 ? -1 : html.IndexOf('<', open);
        return close < 0 ? "" : MainHeading.Letters(WebUtility.HtmlDecode(html[(open + 1)..close]));
    }

    public static string Type(JsonElement element)
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
