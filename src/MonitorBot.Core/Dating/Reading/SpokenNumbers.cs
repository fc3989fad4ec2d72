namespace MonitorBot.Core.Dating.Reading;

/// <summary>Days and years in Indonesian words, as in minutes and decrees: "dua puluh November dua ribu dua puluh enam".</summary>
internal static class SpokenNumbers
{
    private const int LongestJoint = 4;

    /// <summary>No compound is shorter than "seribu"; most words of a page are known or shorter, and end here.</summary>
    private const int ShortestCompound = 6;

    private static readonly (int Value, string Many, string One)[] Powers = [(1000, "ribu", "seribu"), (100, "ratus", "seratus")];

    private static readonly string[] Units = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    /// <summary>Makes one number of the words before a month and of those behind a month or the word for year.</summary>
    public static void Merge(List<Token> tokens, string text)
    {
        var kept = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var (token, after) = (tokens[i], i + 1);
            if (MayBegin(token) && TryRead(tokens, text, i, out var value, out var next) && Digits(tokens, text, At(tokens, kept - 1), next, value) is > 0 and var digits)
            {
                (token, after) = (new(TokenKind.Number, '\0', Term.None, value, digits, null, token.Start, tokens[next - 1].End, token.SpaceBefore), next);
            }

            tokens[kept++] = token;
            i = after;
        }

        tokens.RemoveRange(kept, tokens.Count - kept);
    }

    private static bool MayBegin(Token token) => token.Is(Term.NumberWord) || token is { IsWord: true, Word: null, Length: >= ShortestCompound };

    private static int Digits(List<Token> tokens, string text, Token before, int next, int value)
    {
        if (value is >= 1 and <= 31 && (OpensMonth(tokens, next) || OpensRange(tokens, text, next)))
        {
            return 2;
        }

        return value is >= 1901 and <= 2100 && (before.Is(Term.Month) || before.Word is "tahun") ? 4 : 0;
    }

    private static bool OpensMonth(List<Token> tokens, int index) =>
        At(tokens, index).Is(Term.Month) || (At(tokens, index).Word is "bulan" && At(tokens, index + 1).Is(Term.Month));

    /// <summary>"tiga belas s.d. lima belas Januari".</summary>
    private static bool OpensRange(List<Token> tokens, string text, int index)
    {
        var at = index;
        while (at < index + LongestJoint && At(tokens, at) is var joint && (joint.IsAnyOf(".-/") || joint is { IsWord: true, Length: 1 } || joint.Term is Term.Until or Term.And))
        {
            at++;
        }

        return at > index && TryRead(tokens, text, at, out var value, out var next) && value is >= 1 and <= 31 && OpensMonth(tokens, next);
    }

    private static bool TryRead(List<Token> tokens, string text, int index, out int value, out int next)
    {
        (value, next) = (0, index);
        foreach (var (power, name, one) in Powers)
        {
            if (Spells(tokens, text, next, one))
            {
                (value, next) = (value + power, next + 1);
            }
            else if (Unit(tokens, next) is > 0 and < 10 and var many && Spells(tokens, text, next + 1, name))
            {
                (value, next) = (value + many * power, next + 2);
            }
        }

        var unit = Unit(tokens, next);
        if (unit == 0 && Compound(tokens, text, next) is > 0 and var whole)
        {
            (value, next) = (value + whole, next + 1);
            return true;
        }

        if (unit is > 0 and < 10 && Spells(tokens, text, next + 1, "belas"))
        {
            (value, next) = (value + 10 + unit, next + 2);
            return true;
        }

        if (unit is > 1 and < 10 && Spells(tokens, text, next + 1, "puluh"))
        {
            (value, next) = (value + unit * 10, next + 2);
            unit = Unit(tokens, next) is < 10 and var rest ? rest : 0;
        }

        (value, next) = unit > 0 ? (value + unit, next + 1) : (value, next);
        return next > index;
    }

    /// <summary>"tujuhbelas", "duapuluh".</summary>
    private static int Compound(List<Token> tokens, string text, int index)
    {
        if (At(tokens, index) is not { IsWord: true, Word: null, Length: > 5 } token)
        {
            return 0;
        }

        var word = text.AsSpan(token.Start, token.End - token.Start);
        var belas = word.EndsWith("belas", StringComparison.OrdinalIgnoreCase);
        if (!belas && !word.EndsWith("puluh", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var unit = Units.AsSpan().IndexOf(word[..^5].ToString().ToLowerInvariant()) + 1;
        return unit == 0 ? 0 : belas ? 10 + unit : 10 * unit;
    }

    /// <summary>Up to twelve; English ones are left ("one may ask").</summary>
    private static int Unit(List<Token> tokens, int index) =>
        At(tokens, index) is { Term: Term.NumberWord, Word: { } word, Value: var value } && (value >= 10 ? word is "sepuluh" or "sebelas" or "duabelas" : Array.IndexOf(Units, word) >= 0) ? value : 0;

    private static bool Spells(List<Token> tokens, string text, int index, string word) =>
        At(tokens, index) is { IsWord: true } token && text.AsSpan(token.Start, token.End - token.Start).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static Token At(List<Token> tokens, int index) => (uint)index < (uint)tokens.Count ? tokens[index] : default;
}
