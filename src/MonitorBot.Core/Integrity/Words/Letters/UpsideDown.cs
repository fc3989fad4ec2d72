using System.Buffers;
using System.Text;

namespace MonitorBot.Core.Integrity.Words.Letters;

/// <summary>Text turned by half a circle ("ɹoɔɐƃ ʇols"): it is read from its end, each letter turned back.</summary>
internal static class UpsideDown
{
    private const int MinTurned = 3;
    private const string Turned = "ɐqɔpǝɟƃɥᴉɾʞlɯuodbɹsʇnʌʍxʎz";

    /// <summary>Letters that stand in no upright text but as a rarity; of the others "u" and "n" are each other.</summary>
    private static readonly SearchValues<char> OnlyTurned = SearchValues.Create("ɐɔǝɟƃɥᴉɾʞɯɹʇʌʍʎ");

    public static string Undo(string text)
    {
        if (!text.AsSpan().ContainsAny(OnlyTurned) || text.Count(OnlyTurned.Contains) < MinTurned) return text;
        var upright = new StringBuilder(text.Length);
        for (var at = text.Length - 1; at >= 0; at--)
            upright.Append(Turned.IndexOf(text[at], StringComparison.Ordinal) is >= 0 and var place ? (char)('a' + place) : text[at]);
        return upright.ToString();
    }
}
