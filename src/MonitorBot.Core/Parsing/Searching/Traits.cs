using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>An element's name and the names of its attributes as bits, so that most elements are ruled out for a selector without being asked.</summary>
internal static class Traits
{
    private static readonly string[] Tags =
    [
        "a", "abbr", "area", "article", "aside", "audio", "b", "base", "code", "dd", "div", "dl", "dt", "embed", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "iframe", "img", "input",
        "li", "link", "meta", "nav", "p", "pre", "script", "section", "source", "span", "strong", "style", "svg", "table", "td", "time", "title", "tr",
    ];

    private static readonly string[] Attributes = ["class", "id", "style", "href", "src", "rel", "title", "alt", "content", "name", "property", "type", "onclick", "hidden", "datetime"];

    private static readonly FrozenDictionary<string, ulong> TagBits = Tags.Select((tag, at) => (tag, at)).ToFrozenDictionary(pair => pair.tag, pair => 1UL << pair.at);

    private static readonly FrozenDictionary<string, ulong> AttributeBits = Attributes.Select((name, at) => (name, at)).ToFrozenDictionary(pair => pair.name, pair => 1UL << (Tags.Length + 1 + pair.at));

    /// <summary>The bit of all tags without one of their own.</summary>
    public static readonly ulong OtherTag = 1UL << Tags.Length;
    private static readonly ulong OtherAttribute = 1UL << (Tags.Length + 1 + Attributes.Length);

    public static ulong OfTag(string name) => TagBits.GetValueOrDefault(name, OtherTag);

    public static ulong OfAttribute(string name) => AttributeBits.GetValueOrDefault(name, OtherAttribute);

    public static bool IsKnownTag(string name) => TagBits.ContainsKey(name);

    public static bool IsKnownAttribute(string name) => AttributeBits.ContainsKey(name);

    /// <param name="names">The class attribute, met on the way.</param>
    public static ulong Of(IElement element, out string? names)
    {
        names = null;
        var traits = OfTag(element.LocalName);
        var attributes = element.Attributes;
        for (var at = 0; at < attributes.Length; at++)
        {
            var attribute = attributes[at]!;
            traits |= OfAttribute(attribute.Name);
            if (attribute.Name == "class") names = attribute.Value;
        }
        return traits;
    }
}
