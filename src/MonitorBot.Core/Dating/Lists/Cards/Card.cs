using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>A piece of a page that shows one item.</summary>
/// <param name="Parts">The element and, on flat lists, the siblings that belong to it (a date line after a heading).</param>
/// <param name="Url">Own address; null for a row without a link.</param>
/// <param name="Links">The anchors that lead to <paramref name="Url"/>.</param>
public sealed record Card(IReadOnlyList<IElement> Parts, Uri? Url, IReadOnlyList<IElement> Links, Place Place)
{
    public IElement Root => Parts[0];
}
