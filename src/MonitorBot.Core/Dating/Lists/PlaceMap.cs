using AngleSharp.Dom;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Remembers where a page's elements stand; classes repeat a hundred times on a page and are read once.</summary>
public sealed class PlaceMap
{
    private readonly Dictionary<IElement, Place> elements = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Place> names = [];

    public bool TryGet(IElement element, out Place place) => elements.TryGetValue(element, out place);

    public void Keep(IElement element, Place place) => elements[element] = place;

    /// <param name="names">The value of a class or id attribute.</param>
    public Place OfNames(string names, Func<string, Place> read)
    {
        if (names.Length == 0) return Place.Main;
        if (!this.names.TryGetValue(names, out var place)) this.names[names] = place = read(names);
        return place;
    }
}
