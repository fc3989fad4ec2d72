using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>The words that a website uses itself: its visible text and its names. Read when first asked for: most pages give no reason to.</summary>
internal sealed class Vocabulary
{
    /// <summary>Below that a page says too little of itself to be compared with: an empty frame that scripts fill.</summary>
    private const int LeastWords = 25;

    private const int MostSampled = 400;

    public static readonly Vocabulary Nothing = new(() => [], []);

    private readonly Lazy<HashSet<string>> _words;
    private readonly Lazy<ScriptKinds> _scripts;

    /// <param name="texts">Asked for once or twice, or never.</param>
    /// <param name="names">Names that the website has without writing them: labels of its host.</param>
    public Vocabulary(Func<IEnumerable<string>> texts, IEnumerable<string> names)
    {
        _words = new(() => texts().SelectMany(Tokenizer.Cut).Select(token => token.Text).ToHashSet(StringComparer.Ordinal));
        _scripts = new(() => texts().Aggregate(ScriptKinds.None, (all, text) => all | ForeignScript.In(text)));
        Names = [.. names.Select(name => name.ToLowerInvariant())];
    }

    private IReadOnlyList<string> Names { get; }

    /// <summary>The first of the words, enough to know the website by.</summary>
    public IReadOnlyList<string> Sample => _words.Value.Count < LeastWords ? [] : [.. _words.Value.Where(Tells).Take(MostSampled)];

    public bool Writes(ScriptKinds script) => (_scripts.Value & script) != 0;

    /// <summary>Whether the website says enough of itself to be compared with.</summary>
    public bool IsEnough => _words.Value.Count >= LeastWords;

    public bool Uses(string word) => _words.Value.Contains(word);

    /// <summary>Of the words that tell something, hardly one is the website's own. Words that every advertisement and every office has tell nothing.</summary>
    public bool IsStrangeTo(string text) => IsEnough && HardlyKnowsAny(Tokenizer.Cut(text), Tells);

    /// <inheritdoc cref="IsStrangeTo(string)"/>
    public bool IsStrangeTo(IReadOnlyList<Token> words) => IsEnough && HardlyKnowsAny(words, Tells);

    /// <summary>The same of a text that lures: its words of winning and playing tell, its praise does not.</summary>
    public bool IsStrangeToLure(IReadOnlyList<Token> words) => IsEnough && HardlyKnowsAny(words, word => word.Length > 2 && !word.All(char.IsAsciiDigit) && Lure.IsTelling(word) && !NeutralWords.Contains(word));

    private bool HardlyKnowsAny(IReadOnlyList<Token> words, Func<string, bool> tells)
    {
        var (telling, known) = (0, 0);
        foreach (var word in words.Select(token => token.Text).Distinct(StringComparer.Ordinal))
        {
            if (!tells(word)) continue;
            telling++;
            if (Knows(word)) known++;
        }

        return telling > 0 && known * 5 <= telling;
    }

    private static bool Tells(string word)
        => (word.Length > 2 || !char.IsAscii(word[0])) && !word.All(char.IsAsciiDigit) && !NeutralWords.Contains(word)
            && (WideWords.IsOfGames(word) || Lexicon.Find(word, out _) is not { Kind: <= TermKind.Promise });

    private bool Knows(string word)
    {
        if (_words.Value.Contains(word) || (word.Length > 3 && Names.Any(name => name.Contains(word, StringComparison.Ordinal)))) return true;
        var name = WideWords.Name(word);
        return name.Length > 2 && name != word && (_words.Value.Contains(name) || Names.Any(own => own.Contains(name, StringComparison.Ordinal)));
    }
}
