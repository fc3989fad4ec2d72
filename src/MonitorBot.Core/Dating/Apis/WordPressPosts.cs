using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>A post of `/wp/v2/posts` (or a custom type) as its API gives it.</summary>
public sealed record WordPressPost(string Title, string? Link, string? Date, string? DateGmt, IReadOnlyList<int> Categories, string Text);

/// <summary>A term of `/wp/v2/categories`.</summary>
public sealed record WordPressTerm(int Id, string Name, string Slug, int Parent, int Count, string? Link = null);

/// <summary>A kind of content of `/wp/v2/types`, with the place where its entries are asked for.</summary>
public sealed record WordPressType(string Name, string Slug, string RestBase);

/// <summary>The REST API that every WordPress has unless a plugin closed it. `modified` is never read: bulk edits touch it.</summary>
public static class WordPressPosts
{
    public static IReadOnlyList<WordPressPost> Read(JsonElement root)
        => root.ValueKind != JsonValueKind.Array ? [] : [.. root.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(Post)];

    public static IReadOnlyList<WordPressTerm> ReadTerms(JsonElement root)
        => root.ValueKind != JsonValueKind.Array ? [] : [.. root.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object).Select(Term)];

    /// <summary>Types that an editor or a plugin added: "agenda", "berita", "tribe_events".</summary>
    public static IReadOnlyList<WordPressType> ReadTypes(JsonElement root)
        => root.ValueKind != JsonValueKind.Object ? [] : [.. root.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Object && !p.Name.StartsWith("wp_", StringComparison.Ordinal) && p.Name is not ("post" or "page" or "attachment" or "nav_menu_item"))
            .Select(p => new WordPressType(JsonText.Plain(JsonText.Of(p.Value, "name") ?? ""), p.Name, JsonText.Of(p.Value, "rest_base") ?? p.Name))];

    /// <summary>A term's own name and slug and those of the terms above it.</summary>
    public static IEnumerable<string> Lineage(int id, IReadOnlyDictionary<int, WordPressTerm> terms)
    {
        for (var depth = 0; depth < 5 && terms.TryGetValue(id, out var term); depth++, id = term.Parent)
        {
            yield return term.Name;
            yield return term.Slug;
        }
    }

    private static WordPressPost Post(JsonElement e) => new(
        Rendered(e, "title"), JsonText.Of(e, "link"), JsonText.Of(e, "date"), JsonText.Of(e, "date_gmt"),
        e.TryGetProperty("categories", out var c) && c.ValueKind == JsonValueKind.Array ? [.. c.EnumerateArray().Where(x => x.ValueKind == JsonValueKind.Number).Select(x => x.GetInt32())] : [],
        Rendered(e, "content") is { Length: > 0 } content ? content : Rendered(e, "excerpt"));

    private static WordPressTerm Term(JsonElement e) => new(JsonText.Number(e, "id"), JsonText.Plain(JsonText.Of(e, "name") ?? ""), JsonText.Of(e, "slug") ?? "", JsonText.Number(e, "parent"), JsonText.Number(e, "count"), JsonText.Of(e, "link"));

    private static string Rendered(JsonElement e, string name)
        => e.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? JsonText.Plain(JsonText.Of(value, "rendered") ?? "") : "";
}
