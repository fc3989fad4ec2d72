using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Dating.Articles.Head;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>Pages that tell machines what they show: a film, a person, a product, an event. What they print are that thing's days.</summary>
internal static partial class PageSubject
{
    private const int DeepestNesting = 4;
    private const int LongestScript = 200_000;

    public static bool IsThing(string html) => Kind().IsMatch(html) || IsDescribedThing(html);

    private static bool IsDescribedThing(string html)
    {
        var title = JsonLdDates.TitleOf(html);
        var (thing, writing) = (false, false);
        if (title.Length == 0)
        {
            return false;
        }

        foreach (var script in JsonLdScripts.In(html))
        {
            if (html[script] is not { Length: < LongestScript } json)
            {
                continue;
            }

            using var document = SafeJson.Parse(json);
            if (document is not null) Look(document.RootElement, title, ref thing, ref writing, 0);
        }

        return thing && !writing;
    }

    private static void Look(JsonElement element, string title, ref bool thing, ref bool writing, int depth)
    {
        if (depth > DeepestNesting || element.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Look(item, title, ref thing, ref writing, depth + 1);
            }

            return;
        }

        var type = JsonLdDates.Type(element);
        writing |= SchemaTypes.IsArticle(type);
        thing |= SchemaTypes.IsThing(type) && element.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            && MainHeading.Letters(WebUtility.HtmlDecode(name.GetString()!)) is { Length: > 3 } letters && title.StartsWith(letters, StringComparison.Ordinal);
        foreach (var inner in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (element.TryGetProperty(inner, out var value))
            {
                Look(value, title, ref thing, ref writing, depth + 1);
            }
        }
    }

    // Open Graph's other kinds.
    [GeneratedRegex("<meta[^>]{1,40}og:type[\"'][^>]{1,20}content=[\"'](?:book|profile|place|video\\.movie|music\\.\\w+|event|business\\.business)\\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
