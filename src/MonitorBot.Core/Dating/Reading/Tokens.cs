using System.Collections.Frozen;
using System.Text;

namespace MonitorBot.Core.Dating.Reading;

/// <summary>A text cut into tokens in one pass. Reading past either end gives an empty token.</summary>
internal sealed class Tokens
{
    private const int LongestWord = 24;

    private readonly List<Token> _list = [];
    private readonly FrozenDictionary<string, Meaning>.AlternateLookup<ReadOnlySpan<char>> _vocabulary;

    public Tokens(string text, FrozenDictionary<string, Meaning> vocabulary, int thisYear)
    {
        Printed = text;
        Text = ScannedSigns.Mend(text);
        ThisYear = thisYear;
        _vocabulary = vocabulary.GetAlternateLookup<ReadOnlySpan<char>>();
        Cut();
        SpokenNumbers.Merge(_list, Text);
    }

    /// <summary>The text as it stands on the page.</summary>
    public string Printed { get; }

    /// <summary>The text as it is meant; positions are those of <see cref="Printed"/>.</summary>
    public string Text { get; }

    /// <summary>Bounds what a two-digit or glued year may be.</summary>
    public int ThisYear { get; }

    /// <summary>11/5/2026 is the fifth of November.</summary>
    public bool MonthFirst { get; init; }

    public int Count => _list.Count;

    /// <summary>How many times a token was looked at: the measure of the work done.</summary>
    public long Looks { get; private set; }

    public Token this[int index]
    {
        get
        {
            Looks++;
            return (uint)index < (uint)_list.Count ? _list[index] : default;
        }
    }

    /// <summary>Tokens stand against each other, nothing between.</summary>
    public bool Glued(int index) => index > 0 && index < Count && !_list[index].SpaceBefore;

    /// <summary>The first index from <paramref name="index"/> that is none of the signs, skipping at most <paramref name="most"/>.</summary>
    public int Skip(int index, string signs, int most = 3)
    {
        for (; most > 0 && this[index].IsAnyOf(signs); most--)
        {
            index++;
        }

        return index;
    }

    /// <summary>"ke-3 November": the third of many, not the third of November.</summary>
    public bool IsCounted(int index)
    {
        var word = this[index - 1].Is('-') && Glued(index) ? this[index - 2] : this[index - 1];
        var named = index > 1 && _list[Math.Max(index - 3, 0)].Word is "tanggal" or "tgl" or "tg"; // "tanggal ke-20 November"
        return !named && word is { IsWord: true, Length: 2 } && Text.AsSpan(word.Start, word.End - word.Start).Equals("ke", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The month a word names, by the table or by a likely slip of the pen; 0 for none.</summary>
    public int Month(int index)
    {
        var token = this[index];
        return token switch
        {
            { Kind: TokenKind.Word, Term: Term.Month } => token.Value,
            { Kind: TokenKind.Word, Word: null, Length: >= 5 and <= 12 } => MonthSlips.Month(Text.AsSpan(token.Start, token.End - token.Start)),
            _ => 0,
        };
    }

    /// <summary>A word as it is looked up: lower case, without the marks that scripts set above, below or beside letters.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = Glyphs.Fold(word, i, out _);
            if (c is not (Glyphs.Nothing or Glyphs.Apostrophe))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    private void Cut()
    {
        var space = true;
        for (var i = 0; i < Text.Length;)
        {
            var c = Glyphs.Fold(Text, i, out var length);
            if (char.IsAsciiDigit(c) || char.IsLetter(c))
            {
                i = char.IsAsciiDigit(c) ? CutNumber(i, space) : CutWord(i, space);
                space = false;
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                space = true;
            }
            else if (c != Glyphs.Nothing)
            {
                _list.Add(new(TokenKind.Mark, c, Term.None, 0, 1, null, i, i + length, space));
                space = false;
            }

            i += length;
        }
    }

    private int CutNumber(int start, bool space)
    {
        var (value, digits, end) = (0L, 0, start);
        var (year, yearEnd) = (0L, start);
        for (var i = start; i < Text.Length;)
        {
            var c = Glyphs.Fold(Text, i, out var length);
            if (char.IsAsciiDigit(c))
            {
                (value, end) = (digits < 9 ? value * 10 + (c - '0') : -1, i + length);
                digits++;
                (year, yearEnd) = digits == 4 ? (value, end) : (year, yearEnd);
            }
            else if (c != Glyphs.Nothing)
            {
                // "5 Januari 202610:30": the clock was glued to the year.
                (value, digits, end) = c == ':' && digits is 5 or 6 && year is >= 1990 and < 2100 ? (year, 4, yearEnd) : (value, digits, end);
                break;
            }

            i += length;
        }

        _list.Add(new(TokenKind.Number, '\0', Term.None, (int)value, digits, null, start, end, space));
        return end;
    }

    private int CutWord(int start, bool space)
    {
        Span<char> folded = stackalloc char[LongestWord];
        var (letters, end) = (0, start);
        for (var i = start; i < Text.Length;)
        {
            var c = Glyphs.Fold(Text, i, out var length);
            if (char.IsLetter(c))
            {
                if (letters < LongestWord)
                {
                    folded[letters] = char.ToLowerInvariant(c);
                }

                letters++;
                end = i + length;
            }
            else if (c != Glyphs.Nothing && !(c == Glyphs.Apostrophe && NextIsLetter(i + length)))
            {
                break;
            }

            i += length;
        }

        AddWord(folded[..Math.Min(letters, LongestWord)], letters, start, end, space);
        return end;
    }

    private void AddWord(ReadOnlySpan<char> folded, int letters, int start, int end, bool space)
    {
        var known = _vocabulary.TryGetValue(folded, out var meaning) && letters <= LongestWord;
        _list.Add(known
            ? new(TokenKind.Word, '\0', meaning.Term, meaning.Value, letters, meaning.Word, start, end, space)
            : new(TokenKind.Word, '\0', Term.None, 0, letters, null, start, end, space));
    }

    private bool NextIsLetter(int index) => index < Text.Length && char.IsLetter(Glyphs.Fold(Text, index, out _));
}
