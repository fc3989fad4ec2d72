using System.Buffers;
using System.Text;
using MonitorBot.Core.Integrity.Words.Gambling;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// Rules out in one pass what can neither sell gambling nor name a brand nor offer a stranger's goods: nearly every title of an office.
/// <see cref="InjectedItem"/> reads the rest.
/// </summary>
internal static class OfferTrace
{
    /// <summary>Single letters in a row that <see cref="Tokenizer"/> joins to a word.</summary>
    private const int SpacedLetters = 4;

    /// <summary>Without one of these letters in a row no word has the look of a brand, unless digits stand in it.</summary>
    private static readonly string[] BrandEnds = ["toto", "bet", "togel", "slot", "qq", "poker", "gacor", "hoki", "jp", "spin", "vegas", "cuan", "kasino", "casino", "maxwin", "jackpot", "sultan"];

    private static readonly SearchValues<string> Marks = SearchValues.Create([.. BrandEnds.Concat(SpamWords.Stems).Concat(ItemWords.Trades.Replace(" ", "", StringComparison.Ordinal).Split('|')).Distinct()], StringComparison.Ordinal);

    public static bool MayBeIn(string text)
    {
        text = UpsideDown.Undo(text);
        return GamblingTrace.MayBeIn(text) || HoldsMark(text);
    }

    /// <summary>Without the first look of <see cref="GamblingTrace"/>.</summary>
    public static bool HoldsMark(string text)
    {
        var rented = text.Length <= 512 ? null : ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> letters = rented ?? stackalloc char[512];
        var holds = Joined(text, letters, out var length) || letters[..length].ContainsAny(Marks);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return holds;
    }

    /// <summary>Writes the folded letters and digits without what is between them.</summary>
    /// <returns>True when a word holds letters and digits, or letters stand one by one: then anything may be meant.</returns>
    private static bool Joined(ReadOnlySpan<char> text, Span<char> letters, out int length)
    {
        var (word, singles) = (0, 0);
        length = 0;
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var used);
            text = text[used..];
            var read = Folding.Read(rune, out _);
            if (read == '\0') continue;
            if (char.IsLetterOrDigit(read))
            {
                if (word++ > 0 && char.IsAsciiDigit(read) != char.IsAsciiDigit(letters[length - 1])) return true;
                letters[length++] = read;
                singles = word > 1 ? 0 : singles;
                continue;
            }

            if (word == 1 && ++singles >= SpacedLetters) return true;
            word = 0;
        }

        return word == 1 && singles + 1 >= SpacedLetters;
    }
}
