using System.Globalization;
using System.Text;

namespace MonitorBot.Core.Parsing;

internal enum RuneKind
{
    Letter,
    Space,
    Mark,
    Nothing,
}

/// <summary>What a rune of outside text may become.</summary>
internal static class OutsideRune
{
    public static RuneKind KindOf(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or 0x85 => RuneKind.Space,
        0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800 => RuneKind.Space, // letters by category, blank to the eye
        0x34F or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) => RuneKind.Nothing, // invisible joiners and selectors
        0xFFFD => RuneKind.Nothing, // what a lone surrogate or a broken byte left
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) => RuneKind.Nothing, // variation selectors, tags
        _ => ByCategory(Rune.GetUnicodeCategory(rune)),
    };

    private static RuneKind ByCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => RuneKind.Space,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => RuneKind.Mark,
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => RuneKind.Nothing,
        _ => RuneKind.Letter,
    };
}
