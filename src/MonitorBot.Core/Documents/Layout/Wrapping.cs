using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Fonts;

namespace MonitorBot.Core.Documents.Layout;

/// <summary>One set line: the text, its width in points, and whether it ends the paragraph.</summary>
internal sealed record SetLine(string Text, float Width, bool Last);

/// <summary>Breaks text into lines: at blanks, within long addresses at their joints, and anywhere when nothing else helps.</summary>
internal static class Wrapping
{
    /// <summary>Words up to this many characters, such as a short host, are not meant to be cut.</summary>
    private const int Atomic = 28;

    private const string BreakAfter = "/?&=-_,;";

    /// <summary>At least one line, possibly empty.</summary>
    public static IReadOnlyList<SetLine> Wrap(string text, float width, Ink ink, DocumentFonts fonts)
    {
        var font = fonts[ink.Face];
        List<SetLine> lines = [];
        var line = "";
        foreach (var word in TextCleaner.Clean(text, font).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var joined = line.Length == 0 ? word : $"{line} {word}";
            if (font.Measure(joined, ink.Size) <= width)
            {
                line = joined;
                continue;
            }

            line = Overflow(lines, line, word, width, ink, font);
        }

        lines.Add(new(line, font.Measure(line, ink.Size), Last: true));
        return lines;
    }

    /// <summary>The width below which a word (of an address: a joint's piece) of the text would have to be cut apart; in points.</summary>
    public static float LongestPiece(string text, Ink ink, DocumentFonts fonts)
    {
        var font = fonts[ink.Face];
        return TextCleaner.Clean(text, font).Split(' ').SelectMany(w => w.Length <= Atomic ? [w] : Pieces(w)).Select(p => font.Measure(p, ink.Size)).DefaultIfEmpty(0).Max();
    }

    private static string Overflow(List<SetLine> lines, string line, string word, float width, Ink ink, TrueTypeFont font)
    {
        void Close(string text) => lines.Add(new(text, font.Measure(text, ink.Size), Last: false));

        if (font.Measure(word, ink.Size) <= width)
        {
            Close(line);
            return word;
        }

        var head = line.Length == 0 ? "" : line + " ";
        foreach (var piece in Pieces(word).SelectMany(p => Cut(p, width, ink, font)))
        {
            if (head.Length > 0 && font.Measure(head + piece, ink.Size) > width)
            {
                Close(head.TrimEnd());
                head = "";
            }

            head += piece;
        }

        return head;
    }

    /// <summary>"https://", "host.go.id/", "berita/", "judul-", … Dots stay with what precedes, so that a host is cut last.</summary>
    private static IEnumerable<string> Pieces(string word)
    {
        var start = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (BreakAfter.Contains(word[i - 1]) && !BreakAfter.Contains(word[i]) || word[i] == '.' && i - start > 3 && i + 1 < word.Length)
            {
                yield return word[start..i];
                start = i;
            }
        }

        yield return word[start..];
    }

    private static IEnumerable<string> Cut(string piece, float width, Ink ink, TrueTypeFont font)
    {
        while (font.Measure(piece, ink.Size) > width && piece.Length > 1)
        {
            var count = piece.Length - 1;
            while (count > 1 && font.Measure(piece.AsSpan(0, count), ink.Size) > width)
            {
                count--;
            }

            count = count > 1 && char.IsHighSurrogate(piece[count - 1]) ? count - 1 : count;
            yield return piece[..count];
            piece = piece[count..];
        }

        yield return piece;
    }
}
