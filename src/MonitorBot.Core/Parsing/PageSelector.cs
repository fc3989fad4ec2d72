using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing;

/// <summary>A CSS selector and the traits without which no element matches it.</summary>
internal sealed class PageSelector
{
    private readonly ISelector? _selector;
    private readonly SelectorTraits[] _parts;

    /// <param name="text">One that cannot be parsed matches nothing.</param>
    public PageSelector(string text)
    {
        _selector = new CssSelectorParser().ParseSelector(text);
        _parts = [.. SelectorTraits.Of(text)];
    }

    public bool Matches(IElement element, ulong traits)
    {
        var may = false;
        foreach (var part in _parts)
        {
            if ((traits & part.Needed) != part.Needed) continue;
            if (part.Whole) return _selector is not null;
            may = true;
        }
        return may && _selector?.Match(element, null) is true;
    }
}
