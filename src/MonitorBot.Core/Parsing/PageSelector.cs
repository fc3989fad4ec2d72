using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing;

/// <summary>A CSS selector and the traits and names without which no element matches it.</summary>
internal sealed class PageSelector
{
    private readonly (SelectorPart Part, ISelector? Selector)[] _parts;

    /// <param name="text">One that cannot be parsed matches nothing.</param>
    public PageSelector(string text)
    {
        var parser = new CssSelectorParser();
        _parts = parser.ParseSelector(text) is null ? [] : [.. SelectorPart.Of(text).Select(part => (part, parser.ParseSelector(part.Text)))];
    }

    /// <param name="names">The element's class attribute.</param>
    public bool Matches(IElement element, ulong traits, string? names)
    {
        foreach (var (part, selector) in _parts)
        {
            if (part.MayMatch(element, traits, names) && (part.Whole || selector?.Match(element, null) is true)) return true;
        }
        return false;
    }
}
