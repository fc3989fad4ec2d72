using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>What tabs, accordions and the menu of a one-page website call a part of the same page: "&lt;a href=\"#t2\"&gt;Artikel&lt;/a&gt;" names the element t2.</summary>
internal sealed class PanelLabels
{
    private const int MostLabels = 200;
    private const int LongestLabel = 40;

    private static readonly ConditionalWeakTable<IDocument, PanelLabels> Known = [];

    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);

    private PanelLabels(IDocument document)
    {
        foreach (var opener in document.Find("a[href^='#'], [data-bs-target^='#'], [data-target^='#'], [aria-controls]").Take(MostLabels))
        {
            var named = opener.GetAttribute("data-bs-target") ?? opener.GetAttribute("data-target") ?? opener.GetAttribute("href") ?? opener.GetAttribute("aria-controls");
            if (named?.TrimStart('#') is { Length: > 0 } id && Folded.Short(opener, LongestLabel) is { Length: > 2 } label && CategoryWords.Of(label) is not null) _labels.TryAdd(id, label);
        }
    }

    /// <returns>Null where nothing leads to the element by a category's name.</returns>
    public static string? Of(IElement element)
        => element.Id is { Length: > 0 } id && element.Owner is { } document && Known.GetValue(document, static document => new PanelLabels(document))._labels.TryGetValue(id, out var label) ? label : null;
}
