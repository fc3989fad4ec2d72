using System.Collections.Frozen;
using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Signs;

/// <summary>
/// A home page's title, or what its head says of it to searches and previews, of which the page itself says no word. A title names its website, so far less of an advertisement is enough here than
/// elsewhere: nothing but the topic, a brand alone, a few words of play.
/// </summary>
internal static class UnsaidTitle
{
    private const int LongestTitle = 10;
    private const int ShortTitle = 4;

    /// <summary>"Bebas Judi Online" is a slogan, "Tag: Judi Online" an archive.</summary>
    private static readonly FrozenSet<string> About = FrozenSet.ToFrozenSet(["anti", "bebas", "tanpa", "no", "bukan", "jangan", "tidak", "tag", "tagar", "arsip", "kategori", "topik", "label", "kata"], StringComparer.Ordinal);

    public static bool Is(PageScope scope, HeadText title)
        => scope.Url == scope.Own.Home && title.Words.Count is > 0 and <= LongestTitle && title.Wide is { Reports: 0, Civic: false } wide && (Speaks(title, wide) || Names(title.Text))
            && !IsAbout(title.Words) && !title.Words.Any(word => CivicWords.IsPlace(word.Text) || CivicWords.IsShared(word.Text)) && scope.Words.IsStrangeToLure(title.Words);

    // "No. 1" denies nothing.
    private static bool IsAbout(IReadOnlyList<Token> words)
    {
        for (var at = 0; at < words.Count; at++)
            if (About.Contains(words[at].Text) && !(words[at].Text == "no" && at + 1 < words.Count && words[at + 1].IsNumber)) return true;
        return false;
    }

    // Headlines stand in titles too ("Slot Parkir Terbatas"): what an office plays with as well must not be all that there is.
    private static bool Speaks(HeadText title, WordReading wide)
        => (wide.Share >= 0.999 && (wide.Any || wide.Games > 0)) || OpenTopic.Is(wide, title.Words) || (title.Words.Count <= ShortTitle && !wide.Told && title.Words.Any(word => IsAbroad(word.Text)))
            || title.Lure is { Civic: false, PaysOnly: false, Core: >= 2, Fields: >= 2, Spoken: >= 3, Share: >= 0.6 } or { Civic: false, PaysOnly: false, Core: >= 3, Spoken: >= 3, Share: >= 0.6 };

    /// <summary>A name that the page does not know, and behind it what only a house says of itself ("Rimba Emas: …").</summary>
    private static bool Names(string title) => Advert.Parts(title).Skip(1).Select(Tokenizer.Cut).Any(part => Lure.In(part) is { IsNothingElse: true } or { IsOfAHouse: true });

    private static bool IsAbroad(string word) => word is "casino" or "casinos" or "kasino" or "poker" or "betting" or "bets" or "sportsbook" or "baccarat" or "roulette";
}
