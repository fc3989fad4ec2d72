using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Forgiving access to JSON that others wrote.</summary>
internal static class JsonText
{
    private const int Longest = 6000;

    /// <summary>A property's text or number as text; null when absent, empty or something else.</summary>
    public static string? Of(JsonElement e, string name)
        => e.ValueKind == JsonValueKind.Object && e.TryGetProperty(name, out var value) ? Of(value) : null;

    public static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    public static int Number(JsonElement e, string name)
        => int.TryParse(Of(e, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>HTML without tags and entities, white space folded.</summary>
    public static string Plain(string html)
    {
        var text = new StringBuilder(Math.Min(html.Length, Longest));
        var inTag = false;
        foreach (var c in html)
        {
            if (text.Length >= Longest) break;
            if (c == '<') inTag = true;
            else if (c == '>' && inTag) (inTag, _) = (false, text.Append(' '));
            else if (!inTag) text.Append(c);
        }
        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
