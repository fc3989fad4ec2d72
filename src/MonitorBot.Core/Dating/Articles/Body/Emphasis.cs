using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>"Batas penawaran <strong>3 Desember 2026</strong>": what is set in bold belongs to the line around it.</summary>
internal static class Emphasis
{
    private const int LongestLine = 200;

    /// <summary>"<strong>SANGATTA (15/9/2026)</strong> - Petugas …": behind a dateline in bold the text goes on with a stroke.</summary>
    public static ReadOnlySpan<char> Behind(IElement parent, ReadOnlySpan<char> after) =>
        after.Trim() is "" or ")" && IsBold(parent) && string.IsNullOrWhiteSpace(parent.TextBefore()) && parent.TextBehind() is { } text && text.AsSpan().TrimStart() is ['-' or '–' or '—', ..] ? string.Concat(after, text.AsSpan(0, Math.Min(text.Length, LongestLine))) : after;

    private static bool IsBold(IElement parent) => parent.LocalName is "strong" or "b" or "em" or "i" or "u" or "mark";

    /// <param name="parent">The element that the date's text stands in.</param>
    /// <param name="within">What stands before the date in that text.</param>
    public static ReadOnlySpan<char> Before(IElement parent, ReadOnlySpan<char> within) =>
        within.Trim().Length == 0 && IsBold(parent) && parent.TextBefore() is { Length: < LongestLine } line && !string.IsNullOrWhiteSpace(line) ? line : within;
}
