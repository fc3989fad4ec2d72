using System.Collections.Concurrent;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>Finds elements as <c>QuerySelectorAll</c> does, in document order, without walking the tree again. For selectors written in this program only: they are kept.</summary>
internal static class DocumentSearch
{
    private static readonly ConcurrentDictionary<string, PageSelector> Selectors = new();

    public static IEnumerable<IElement> Find(this IDocument document, string selector) => document.Find(Of(selector));

    public static IEnumerable<IElement> Find(this IDocument document, PageSelector selector) => Outline.Of(document) is var outline ? outline.Find(selector, 0, outline.Count) : [];

    public static IElement? First(this IDocument document, string selector) => document.Find(selector).FirstOrDefault();

    /// <summary>Below the element, itself not among them.</summary>
    public static IEnumerable<IElement> Find(this IElement element, string selector)
        => element.Owner is { } document && Outline.Of(document) is var outline && outline.TryBelow(element, out var from, out var to) ? outline.Find(Of(selector), from, to) : element.QuerySelectorAll(selector);

    public static IElement? First(this IElement element, string selector) => element.FirstElementChild is null ? null : element.Find(selector).FirstOrDefault();

    /// <summary>The next element beside it, without the walk from the parent's first child that <c>NextElementSibling</c> is.</summary>
    public static IElement? Next(this IElement element) => element.Owner is { } document ? Outline.Of(document).Next(element) : null;

    /// <summary>The element before it below the same parent, without that walk.</summary>
    public static IElement? Previous(this IElement element) => element.Owner is { } document ? Outline.Of(document).Previous(element) : null;

    /// <summary>The text that stands right before the element; null where there is none.</summary>
    public static string? TextBefore(this IElement element) => element.Owner is { } document && Outline.Of(document) is var outline && outline.TryPlace(element, out var place) ? outline.Marks.Before(place) : null;

    /// <summary>The text that stands right behind the element; null where there is none.</summary>
    public static string? TextBehind(this IElement element) => element.Owner is { } document && Outline.Of(document) is var outline && outline.TryPlace(element, out var place) ? outline.Marks.Behind(place) : null;

    /// <summary>All elements of the document in their order.</summary>
    public static IReadOnlyList<IElement> Elements(this IDocument document) => Outline.Of(document).All;

    private static PageSelector Of(string selector) => Selectors.GetOrAdd(selector, static text => new PageSelector(text));
}
