using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// Whether a text is an advertisement that somebody else put there. Where brands and slang are of tomorrow and no table has them, what remains
/// is that the website itself never uses the words (<see cref="Vocabulary"/>), and the shape of such texts: a brand, games, promises.
/// </summary>
internal static partial class Advert
{
    /// <summary>The whole text, or one of the parts that separators make, is a stranger to these words and has the shape.</summary>
    /// <param name="own">Asked for only when the text could be one.</param>
    /// <param name="ofItself">The text names or describes the website, not something on it.</param>
    public static bool IsStranger(HeadText text, Func<Vocabulary> own, bool ofItself = true)
    {
        var shaped = text.Wide.Reports == 0 && Signals(text.Wide) > 0;
        if (shaped || !Ascii.IsValid(text.Text))
        {
            var words = own();
            if (Parts(text.Text).Any(part => ((shaped && HasShape(part == text.Text ? text.Wide : GamblingWords.ReadWide(part), IsDecorated(part), Offered().IsMatch(part))) || ForeignScript.Sells(part, words)) && words.IsStrangeTo(part))) return true;
        }

        return LuresAway(text, own, ofItself);
    }

    private static bool LuresAway(HeadText text, Func<Vocabulary> own, bool ofItself)
    {
        if (text.Lure.IsOfAHouse || (ofItself && text.Lure.IsNothingElse)) return own().IsStrangeToLure(text.Words);
        return text.Lure.Civic && text.Wide.Reports == 0 && Parts(text.Text).Skip(1).Select(Tokenizer.Cut).Any(part => Lure.In(part).IsOfAHouse && own().IsStrangeToLure(part));
    }

    /// <summary>Title and description, read as one, lure and use no word of their website.</summary>
    public static bool LureTogether(HeadText title, HeadText description, Func<Vocabulary> own)
        => (title.Lure + description.Lure).IsOfAHouse && own().IsStrangeToLure(title.Words) && own().IsStrangeToLure(description.Words);

    /// <summary>Shape so plain that it needs no comparison with the website: entries of lists speak of everything.</summary>
    public static bool IsPlain(WordReading wide) => wide is { Reports: 0 } && (wide, Signals(wide), wide.Share) switch
    {
        ({ Strong.Count: >= 1 }, >= 4, >= 0.65) => true,
        ({ Strong.Count: >= 1, Doors: >= 1, Words: >= 5 }, _, >= 0.8) => true,
        ({ Strong.Count: >= 1, Words: >= 3, IsNoNews: true }, _, >= 0.75) => true,
        ({ NamedGame: true, Civic: false }, _, >= 0.3) => true,
        ({ ForeignTongue: true, Civic: false }, _, >= 0.5) => true,
        ({ KnownBrand: true, Doors: >= 1, Words: >= 3 }, _, >= 0.9) => true,
        ({ KnownBrand: true }, >= 3, >= 0.6) => true,
        ({ KnownBrand: true, Doors: >= 2 }, _, >= 0.5) => true,
        _ => false,
    };

    // Reports are told of in titles too, and their page need not repeat them: they promise nothing and name no brand of their own.
    private static bool HasShape(WordReading reading, bool decorated, bool offered) => (reading, Signals(reading), reading.Share) switch
    {
        ({ Branded: true, Doors: >= 1 }, _, >= 0.3) => true,
        ({ Branded: true }, >= 2, >= 0.4) => true,
        ({ Branded: true }, _, >= 0.4) when decorated => true,
        (_, >= 2, >= 0.4) when decorated => true,
        ({ Promises: >= 1 }, >= 3, >= 0.5) => true,
        ({ Strong.Count: >= 1, Doors: >= 1 }, _, >= 0.7) => true,
        ({ Weak.Count: >= 2 }, _, >= 0.8) => true,
        ({ Promises: >= 1, Strong.Count: >= 1 }, _, >= 0.55) => true,
        ({ Jargon: >= 1 }, >= 3, >= 0.5) => true,
        ({ Jargon: >= 1, Games: >= 1 }, _, >= 0.4) => true,
        ({ Jargon: >= 2, Promises: >= 1 }, _, >= 0.5) => true,
        ({ Jargon: >= 1, Weak.Count: >= 1 }, _, >= 0.4) => true,
        ({ Casino: true }, >= 3, >= 0.2) => true,
        ({ Strong.Count: >= 1 }, >= 3, >= 0.6) => true,
        ({ ForeignTongue: true }, _, >= 0.25) => true,
        ({ Weak.Count: >= 1, Doors: >= 2 }, _, >= 0.8) => true,
        ({ Casino: true, Civic: false }, _, _) => offered,
        _ => false,
    };

    private static int Signals(WordReading reading) => (2 * reading.Strong.Count) + reading.Weak.Count + reading.Jargon + reading.Games + (reading.Branded ? 1 : 0);

    /// <summary>Pictures and brackets that catch the eye in a list of results.</summary>
    public static bool IsDecorated(string text)
        => text.EnumerateRunes().Any(rune => rune.Value is '【' or '】' or '『' or '』' or '★' or '►' || (!rune.IsBmp && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol));

    /// <summary>The text, and what separators make of it.</summary>
    public static IEnumerable<string> Parts(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var parts = Separator().Split(text).Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return parts.Count > 1 ? parts.Prepend(text) : [text];
    }

    /// <summary>What is said of casinos that are to be entered, in the spellings of many languages.</summary>
    [GeneratedRegex(@"\b(?:online|internet|bon[ou]s|free|gratis|gratuit|best|top|meilleur|mejor|real money|en ligne|l[ií]nea)", RegexOptions.IgnoreCase)]
    private static partial Regex Offered();

    [GeneratedRegex(@"\s[-–—:>]{1,2}\s|[|•»›~_]|:\s")]
    private static partial Regex Separator();
}
