using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Remembers where a page's elements stand.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<IElement, Place> elements = new(ReferenceEqualityComparer.Instance);

    public bool TryGet(IElement element, out Place place) => elements.TryGetValue(element, out place);

    public void Keep(IElement element, Place place) => elements[element] = place;
}
