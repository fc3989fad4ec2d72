using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Text on one line: white space at its ends gone, each run of it within one blank.</summary>
internal static class Folded
{
    /// <summary>A node's text, read no further than needed.</summary>
    /// <returns>Null when it is longer than <paramref name="most"/>, at most 1000.</returns>
    public static string? Short(INode node, int most)
    {
        Span<char> line = stackalloc char[most];
        var (length, gap) = (0, false);
        return Append(node, ReadingEffort.Of(node), line, ref length, ref gap) ? new string(line[..length]) : null;
    }

    private static bool Append(INode node, ReadingEffort? effort, Span<char> line, ref int length, ref bool gap)
    {
        if (node is IText text) return Append(text.Data, line, ref length, ref gap);
        var children = node.ChildNodes;
        effort?.Spend(1);
        for (var at = 0; at < children.Length; at++)
        {
            if (!Append(children[at], effort, line, ref length, ref gap)) return false;
        }
        return true;
    }

    private static bool Append(string text, Span<char> line, ref int length, ref bool gap)
    {
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = length > 0;
                continue;
            }
            if (length + (gap ? 2 : 1) > line.Length) return false;
            if (gap) line[length++] = ' ';
            gap = false;
            line[length++] = letter;
        }
        return true;
    }

    public static string Of(string text)
    {
        var (length, gap) = (0, false);
        Span<char> line = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = length > 0;
                continue;
            }
            if (gap) line[length++] = ' ';
            gap = false;
            line[length++] = letter;
        }
        return length == text.Length && line.SequenceEqual(text) ? text : new string(line[..length]);
    }
}
