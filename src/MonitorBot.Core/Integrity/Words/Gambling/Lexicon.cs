using System.Buffers;
using System.Collections.Frozen;
using System.Text;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words.Gambling;

internal enum TermKind
{
    Filler,
    Promise,
    Jargon,
    Weak,
    Strong,
}

/// <summary>A term and the plain spelling that stands in the tables, without spaces.</summary>
/// <param name="Foreign">Of <see cref="ForeignTerms"/>.</param>
internal sealed record Term(TermKind Kind, string Plain, bool Foreign = false);

/// <summary>Finds terms whatever their spacing ("slot gacor", "slot-gacor", "slotgacor") and, where only spam writes so, in leet.</summary>
internal static class Lexicon
{
    public const int MaxWords = 5;

    private const int MinGlued = 6;
    private const int MaxShape = 64;

    // Shorter jargon stands by chance in any run of letters; a text of nothing but such is not read.
    private const int MinTraced = 5;

    private static readonly FrozenDictionary<string, Term> ByPlain = Entries().ToFrozenDictionary(term => term.Plain);

    private static readonly FrozenDictionary<string, Term> BySkeleton = Entries()
        .Where(term => term.Kind >= TermKind.Jargon && (term.Plain.Length >= MinShape(term.Kind) || !Ascii.IsValid(term.Plain)))
        .GroupBy(term => Skeleton.Of(term.Plain))
        .ToFrozenDictionary(group => group.Key, group => group.MaxBy(term => term.Kind)!);

    private static readonly FrozenSet<string> NamedGames = GamblingTerms.NamedGames.Select(name => string.Concat(Tokenizer.Cut(name).Select(token => token.Text))).ToFrozenSet(StringComparer.Ordinal);

    private static readonly (string Shape, Term Term)[] Glued = [.. BySkeleton
        .Where(entry => entry.Value.Kind == TermKind.Strong && (entry.Key.Length >= MinGlued || !Ascii.IsValid(entry.Key)))
        .OrderByDescending(entry => entry.Key.Length)
        .Select(entry => (entry.Key, entry.Value))];

    private static readonly SearchValues<string> AnyGlued = SearchValues.Create([.. Glued.Select(glued => glued.Shape)], StringComparison.Ordinal);

    private static readonly SearchValues<string> AnyShape = SearchValues.Create([.. Entries().Where(term => term.Kind >= TermKind.Weak || (term.Kind == TermKind.Jargon && term.Plain.Length >= MinTraced)).Select(term => Skeleton.Of(term.Plain)).Distinct()], StringComparison.Ordinal);

    /// <summary>All beginnings of all terms, so that a text is not searched in vain.</summary>
    private static readonly FrozenSet<string> Beginnings = Entries().Select(term => Skeleton.Of(term.Plain))
        .SelectMany(shape => Enumerable.Range(1, shape.Length).Select(length => shape[..length])).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeginningsBySpan = Beginnings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="plain">A term's plain spelling.</param>
    public static bool IsNamedGame(string plain) => NamedGames.Contains(plain);

    /// <summary>Whether the shape of a strong or weak term stands anywhere in these letters.</summary>
    public static bool HoldsAny(ReadOnlySpan<char> shape) => shape.ContainsAny(AnyShape);

    /// <summary>Whether some term begins with these letters.</summary>
    public static bool Begins(ReadOnlySpan<char> joined)
    {
        Span<char> shape = stackalloc char[MaxShape];
        return joined.Length <= MaxShape && BeginningsBySpan.Contains(shape[..Skeleton.Write(joined, shape)]);
    }

    /// <summary>The term spelled by these letters, words already joined.</summary>
    /// <param name="disguised">True when only undoing leet shows it.</param>
    public static Term? Find(string joined, out bool disguised)
    {
        disguised = false;
        if (ByPlain.TryGetValue(joined, out var plain)) return plain;
        if (!BySkeleton.TryGetValue(Skeleton.Of(joined), out var found) || !joined.Any(char.IsLetter)) return null;
        disguised = joined.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || joined.AsSpan().IndexOfAny("@$!|") >= 0;
        return found;
    }

    /// <summary>A strong term inside a longer word ("situsslotgacormaxwin", a hashtag, a run of spaced letters).</summary>
    public static Term? FindInside(string word)
    {
        if (word.Length <= MinGlued && Ascii.IsValid(word)) return null;
        Span<char> letters = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        letters = letters[..Skeleton.Write(word, letters)];
        if (!letters.ContainsAny(AnyGlued)) return null;
        var shape = new string(letters);
        foreach (var (inner, term) in Glued)
            if (shape.Contains(inner, StringComparison.Ordinal)) return term;
        return null;
    }

    private static int MinShape(TermKind kind) => kind == TermKind.Jargon ? 6 : 5;

    private static IEnumerable<Term> Entries()
        => Kinds().SelectMany(kind => kind.Terms, (kind, text) => new Term(kind.Kind, string.Concat(Tokenizer.Cut(text).Select(token => token.Text)), kind.Terms == ForeignTerms.Strong))
            .GroupBy(term => term.Plain)
            .Select(group => group.MaxBy(term => (term.Kind, term.Foreign))!);

    private static IEnumerable<(TermKind Kind, string[] Terms)> Kinds() =>
    [
        (TermKind.Strong, GamblingTerms.Strong), (TermKind.Strong, ForeignTerms.Strong), (TermKind.Weak, GamblingTerms.Weak), (TermKind.Jargon, Jargon.All),
        (TermKind.Promise, GamblingTerms.Promises), (TermKind.Filler, GamblingTerms.Fillers),
    ];
}
