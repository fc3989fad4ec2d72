using System.Text;

namespace MonitorBot.Core.Storage.Rows;

/// <summary>Makes text from outside fit for store, document and chat: LiteDB throws on a lone surrogate.</summary>
public static class CleanText
{
    /// <summary>Lone surrogates become U+FFFD and NUL characters go; anything else stays as it is.</summary>
    public static string Of(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0)
                clean.Append(rune);
        }
        return clean.ToString();
    }

    /// <summary>Clean, and at most <paramref name="max"/> UTF-16 units, cut between runes with "…" at the end.</summary>
    public static string Of(string text, int max)
    {
        var clean = Of(text);
        if (clean.Length <= max)
            return clean;
        var end = max - 1;
        if (char.IsHighSurrogate(clean[end - 1]))
            end--;
        return string.Concat(clean.AsSpan(0, end), "…");
    }

    private static bool IsClean(string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = rest.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 >= rest.Length || !char.IsSurrogatePair(rest[at], rest[at + 1]))
                return false;
            rest = rest[(at + 2)..];
        }
        return !text.Contains('\0');
    }
}
