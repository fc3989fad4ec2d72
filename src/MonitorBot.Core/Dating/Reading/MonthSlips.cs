using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Reading;

/// <summary>Recognises a misspelt or shortened month name ("Octobar", "Desmber", "Septemb").</summary>
internal static class MonthSlips
{
    private const int LongestName = 12;

    private static readonly (string Name, int Month)[] Names =
    [
        ("januari", 1), ("january", 1), ("djanuari", 1), ("februari", 2), ("february", 2), ("pebruari", 2), ("maret", 3), ("march", 3),
        ("april", 4), ("agustus", 8), ("august", 8), ("september", 9), ("oktober", 10), ("october", 10),
        ("november", 11), ("nopember", 11), ("desember", 12), ("december", 12),
    ];

    private static readonly NameMemo<int> Known = new(word => Read(word));

    /// <summary>The one month whose name begins alike and lies within one slip (two in seven letters and more); else 0.</summary>
    public static int Month(ReadOnlySpan<char> word) => Known.Of(word.ToString());

    private static int Read(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[LongestName];
        var length = Fold(word, buffer);
        if (length < 5)
        {
            return 0;
        }

        var folded = buffer[..length];
        var (best, month) = (length >= 7 ? 3 : 2, 0);
        foreach (var (name, number) in Names)
        {
            if (name[0] != folded[0])
            {
                continue;
            }

            var slips = name.AsSpan().StartsWith(folded) ? 0 : Distance(folded, name);
            if (slips < best)
            {
                (best, month) = (slips, number);
            }
        }

        return month;
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var c = Glyphs.Fold(word, i, out var taken);
            i += taken;
            if (char.IsLetter(c))
            {
                if (length == buffer.Length)
                {
                    return 0;
                }

                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    /// <summary>Edit distance in which two letters that changed places are one slip.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> table = stackalloc int[(LongestName + 1) * (LongestName + 1)];
        var width = b.Length + 1;
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i * width + j] = i == 0 || j == 0 ? i + j : Cell(table, width, i, j, a, b);
            }
        }

        return table[a.Length * width + b.Length];
    }

    private static int Cell(Span<int> table, int width, int i, int j, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var replace = table[(i - 1) * width + j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(replace, Math.Min(table[(i - 1) * width + j], table[i * width + j - 1]) + 1);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
            ? Math.Min(best, table[(i - 2) * width + j - 2] + 1)
            : best;
    }
}
