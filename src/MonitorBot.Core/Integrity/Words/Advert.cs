using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// Whether a text is an advertisement that somebody else put there. Where brands and slang are of tomorrow and no table has them, what remains
/// is that the website itself never uses the words (<see cref="Vocabulary"/>), and the shape of such texts: a brand, games, promises.
/// </summary>
internal static partial class Advert
{
    /// <summary>The whole text, or one of the parts that separators make, is a stranger to these words and has the shape.</summary>
    public static bool IsStranger(string text, Vocabulary own) => Parts(text).Any(part => (HasShape(part) || ForeignScript.Sells(part, own)) && own.IsStrangeTo(part));

    /// <summary>Shape so plain that it needs no comparison with the website: entries of lists speak of everything.</summary>
    public static bool IsPlain(string text)
    {
        var reading = GamblingWords.ReadWide(text);
        return reading.Reports == 0 && (reading.Strong.Count, Signals(reading), reading.Share) switch
        {
            ( >= 1, >= 4, >= 0.5) => true,
            (_, >= 3, >= 0.6) => reading.Branded,
            (_, >= 2, >= 0.6) => reading.Branded && reading.Promises > 0,
            _ => false,
        };
    }

    private static bool HasShape(string text)
    {
        var reading = GamblingWords.ReadWide(text);
        var signals = Signals(reading);
        return (signals + reading.Promises, reading.Share) switch
        {
            ( >= 2, >= 0.4) when signals >= 1 && reading.Branded => true,
            ( >= 3, >= 0.4) when signals >= 2 && (reading.Promises > 0 || IsDecorated(text)) => true,
            ( >= 3, >= 0.4) when signals >= 3 => true,
            ( >= 2, >= 0.6) when signals >= 2 => true,
            _ => false,
        };
    }

    private static int Signals(WordReading reading) => (2 * reading.Strong.Count) + reading.Weak.Count + reading.Jargon + reading.Games + (reading.Branded ? 1 : 0);

    /// <summary>Pictures and brackets that catch the eye in a list of results.</summary>
    public static bool IsDecorated(string text)
        => text.EnumerateRunes().Any(rune => rune.Value is '【' or '】' or '『' or '』' or '★' or '►' || (!rune.IsBmp && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol));

    private static IEnumerable<string> Parts(string text)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var parts = Separator().Split(text).Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return parts.Count > 1 ? parts.Prepend(text) : [text];
    }

    [GeneratedRegex(@"\s[-–—:>]{1,2}\s|[|•»›~_]|:\s", RegexOptions.NonBacktracking)]
    private static partial Regex Separator();
}
