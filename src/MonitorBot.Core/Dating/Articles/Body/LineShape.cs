using AngleSharp.Dom;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>
/// Whether a bare date stands as articles print theirs: alone or in a line of author, place and category parted by strokes, or in brackets
/// within news ("Senin (5/10/2026)"). Within a sentence a date is what the sentence tells of.
/// </summary>
internal static class LineShape
{
    /// <summary>A paragraph that begins with a date has it as its dateline.</summary>
    private const int AtOnce = 3;
    private const int LongestPlace = 35;

    private const int LongestPart = 45;
    private const int WordsAfter = 1;
    private const int WordsOfSentence = 2;
    private const int LeastSentence = 20;
    private const string Strokes = "|•·/";
    private const string Parting = ",|•·/–—-»";

    /// <summary>"Pressemitteilung vom 20.01.2022", "Oleh Admin 20 Januari 2022".</summary>
    private static readonly string[] Kinds = ["pressemitteilung", "mitteilung", "meldung", "beitrag", "bericht", "artikel", "article", "news", "berita", "pers", "release", "admin", "administrator", "operator", "humas", "redaksi", "oleh", "by"];

    public static bool IsNameOfDates(string name) => Array.IndexOf(NamesOfDates, name.Trim(' ', ':').ToLowerInvariant()) >= 0;

    private static readonly string[] Authors = ["oleh", "by"];

    private static readonly string[] NamesOfDates = ["tanggal", "tgl", "date", "datum", "fecha", "hari/tanggal", "waktu"];

    public static bool IsOwnLine(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before.Trim();
        after = after.Trim();
        return IsOther(before) || IsOther(after) || IsNewsRemark(before, after) || (Opens(before) && Closes(after));
    }

    /// <summary>"12.11.2021 Text …", "Karlsruhe, (12.11.2021). Text …"; not "Andi (12.11.2021): Text …", where somebody speaks, nor "Mill Lane (12.11.2021), Quay Street …".</summary>
    public static bool IsDateline(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.Length < AtOnce)
        {
            return true;
        }

