using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// Play called openly, and no news of it: too little in an entry or a headline, enough where only the website's own name belongs or where a link
/// leads to a stranger's.
/// </summary>
internal static class OpenTopic
{
    /// <param name="wide">What the words say, read widely.</param>
    public static bool Is(WordReading wide, IReadOnlyList<Token> words) => wide is { IsNoNews: true, Words: >= 2 } && (wide, wide.Share) switch
    {
        ({ Strong.Count: > 0 }, >= 0.55) => true,
        ({ Games: > 1 }, >= 0.5) => true,
        ({ Games: 1 }, >= 0.6) when wide.Promises + wide.Jargon > 0 => !IsOfSomething(words),
        ({ Weak.Count: > 0 }, >= 0.65) => wide.Promises > 0 || !AreDenied(words),
        ({ Games: 1 }, _) => Lure.In(words) is { Civic: false, Topics: > 0, Core: > 0, Share: >= 0.75 } && !AreDenied(words),
        _ => false,
    };

    /// <summary>The same of what stands for a link to a stranger's, where a house's name or game needs no more than a door.</summary>
    public static bool IsOfALink(IReadOnlyList<Token> words)
        => GamblingWords.ReadWide(words) is { IsNoNews: true, Words: >= 2 } wide
            && (Is(wide, words) || (wide.Share >= 0.999 && (wide.Games > 0 || wide is { KnownBrand: true, Doors: > 0 })) || wide is { Jargon: > 0, Doors: > 0, Share: >= 0.75 });

    /// <summary>"Slot antrean", "slot konsultasi": offices give slots of many things.</summary>
    public static bool IsOfSomething(IReadOnlyList<Token> words)
    {
        for (var at = 0; at + 1 < words.Count; at++)
            if (words[at].Text == "slot" && words[at + 1] is { IsNumber: false, Text: var next } && Lexicon.Find(next, out _) is null && LureWords.FieldOf(next) is null && !NeutralWords.Contains(next) && !WideWords.IsBrand(next)) return true;
        return false;
    }

    /// <summary>Who calls it gambling by its name rather writes about it.</summary>
    private static bool AreDenied(IReadOnlyList<Token> words) => words.Any(word => LureWords.Denials.Contains(word.Text));
}
