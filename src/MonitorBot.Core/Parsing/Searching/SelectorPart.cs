using System.Collections.Immutable;
using AngleSharp.Dom;

namespace MonitorBot.Core.Parsing.Searching;

/// <summary>What an element must be and bear for one part of a selector: the last compound's tag, class, id and attributes.</summary>
/// <param name="Text">The part as written.</param>
/// <param name="Needed">Traits; 0 rules nothing out.</param>
/// <param name="Whole">The part asks for nothing but these traits and signs: who has them matches.</param>
internal readonly record struct SelectorPart(string Text, ulong Needed, bool Whole, ImmutableArray<NameSign> Signs)
{
    private static readonly SelectorPart Anything = new("", 0, false, []);

    /// <returns>One for each part between commas; one that rules nothing out where the selector is written in a way that is not understood here.</returns>
    public static IReadOnlyList<SelectorPart> Of(string selector)
    {
        if (selector.Contains('|', StringComparison.Ordinal) || IsEscaped(selector)) return [Anything with { Text = selector }];
        var parts = new List<SelectorPart>();
        var part = Anything with { Whole = true };
        var begun = 0;
        for (var at = 0; at < selector.Length;)
        {
            var letter = selector[at];
            if (letter == ',')
            {
                parts.Add(part with { Text = selector[begun..at] });
                (part, at) = (Anything with { Whole = true }, Blanks(selector, at + 1));
                begun = at;
            }
            else if (letter is ' ' or '>' or '+' or '~')
            {
                var next = Blanks(selector, at + 1);
                if (next < selector.Length && selector[next] != ',') part = Anything;
                at = next;
            }
            else if (letter is '.' or '#' && Name(selector, at + 1) is var last && last > at + 1)
                (part, at) = (letter == '.' ? part.With("class", selector[(at + 1)..last], NameSignKind.Token) : part.With("id", selector[(at + 1)..last], NameSignKind.Whole), last);
            else if (letter is '[' && Attribute(selector, at + 1) is var stop && Close(selector, at, ']') is var closed)
                (part, at) = (part.WithAttribute(selector[(at + 1)..stop].Replace("\\", "", StringComparison.Ordinal).ToLowerInvariant(), selector[stop..closed]), closed);
            else if (letter is ':') (part, at) = (part with { Whole = false }, Name(selector, at + 1) is var end && end < selector.Length && selector[end] == '(' ? Close(selector, end, ')') : Math.Max(end, at + 1));
            else if (Name(selector, at) is var end && end > at) (part, at) = (part.And(Traits.OfTag(selector[at..end].ToLowerInvariant()), Traits.IsKnownTag(selector[at..end])), end);
            else return [Anything with { Text = selector }];
        }
        return [.. parts, part with { Text = selector[begun..] }];
    }

    public bool AsksForClasses => Signs.Any(sign => sign.IsOfClass);

    /// <param name="names">The element's class attribute.</param>
    public bool AllowsClasses(string? names)
    {
        foreach (var sign in Signs)
        {
            if (sign.IsOfClass && !sign.IsIn(names)) return false;
        }
        return true;
    }

    /// <summary>Whether all but the classes is there.</summary>
    public bool MayMatch(IElement element, ulong traits)
    {
        if ((traits & Needed) != Needed) return false;
        foreach (var sign in Signs)
        {
            if (!sign.IsOfClass && !sign.IsIn(element.GetAttribute(sign.Attribute))) return false;
        }
        return true;
    }

    private SelectorPart And(ulong needed, bool whole) => this with { Needed = Needed | needed, Whole = Whole && whole };

    private SelectorPart With(string attribute, string text, NameSignKind kind) => And(Traits.OfAttribute(attribute), true) with { Signs = Signs.Add(new NameSign(attribute, text, kind)) };

    /// <param name="rest">What follows the name: "]" or "*='value']". A value that stands for itself, in its own case, is a sign.</param>
    private SelectorPart WithAttribute(string name, string rest)
    {
        if (rest == "]") return And(Traits.OfAttribute(name), Traits.IsKnownAttribute(name));
        var equals = rest.IndexOf('=');
        var bare = And(Traits.OfAttribute(name), false);
        if (equals is not (0 or 1) || rest[^1] != ']' || Value(rest[(equals + 1)..^1]) is not { Length: > 0 } value) return bare;
        return rest[0] switch
        {
            '=' => With(name, value, NameSignKind.Whole) with { Whole = false },
            '*' when name == "class" => With(name, value, NameSignKind.Piece),
            '*' or '^' or '$' or '~' => With(name, value, NameSignKind.Piece) with { Whole = false },
            _ => bare,
        };
    }

    private static string? Value(string written)
    {
        var quoted = written.Length > 1 && written[0] is '"' or '\'' && written[^1] == written[0];
        var value = quoted ? written[1..^1] : written;
        return value.AsSpan().ContainsAny("\"' ") && !quoted || value.AsSpan().ContainsAny("\"'") ? null : value;
    }

    private static int Blanks(string selector, int at)
    {
        while (at < selector.Length && selector[at] == ' ') at++;
        return at;
    }

    private static int Name(string selector, int at)
    {
        while (at < selector.Length && (char.IsLetterOrDigit(selector[at]) || selector[at] is '-' or '_')) at++;
        return at;
    }

    /// <summary>The name of an attribute, "wire\:click" among them.</summary>
    private static int Attribute(string selector, int at)
    {
        while (at < selector.Length && selector[at] is not (']' or '=' or '~' or '^' or '$' or '*' or ' ')) at++;
        return at;
    }

    /// <summary>Escapes elsewhere than in the name of an attribute.</summary>
    private static bool IsEscaped(string selector)
    {
        var inside = false;
        foreach (var letter in selector)
        {
            inside = letter == '[' || (inside && letter is not (']' or '='));
            if (letter == '\\' && !inside) return true;
        }
        return false;
    }

    private static int Close(string selector, int at, char close)
    {
        for (var quote = '\0'; at < selector.Length; at++)
        {
            if (quote != '\0') quote = selector[at] == quote ? '\0' : quote;
            else if (selector[at] is '"' or '\'') quote = selector[at];
            else if (selector[at] == close) return at + 1;
        }
        return at;
    }
}
