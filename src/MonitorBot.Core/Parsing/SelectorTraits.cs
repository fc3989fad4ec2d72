namespace MonitorBot.Core.Parsing;

/// <summary>What an element must be and bear for one part of a selector: the last compound's tag, class, id and attributes.</summary>
/// <param name="Needed">0 rules nothing out.</param>
/// <param name="Whole">The part asks for nothing else: who has these traits matches.</param>
internal readonly record struct SelectorTraits(ulong Needed, bool Whole)
{
    /// <returns>One for each part between commas; one that rules nothing out where the selector is written in a way that is not understood here.</returns>
    public static IReadOnlyList<SelectorTraits> Of(string selector)
    {
        if (selector.AsSpan().ContainsAny('\\', '|')) return [new(0, false)];
        var parts = new List<SelectorTraits>();
        var part = new SelectorTraits(0, true);
        for (var at = 0; at < selector.Length;)
        {
            var letter = selector[at];
            if (letter == ',')
            {
                parts.Add(part);
                (part, at) = (new(0, true), Blanks(selector, at + 1));
            }
            else if (letter is ' ' or '>' or '+' or '~')
            {
                var next = Blanks(selector, at + 1);
                if (next < selector.Length && selector[next] != ',') part = new(0, false);
                at = next;
            }
            else if (letter is '.' or '#') (part, at) = (part.And(Traits.OfAttribute(letter == '.' ? "class" : "id"), false), Name(selector, at + 1));
            else if (letter is '[' && Name(selector, at + 1) is var stop) (part, at) = (part.AndAttribute(selector[(at + 1)..stop], stop < selector.Length && selector[stop] == ']'), Close(selector, at, ']'));
            else if (letter is ':') (part, at) = (part with { Whole = false }, Name(selector, at + 1) is var end && end < selector.Length && selector[end] == '(' ? Close(selector, end, ')') : Math.Max(end, at + 1));
            else if (Name(selector, at) is var end && end > at) (part, at) = (part.And(Traits.OfTag(selector[at..end].ToLowerInvariant()), Traits.IsKnownTag(selector[at..end])), end);
            else return [new(0, false)];
        }
        return [.. parts, part];
    }

    private SelectorTraits And(ulong needed, bool whole) => new(Needed | needed, Whole && whole);

    private SelectorTraits AndAttribute(string name, bool anyValue) => And(Traits.OfAttribute(name.ToLowerInvariant()), anyValue && Traits.IsKnownAttribute(name));

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
