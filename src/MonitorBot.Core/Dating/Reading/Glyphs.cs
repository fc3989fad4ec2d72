using System.Globalization;

namespace MonitorBot.Core.Dating.Reading;

/// <summary>Folds what websites print for the same letter: apostrophes, dashes, wide and foreign digits, invisible signs.</summary>
internal static class Glyphs
{
    public const char Apostrophe = '\'';

    /// <summary>Stands for a sign that nobody sees.</summary>
    public const char Nothing = '\0';

    /// <summary>"🗓 24 Nov 2026 ⏰ 09:00": small pictures part the pieces of a line.</summary>
    private const char Picture = '•';

    /// <summary>Behind the letter-like signs (©, ™, №), which mean something.</summary>
    private const char FirstPicture = '\u2190';

    private const string Apostrophes = "'`´’‘‛ʼʻʹ′";
    private const string Dashes = "-‐‑‒–—―−﹣－";

    private static readonly (string Name, char Sign)[] Entities =
    [
        ("&nbsp", ' '), ("&#160", ' '), ("&#xa0", ' '), ("&ensp", ' '), ("&emsp", ' '), ("&thinsp", ' '), ("&zwnj", Nothing), ("&shy", Nothing),
        ("&ndash", '-'), ("&mdash", '-'), ("&minus", '-'), ("&#8211", '-'), ("&#8212", '-'), ("&#45", '-'),
        ("&rsquo", Apostrophe), ("&lsquo", Apostrophe), ("&apos", Apostrophe), ("&#8217", Apostrophe), ("&#8216", Apostrophe),
        ("&#039", Apostrophe), ("&#39", Apostrophe), ("&amp", '&'), ("&bull", '|'), ("&middot", '|'), ("&#8226", '|'), ("&#183", '|'),
        ("&sol", '/'), ("&#47", '/'), ("&comma", ','),
    ];

    /// <summary>Folds the sign at <paramref name="index"/> and tells how many characters it takes.</summary>
    public static char Fold(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        if (c == '&')
        {
            return FoldEntity(text[index..], out length);
        }

        return c < 128 && c != '`' ? c : FoldWide(c);
    }

    private static char FoldWide(char c)
    {
        if (Apostrophes.Contains(c))
        {
            return Apostrophe;
        }

        if (Dashes.Contains(c))
        {
            return '-';
        }

        if (c is >= '！' and <= '～')
        {
            return (char)(c - '！' + '!');
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Nothing,
            UnicodeCategory.OtherSymbol when c >= FirstPicture => Picture,
            UnicodeCategory.Surrogate => Picture,
            _ => c,
        };
    }

    private static char FoldEntity(ReadOnlySpan<char> rest, out int length)
    {
        foreach (var (name, sign) in Entities)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                length = name.Length + (rest.Length > name.Length && rest[name.Length] == ';' ? 1 : 0);
                return sign;
            }
        }

        length = 1;
        return '&';
    }
}
