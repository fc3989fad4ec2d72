using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing;

/// <summary>A CSS selector and the traits without which no element matches it.</summary>
internal sealed class PageSelector
{
    private readonly ISelector? _selector;
    private readonly ulong[] _needed;

    /// <param name="text">One that cannot be parsed matches nothing.</param>
    public PageSelector(string text)
    {
        _selector = new CssSelectorParser().ParseSelector(text);
        _needed = [.. SelectorTraits.Of(text)];
    }

    public bool May(ulong traits)
    {
        foreach (var needed in _needed)
        {
            if ((traits & needed) == needed) return true;
        }
        return false;
    }

    public bool Matches(IElement element) => _selector?.Match(element, null) is true;
}
