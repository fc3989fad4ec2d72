using System.Globalization;
using System.Text;

namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>Text as a reader sees it: lower-case Latin, without what is invisible.</summary>
internal static class Folding
{
    /// <summary>Reads a character for matching; '\0' for what leaves no mark (zero-width, combining marks, selectors).</summary>
    /// <param name="disguised">True when the character only looks like what it is read as.</param>
    public static char Read(Rune rune, out bool disguised)
    {
        disguised = false;
        if (rune.IsAscii) return char.ToLowerInvariant((char)rune.Value);
        disguised = true;
        var small = Rune.ToLowerInvariant(rune);
        if (LookAlikes.Latin(small.Value) is { } latin) return latin;
        if (IsInvisible(rune)) return '\0';
        disguised = false;
        return Rune.IsLetterOrDigit(small) && small.IsBmp ? (char)small.Value : ' ';
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Control && rune.Value is not ('\n' or '\r' or '\t')
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0;
}
