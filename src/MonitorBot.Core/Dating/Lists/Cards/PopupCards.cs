using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>Cards whose item has no address: the largest element around what opens its popup that holds no other popup, its opener or a link to an item.</summary>
internal static class PopupCards
{
    /// <param name="page">The address that the popup's name is added to as a fragment.</param>
    /// <param name="holdsLink">Whether the element is or holds a link to an item: such a card has an address.</param>
    public static IEnumerable<Card> Find(IDocument document, Uri page, PlaceMap places, Func<IElement, bool> holdsLink)
    {
        var openers = Popups.In(document).Where(found => !holdsLink(found.Opener) && Noise.Of(found.Opener, places) != Place.Outside).ToList();
        if (openers.Count == 0) yield break;
        var owners = Owners(openers);
        foreach (var group in openers.Where(found => owners[found.Opener] is not null).GroupBy(found => Root(found.Opener, found.Name, owners, holdsLink)))
            yield return new Card([group.Key], new UriBuilder(page) { Fragment = group.First().Name }.Uri, [.. group.Select(found => found.Opener)], Noise.Of(group.Key, places));
    }

    /// <summary>For each element the one popup that is opened from below it; null where there are several, or a popup itself.</summary>
    private static Dictionary<IElement, string?> Owners(List<(IElement Opener, string Name, IElement? Popup)> openers)
    {
        var owners = new Dictionary<IElement, string?>();
        foreach (var popup in openers.Select(found => found.Popup).OfType<IElement>().Distinct())
        {
            for (var element = popup; element is not null; element = element.ParentElement) owners[element] = null;
        }
        foreach (var (opener, name, _) in openers)
        {
            for (var element = opener; element is not null; element = element.ParentElement)
            {
                if (!owners.TryAdd(element, name) && owners[element] != name) owners[element] = null;
            }
        }
        return owners;
    }

    private static IElement Root(IElement opener, string name, Dictionary<IElement, string?> owners, Func<IElement, bool> holdsLink)
    {
        var root = opener;
        while (root.ParentElement is { } parent && parent.LocalName is not ("body" or "html" or "main") && owners[parent] == name && !holdsLink(parent) && !CardFinder.HoldsForeignDates(parent, root) && !CardFinder.IsHeadedList(root)) root = parent;
        return root;
    }
}
