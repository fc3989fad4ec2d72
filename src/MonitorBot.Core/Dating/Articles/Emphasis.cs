using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>"Batas penawaran <strong>3 Desember 2026</strong>": what is set in bold belongs to the line around it.</summary>
internal static class Emphasis
{
    private const int LongestLine = 200;

    /// <param name="parent">The element that the date's text stands in.</param>
    /// <param name="within">What stands before the date in that text.</param>
    public static ReadOnlySpan<char> Before(IElement parent, ReadOnlySpan<char> within) =>
        within.Trim().Length == 0 && parent.LocalName is "strong" or "b" or "em" or "i" or "u" or "mark" && parent.TextBefore() is { Length: < LongestLine } line && !string.IsNullOrWhiteSpace(line) ? line : within;
}
