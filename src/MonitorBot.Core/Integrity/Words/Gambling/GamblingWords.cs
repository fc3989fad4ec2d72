using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>Reads a text for gambling, undoing disguises first.</summary>
internal static partial class GamblingWords
{
    private const int MaxWordLength = 40;

    /// <returns><see cref="WordReading.Nothing"/> for a text without any strong or weak term, whatever else it promises.</returns>
    public static WordReading Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return WordReading.Nothing;
        text = UpsideDown.Undo(text);
        return GamblingTrace.MayBeIn(text) ? Tallied(Tokenizer.Cut(text), new WordTally()) : WordReading.Nothing;
    }

    /// <summary>The same without that first look, and with <see cref="WideWords"/>: for texts that are to be compared with their website.</summary>
    public static WordReading ReadWide(string? text) => string.IsNullOrWhiteSpace(text) ? WordReading.Nothing : ReadWide(Tokenizer.Cut(UpsideDown.Undo(text)));

    public static WordReading ReadWide(IReadOnlyList<Token> words) => Tallied(words, new WordTally(wide: true));

    private static WordReading Tallied(IReadOnlyList<Token> tokens, WordTally tally)
    {
        for (var i = 0; i < tokens.Count;) i += Take(tokens, i, tally);
        return tally.Reading();
    }

    /// <summary>Counts the term that begins at the word, or the word alone; gives how many words that took.</summary>
    private static int Take(IReadOnlyList<Token> tokens, int at, WordTally tally)
    {
        if (Longest(tokens, at) is { } hit)
        {
            tally.Count(hit.Term, hit.Words, hit.Disguised);
            return hit.Words;
        }

        var token = tokens[at];
        if (Lexicon.FindInside(token.Text) is { } inner) tally.Count(inner, 1, token.Disguised);
        else if (IsBrand(token.Text) || NewBrand().IsMatch(token.Text)) tally.CountBrand(known: true);
        else if (tally.IsWide && WideWords.IsBrand(token.Text)) tally.CountBrand(known: false);
        else if (tally.IsWide && WideWords.IsOfGames(token.Text)) tally.CountGame(token.Text);
        else if (ReportWords.Contains(token.Text)) tally.CountReport();
        else if (!token.IsNumber && !Numbered().IsMatch(token.Text) && !NeutralWords.Contains(token.Text)) tally.CountOther(token.Text);
        if (ForeignTerms.IsReported(token.Text)) tally.CountReport();
        return 1;
    }

    private static (Term Term, int Words, bool Disguised)? Longest(IReadOnlyList<Token> tokens, int at)
    {
        var joined = "";
        (Term Term, int Words, bool Disguised)? best = null;
        var disguised = false;
        for (var words = 1; words <= Lexicon.MaxWords && at + words <= tokens.Count; words++)
        {
            var token = tokens[at + words - 1];
            joined = words == 1 ? token.Text : joined + token.Text;
            disguised |= token.Disguised;
            if (joined.Length > MaxWordLength || !Lexicon.Begins(joined)) break;
            if (words == 1 && token.IsNumber) break;
            if (Lexicon.Find(joined, out var leet) is { } term && (best is null || term.Kind >= best.Value.Term.Kind))
                best = (term, words, disguised || leet);
        }

        return best;
    }

    /// <summary>The look of betting brands: "dewa88", "raja138", "indo4d", "kingtoto".</summary>
    public static bool IsBrand(string word) => Brand().IsMatch(word) && !WideWords.IsGivenName(word);

    /// <summary>The look of a brand made of a house's own words ("kelincihoki").</summary>
    public static bool IsBrandMade(string word) => NewBrand().IsMatch(word);

    // A name that nobody has seen yet ("kaya787"): it proves nothing, and it is no word of a sentence either.
    [GeneratedRegex("^[a-z]{3,}[0-9]{2,4}$")]
    private static partial Regex Numbered();

    /// <summary>Brands by the words they are made of ("kelincihoki", "lumbungjp"); only in texts, since hosts of honest houses are made so too.</summary>
    [GeneratedRegex(@"^[a-z]{3,}(?:hoki|jp|spin|vegas|cuan|kasino|casino|maxwin|jackpot|sultan|4d|5d|win[0-9]+|x[0-9]{3,4}|[0-9]{3,4}x)$")]
    private static partial Regex NewBrand();

    [GeneratedRegex(@"^(?:[a-z]{3,}(?:69|77|777|88|888|99|123|138|168|188|189|234|303|365|388|404|505|5000|555|666|700|707|789|808|855|899|969|989|4d)|[a-z]{3,}(?:toto|bet|togel|slot|qq|poker|gacor)|(?:mpo|bet|slot|toto|qq|rtp|judi)[0-9]{1,5})$")]
    private static partial Regex Brand();
}
