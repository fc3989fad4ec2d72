using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>
/// A parsed document's elements in their order, walked once: whoever looks for some of them runs over a row of bits instead of the tree.
/// What lies below an element is the stretch of the row behind it. Documents do not change once they are parsed.
/// </summary>
internal sealed class Outline
{
    private static readonly ConditionalWeakTable<IDocument, Outline> Drawn = [];

    private readonly ReadingEffort _effort;
    private readonly List<IElement> _elements = [];
    private readonly List<ulong> _traits = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _befores = [];
    private readonly Dictionary<IElement, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly ClassNames _names = new();

    private Outline(IDocument document)
    {
        _effort = ReadingEffort.Of(document);
        Marks = new OutlineMarks();
        if (document.DocumentElement is { } root) Walk(root, -1);
    }

    public static Outline Of(IDocument document) => Drawn.GetValue(document, static document => new Outline(document));

    public IReadOnlyList<IElement> All => _elements;

    public int Count => _elements.Count;

    /// <summary>The same elements with the texts between them.</summary>
    public OutlineMarks Marks { get; }

    /// <summary>The element's place in the row; nothing where it stands outside the tree (in a template).</summary>
    public bool TryPlace(IElement element, out int place) => _places.TryGetValue(element, out place);

    /// <inheritdoc cref="Traits"/>
    public ulong TraitsAt(int place) => _traits[place];

    /// <summary>Where below the element begins and ends in the row.</summary>
    public bool TryBelow(IElement element, out int from, out int to)
    {
        var known = _places.TryGetValue(element, out var place);
        (from, to) = known ? (place + 1, _ends[place]) : (0, 0);
        return known;
    }

    /// <summary>The next element beside it: what follows on all that is below it, if it has the same parent.</summary>
    public IElement? Next(IElement element)
        => _places.TryGetValue(element, out var place) && _ends[place] < Count && _elements[_ends[place]] is var next && next.ParentElement == element.ParentElement ? next : null;

    /// <summary>The element before it below the same parent.</summary>
    public IElement? Previous(IElement element) => _places.TryGetValue(element, out var place) && _befores[place] is >= 0 and var before ? _elements[before] : null;

    public IEnumerable<IElement> Find(PageSelector selector, int from, int to)
    {
        var counted = from;
        for (var at = NextWith(selector.AnyOf, from, to); at < to; at = NextWith(selector.AnyOf, at + 1, to))
        {
            if (!selector.Matches(_elements[at], _traits[at], _names.PartsOf(selector, at))) continue;
            _effort.Spend(at + 1 - counted);
            counted = at + 1;
            yield return _elements[at];
        }
        _effort.Spend(to - counted);
    }

    /// <summary>The next place whose element has one of these traits.</summary>
    private int NextWith(ulong traits, int from, int to)
    {
        var row = CollectionsMarshal.AsSpan(_traits)[..to];
        while (from < row.Length && (row[from] & traits) == 0) from++;
        return from;
    }

    // The parser bounds the depth (512), so that recursion is safe.
    private void Walk(IElement element, int before)
    {
        var place = _elements.Count;
        _places[element] = place;
        _elements.Add(element);
        _traits.Add(Traits.Of(element, out var names));
        _names.Add(names);
        _ends.Add(0);
        _befores.Add(before);
        Marks.Open(place);
        var last = -1;
        var children = element.ChildNodes;
        for (var at = 0; at < children.Length; at++)
        {
            switch (children[at])
            {
                case IElement child:
                    var next = _elements.Count;
                    Walk(child, last);
                    last = next;
                    break;
                case IText text: Marks.Say(text.Data); break;
            }
        }
        Marks.Close(place);
        _ends[place] = _elements.Count;
    }
}
