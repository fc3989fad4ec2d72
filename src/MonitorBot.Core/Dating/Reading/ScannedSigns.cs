namespace MonitorBot.Core.Dating.Reading;

/// <summary>Undoes what scans of letters confuse: "l6 November 2O26", "18 0ktober". Sign for sign, so positions hold.</summary>
internal static class ScannedSigns
{
    private const int LongestMonth = 10;

    public static string Mend(string text)
    {
        char[]? mended = null;
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            var digits = 0;
            for (; end < text.Length && char.IsAsciiLetterOrDigit(text[end]); end++)
            {
                digits += char.IsAsciiDigit(text[end]) ? 1 : 0;
            }

            var run = text.AsSpan(i, end - i);
            if (digits > 0 && digits < run.Length && Meant(run) is { } meant)
            {
                mended ??= text.ToCharArray();
                meant.CopyTo(mended.AsSpan(i));
            }

            i = end + 1;
        }

        return mended is null ? text : new(mended);
    }

    private static string? Meant(ReadOnlySpan<char> run)
    {
        if (run.Length is 2 or 4 && !run.ContainsAnyExcept("0123456789lIOo"))
        {
            return string.Create(run.Length, run, static (to, from) => Replace(from, to, static c => c is 'l' or 'I' ? '1' : c is 'O' or 'o' ? '0' : c));
        }

        if (run is ['2', '0' or 'O' or 'o', 'Z' or 'z', >= '0' and <= '9'])
        {
            return $"202{run[3]}"; // a year; "Z" alone is a zone
        }

        if (run.Length is < 3 or > LongestMonth || run.ContainsAnyInRange('2', '9') || IsMonth(run.TrimEnd("01")))
        {
            return null; // "Jul1": the day was glued on
        }

        var asL = Letters(run, 'l');
        var asI = Letters(run, 'i');
        return IsMonth(asL) ? asL : IsMonth(asI) ? asI : null;
    }

    private static string Letters(ReadOnlySpan<char> run, char one) => run.ToString().ToLowerInvariant().Replace('0', 'o').Replace('1', one);

    private static void Replace(ReadOnlySpan<char> from, Span<char> to, Func<char, char> sign)
    {
        for (var i = 0; i < from.Length; i++)
        {
            to[i] = sign(from[i]);
        }
    }

    private static bool IsMonth(ReadOnlySpan<char> word) =>
        Vocabulary.Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var meaning) && meaning.Term == Term.Month;
}
