using System.Buffers;
using System.Text;
using MonitorBot.Core.Integrity.Words.Letters;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// Rules out, in one look, what can't hold a term of gambling however it is spaced or disguised: nearly every text. All letters are put
/// together in their shape, and no term's shape stands among them.
/// </summary>
internal static class GamblingTrace
{
    /// <summary>Signs that are letters in some places and part words in others.</summary>
    private static readonly SearchValues<char> Ambiguous = SearchValues.Create("@$!|");

    /// <returns>False when no strong or weak term can be in the text.</returns>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Ambiguous)) return true;
        var rented = text.Length <= 512 ? null : ArrayPool<char>.Shared.Rent(text.Length);
        Span<char> letters = rented ?? stackalloc char[512];
        var shape = letters[..Write(text, letters)];
        var may = Lexicon.HoldsAny(shape);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return may;
    }

    private static int Write(ReadOnlySpan<char> text, Span<char> shape)
    {
        var length = 0;
        for (var at = 0; at < text.Length;)
        {
            char read;
            if (char.IsAscii(text[at])) read = char.ToLowerInvariant(text[at++]);
            else
            {
                Rune.DecodeFromUtf16(text[at..], out var rune, out var used);
                at += used;
                read = Folding.Read(rune, out _);
            }
            if (!char.IsLetterOrDigit(read)) continue;
            var bone = Skeleton.Bone(read);
            if (length == 0 || shape[length - 1] != bone) shape[length++] = bone;
        }
        return length;
    }
}
