using System.Text;
using System.Text.Json;

namespace MonitorBot.Core.Parsing;

/// <summary>The only door to the JSON parser for what websites send.</summary>
public static class SafeJson
{
    private const int MaxChars = 3_000_000;

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = 64,
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <returns>Null when it is no JSON, too long, too deep or cut off. Its strings can all be read: lone surrogate escapes are replaced.</returns>
    public static JsonDocument? Parse(string? json)
    {
        if (string.IsNullOrWhiteSpace(json) || json.Length > MaxChars) return null;
        try
        {
            return JsonDocument.Parse(Repaired(json.TrimStart('\uFEFF')), Options);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    // "\ud83d" alone parses, but GetString() throws on it later, far from here.
    private static string Repaired(string json)
    {
        if (!json.Contains("\\ud", StringComparison.OrdinalIgnoreCase)) return json;
        var repaired = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; i++)
        {
            var unit = Escape(json, i);
            if (unit >= 0 && char.IsHighSurrogate((char)unit) && Escape(json, i + 6) is var low and >= 0 && char.IsLowSurrogate((char)low))
            {
                repaired.Append(json, i, 12);
                i += 11;
            }
            else if (unit >= 0)
            {
                repaired.Append(char.IsSurrogate((char)unit) ? "\\ufffd" : json.Substring(i, 6));
                i += 5;
            }
            else
            {
                repaired.Append(json[i]);
                if (json[i] == '\\' && i + 1 < json.Length) repaired.Append(json[++i]);
            }
        }
        return repaired.ToString();
    }

    /// <returns>The unit that an escape \uXXXX at this place stands for; -1 when none is here.</returns>
    private static int Escape(string json, int at)
        => at + 6 <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
            && ushort.TryParse(json.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit)
            ? unit
            : -1;
}
