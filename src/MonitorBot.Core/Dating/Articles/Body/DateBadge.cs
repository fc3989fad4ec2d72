using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>A day set in pieces, a small element each: "12", "Nov", "2026".</summary>
internal static class DateBadge
{
    private const int Shortest = 9;
    private const int Longest = 24;
    private const int Year = 4;

    /// <returns>Null unless the pieces are all that stands there and a whole year is among them.</returns>
    public static string? Of(IElement element)
        => element.ChildElementCount is 2 or 3 && IsOfPieces(element) && BriefText.Of(element, Longest) is { Length: >= Shortest } text && (IsNumber(text.AsSpan(text.Length - Year)) || IsNumber(text.AsSpan(0, Year))) ? text : null;

    // A date that is whole in one piece needs no other: what stands beside it is not of it.
    private static bool IsOfPieces(IElement element)
    {
        var numbered = false;
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement { ChildElementCount: > 0 } or IElement { LocalName: "a" or "time" or "script" or "style" } || (child is IText { Data: var data } && !string.IsNullOrWhiteSpace(data)))
            {
                return false;
            }

            numbered |= child is IElement piece && BriefText.Of(piece, Year) is { Length: 1 or 2 or Year } number && IsNumber(number);
        }

        return numbered;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
