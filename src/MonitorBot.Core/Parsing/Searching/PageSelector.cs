using System.Text.RegularExpressions;
using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>A CSS selector and the traits and names without which no element matches it.</summary>
internal sealed partial class PageSelector
{
    // Further parts are told apart no more: their classes are looked for on each element.
    private const int MostParts = 64;

    private readonly (SelectorPart Part, ISelector? Selector)[] _parts;

    /// <param name="text">One that cannot be parsed matches nothing.</param>
    public PageSelector(string text)
    {
        var parts = SelectorPart.Of(text);
        _parts = Plain().IsMatch(text) && parts.All(part => part.Whole) ? [.. parts.Select(part => (part, (ISelector?)null))] : Parsed(text, parts);
        AnyOf = _parts.Aggregate(0UL, (all, part) => all | (part.Part.Needed == 0 ? ulong.MaxValue : Rarest(part.Part.Needed)));
        AsksForClasses = _parts.Any(part => part.Part.AsksForClasses);
    }

    private static (SelectorPart Part, ISelector? Selector)[] Parsed(string text, IReadOnlyList<SelectorPart> parts)
    {
        var parser = new CssSelectorParser();
        return parser.ParseSelector(text) is null ? [] : [.. parts.Select(part => (part, part.Whole ? null : parser.ParseSelector(part.Text)))];
    }

    // Most selectors of pages: a tag, class or id, or several. They can be parsed and their parts tell them wholly, so that nothing needs to be.
    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9]*|[.#][A-Za-z_][A-Za-z0-9_-]*)(?:\s*,\s*(?:[A-Za-z][A-Za-z0-9]*|[.#][A-Za-z_][A-Za-z0-9_-]*))*$")]
    private static partial Regex Plain();

    /// <summary>Traits of which each match has at least one.</summary>
    public ulong AnyOf { get; }

    public bool AsksForClasses { get; }

    /// <summary>The parts, a bit for each, that the class attribute does not rule out.</summary>
    public ulong PartsOf(string? names)
    {
        var parts = ulong.MaxValue;
        for (var at = 0; at < Math.Min(_parts.Length, MostParts); at++)
        {
            if (!_parts[at].Part.AllowsClasses(names)) parts &= ~(1UL << at);
        }
        return parts;
    }

    /// <param name="allowed">What <see cref="PartsOf"/> says of the element's classes.</param>
    public bool Matches(IElement element, ulong traits, ulong allowed)
    {
        for (var at = 0; at < _parts.Length; at++)
        {
            var (part, selector) = _parts[at];
            if ((at >= MostParts ? part.AllowsClasses(element.ClassName) : (allowed & (1UL << at)) != 0)
                && part.MayMatch(element, traits) && (part.Whole || selector?.Match(element, null) is true)) return true;
        }
        return false;
    }

    // Attributes stand behind the tags among the traits, and "class" on nearly every element: a tag tells more.
    private static ulong Rarest(ulong needed) => needed & (~needed + 1);
}