        after = after.Trim();
        before = WithoutWeekday(before);
        return !IsRemark(before, after) && before.Length <= LongestPlace && before.ContainsAny(",(") && !before.Contains(':') && !before.ContainsAnyInRange('0', '9') && after.Length > 0 && (before.Contains('(') ? after is [')', not (':' or ','), ..] : ").:–—-|/(".Contains(after[0]));
    }

    /// <summary>With words, not with a stroke or a dot that parts it from an author or a category.</summary>
    public static bool GoesOn(ReadOnlySpan<char> after) => after.TrimStart(" .,\n\t\r") is [var next, ..] rest && char.IsLetterOrDigit(next) && rest.Length > BodyWeights.Punctuation;

    /// <summary>"Pembina Utama Muda (1 April 2022)": of what was said, not of what follows.</summary>
    private static bool IsRemark(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => after is ")" or ")." && before.TrimEnd(" (").Contains(' ');

    /// <summary>"dibuka Senin (5/10/2026) di aula".</summary>
    private static bool IsNewsRemark(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is [.., '('] && after is [')', ..] && LastWord(before[..^1]) is var word && (Vocabulary.IsWeekday(word) || word is "ini");

    /// <summary>"2 Januari 2025", "Samarinda, 2 Januari 2025" and nothing more: behind a text who signed it did so then, or something in it was then.</summary>
    public static bool IsAlone(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.Trim().Length <= BodyWeights.Punctuation && before.Trim() is var place && (place.Length == 0 || (place[^1] == ',' && place.Length <= LongestPlace));

    /// <summary>A day of the week belongs to its day: "Rabu, 2 Januari 2025".</summary>
    public static bool IsLone(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        after.Trim().Length <= BodyWeights.Punctuation && WithoutWeekday(before).Trim().Length == 0;

    /// <summary>"… was added in version 2.1, released on June 3, 2025, and the older one …": words tell of another thing's publication.</summary>
    public static bool IsInSentence(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = before[(before.LastIndexOf(". ") + 1)..].Trim();
        return before.Count(' ') >= WordsOfSentence && after.TrimStart(" ,") is [var next, ..] rest && char.IsLower(next) && rest.Length > LeastSentence;
    }

    /// <summary>"Formulir dapat diunduh di sini (diunggah 4 April 2024, 213 KB)": words in brackets speak of what stands before them.</summary>
    public static bool IsRemarkOnWords(ReadOnlySpan<char> before, IElement parent) =>
        before.LastIndexOf('(') is >= 0 and var open && !before[open..].Contains(')')
        && (before[..open].Trim() is { Length: > 0 } words ? words.Contains(' ') : !OpensWithBracket(parent));

    private static bool OpensWithBracket(IElement parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                return text.Data.AsSpan().TrimStart()[0] == '(';
            }

            if (child is IElement { HasChildNodes: true })
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Humas • 24 Maret 2026 • 3 menit baca"</summary>
    public static bool IsParted(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        before = WithoutWeekday(before).Trim();
        after = after.Trim();
        return (before.Length == 0 || Strokes.Contains(before[^1], StringComparison.Ordinal)) && (IsByline(after) || after.Length == 0 || Strokes.Contains(after[0], StringComparison.Ordinal)) && before.Length + after.Length > 1;
    }

    private static bool Opens(ReadOnlySpan<char> before)
    {
        before = WithoutWeekday(before);
        if (before.Length == 0 || before is "(" or "[")
        {
            return true;
        }

        if (before[^1] == ':')
        {
            return Array.IndexOf(NamesOfDates, LastWord(before[..^1])) >= 0 && before.Length < LongestPart / 2;
        }

        if (Parting.Contains(before[^1], StringComparison.Ordinal))
        {
            return before.Length <= LongestPart;
        }

        return before.Length <= LongestPart && IsSmall(before);
    }

    /// <summary>A weekday, a kind of writing or small words ("on", "vom").</summary>
    private static bool IsSmall(ReadOnlySpan<char> before)
    {
        foreach (var range in before.Split(' '))
        {
            var word = before[range].Trim(",.").ToString();
            if (word.Length > 0 && !Vocabulary.IsWeekday(word) && !IsTerm(word, Term.Filler) && Array.IndexOf(Kinds, word.ToLowerInvariant()) < 0 && !Parting.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"oleh Admin", ", by Ann Lee": who wrote it, and no more.</summary>
    private static bool IsByline(ReadOnlySpan<char> after)
    {
        after = after.Trim(" ,");
        return after.Length <= LongestPlace && after.IndexOf(' ') is > 0 and var end && Array.IndexOf(Authors, after[..end].ToString().ToLowerInvariant()) >= 0;
    }

    private static bool Closes(ReadOnlySpan<char> after)
    {
        if (IsByline(after) || after.Length == 0 || (after[0] != '.' && after[0] != ':' && !char.IsLetterOrDigit(after[0])))
        {
            return true;
        }

        return after.Count(' ') < WordsAfter;
    }

    /// <summary>"Rabu,", also with a small word behind it: "Monday the 6th", "Senin tanggal 6".</summary>
    private static ReadOnlySpan<char> WithoutWeekday(ReadOnlySpan<char> before)
    {
        var day = IsTerm(LastWord(before), Term.Filler) ? WithoutLastWord(before) : before;
        return Vocabulary.IsWeekday(LastWord(day)) ? WithoutLastWord(day) : before;
    }

    private static ReadOnlySpan<char> WithoutLastWord(ReadOnlySpan<char> text) => text[..Math.Max(0, text.TrimEnd(" ,").LastIndexOf(' '))].TrimEnd();

    private static string LastWord(ReadOnlySpan<char> text)
    {
        text = text.Trim(" ,");
        return text[(text.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant();
    }

    private static bool IsTerm(string word, Term term) => WorldWords.Words.TryGetValue(Tokens.Fold(word), out var meaning) && meaning.Term == term;

    /// <summary>Other scripts part their words otherwise.</summary>
    private static bool IsOther(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0250', '\u1fff') || text.ContainsAnyInRange('\u2e80', '\uffef');
}
