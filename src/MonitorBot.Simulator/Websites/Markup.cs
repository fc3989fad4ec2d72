using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MonitorBot.Simulator.Websites;

/// <summary>Small words of HTML that all makes need.</summary>
public static class Markup
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Json(object? value) => JsonSerializer.Serialize(value, Plain);

    /// <summary>JSON that may stand inside a script element.</summary>
    public static string ScriptJson(object? value) => Json(value).Replace("</", "<\\/", StringComparison.Ordinal);

    public static string Each<T>(IEnumerable<T> items, Func<T, string> render) => string.Concat(items.Select(render));

    public static string Each<T>(IEnumerable<T> items, Func<T, int, string> render) => string.Concat(items.Select(render));

    public static string If(bool condition, string then) => condition ? then : "";

    public static string Paragraphs(SamplePost post) => Each(post.Paragraphs, paragraph => $"<p>{Text(paragraph)}</p>\n");

    public static string Slug(string title)
    {
        var slug = new StringBuilder();
        foreach (var letter in title.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-');
    }

    /// <summary>The page of a list: <paramref name="size"/> items, <paramref name="number"/> from 1.</summary>
    public static IEnumerable<T> Page<T>(IEnumerable<T> items, int number, int size) => items.Skip((Math.Max(1, number) - 1) * size).Take(size);
}
