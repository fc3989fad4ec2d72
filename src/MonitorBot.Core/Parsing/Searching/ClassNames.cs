namespace MonitorBot.Core.Parsing.Searching;

/// <summary>The class attributes of a document's elements. Most repeat many times; a selector looks at each wording once.</summary>
internal sealed class ClassNames
{
    // A page's own style rules are selectors too, thousands of them.
    private const int MostSelectors = 64;

    private readonly List<int> _wordings = [];
    private readonly List<string?> _texts = [null];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<PageSelector, ulong?[]> _parts = new(ReferenceEqualityComparer.Instance);

    /// <summary>Those of the next element; null where it has none.</summary>
    public void Add(string? names)
    {
        var wording = 0;
        if (names is not null && !_known.TryGetValue(names, out wording))
        {
            _known[names] = wording = _texts.Count;
            _texts.Add(names);
        }
        _wordings.Add(wording);
    }

    /// <inheritdoc cref="PageSelector.PartsOf"/>
    public ulong PartsOf(PageSelector selector, int place)
    {
        if (!selector.AsksForClasses) return ulong.MaxValue;
        if (!_parts.TryGetValue(selector, out var parts))
        {
            if (_parts.Count >= MostSelectors) return selector.PartsOf(_texts[_wordings[place]]);
            _parts[selector] = parts = new ulong?[_texts.Count];
        }
        return parts[_wordings[place]] ??= selector.PartsOf(_texts[_wordings[place]]);
    }
}
