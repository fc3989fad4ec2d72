namespace MonitorBot.Core.Parsing;

/// <summary>Reads from a selector what an element must be and bear: its last compound's tag, class, id and attributes, for each part between commas.</summary>
internal static class SelectorTraits
{
    /// <returns>One set of traits a part; 0, which rules nothing out, where the selector is written in a way that is not understood here.</returns>
    public static IEnumerable<ulong> Of(string selector)
    {
        if (selector.AsSpan().ContainsAny('\\', '|')) return [0];
        var parts = new List<ulong>();
        var needed = 0UL;
        for (var at = 0; at < selector.Length;)
        {
            var letter = selector[at];
            if (letter == ',') parts.Add(needed);
            if (letter is ',' or ' ' or '>' or '+' or '~' or '\t' or '\n') (needed, at) = (Behind(selector, at) ? needed : 0, at + 1);
            else if (letter is '.') (needed, at) = (needed | Traits.OfAttribute("class"), Name(selector, at + 1));
            else if (letter is '#') (needed, at) = (needed | Traits.OfAttribute("id"), Name(selector, at + 1));
            else if (letter is '[') (needed, at) = (needed | Traits.OfAttribute(selector[(at + 1)..Name(selector, at + 1)].ToLowerInvariant()), Close(selector, at, ']'));
            else if (letter is ':') at = Name(selector, at + 1) is var end && end < selector.Length && selector[end] == '(' ? Close(selector, end, ')') : end;
            else if (Name(selector, at) is var end && end > at) (needed, at) = (needed | Traits.OfTag(selector[at..end].ToLowerInvariant()), end);
            else if (letter is '*') at++;
            else return [0];
        }
        return [.. parts, needed];
    }

    /// <summary>Only blanks follow up to the comma or the end: what stands before is the last compound still.</summary>
    private static bool Behind(string selector, int at) => selector[at] != ',' && selector.AsSpan(at).TrimStart() is [] or [',', ..];

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
