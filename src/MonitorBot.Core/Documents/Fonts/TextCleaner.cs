using System.Globalization;
using System.Text;

namespace MonitorBot.Core.Documents.Fonts;

/// <summary>Makes outside text printable: one line, no controls, and a question mark where the font has no glyph.</summary>
internal static class TextCleaner
{
    private const char StandIn = '?';

    /// <summary>White space folded to single blanks; invisible characters (zero width, bidi controls, variation selectors) dropped.</summary>
    public static string Clean(string? text, TrueTypeFont font)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(clean, rune, font);
        }

        return clean.ToString().TrimEnd();
    }

    private static void Append(StringBuilder clean, Rune rune, TrueTypeFont font)
    {
        var last = clean.Length == 0 ? ' ' : clean[^1];
        if (rune.Value != 0xA0 && Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
        {
            _ = last == ' ' ? clean : clean.Append(' ');
        }
        else if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
        {
            return;
        }
        else if (font.Has(rune.Value))
        {
            clean.Append(rune.ToString());
        }
        else if (!IsInvisible(rune) && last != StandIn)
        {
            clean.Append(StandIn);
        }
    }

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
