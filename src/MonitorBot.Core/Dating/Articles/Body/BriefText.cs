using System.Text;
using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>The text of an element that holds no more than a date line: looked at in bounded work, however large the element is.</summary>
internal static class BriefText
{
    private const int MostNodes = 40;

    /// <returns>Null when the text is longer than <paramref name="longest"/>, or when an element inside marks its date for machines.</returns>
    public static string? Of(IElement element, int longest)
    {
        var text = new StringBuilder();
        var left = MostNodes;
        return Add(element, text, longest, ref left) ? text.ToString() : null;
    }

    private static bool Add(INode node, StringBuilder text, int longest, ref int left)
    {
        foreach (var child in node.ChildNodes)
        {
            if (--left < 0)
            {
                return false;
            }

            if (child is IText { Data: var data } && !AddWords(data, text, longest))
            {
                return false;
            }

            if (child is IElement inner && (inner.LocalName == "time" || inner.HasAttribute("itemprop") || !Add(inner, text, longest, ref left)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AddWords(string data, StringBuilder text, int longest)
    {
        foreach (var range in data.AsSpan().SplitAny(" \t\r\n\f\u00a0"))
        {
            var word = data.AsSpan(range);
            if (word.Length > 0)
            {
                text.Append(text.Length > 0 ? " " : "").Append(word);
            }

            if (text.Length > longest)
            {
                return false;
            }
        }

        return true;
    }
}
