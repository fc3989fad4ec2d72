using System.Collections.Frozen;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>
/// Formatting elements left open are cloned into every later block, one clone for each distinct set of attributes
/// (identical ones are held to three by the standard). Ordinary pages close them; so attributes are kept while few stand open, and
/// <c>class</c>, <c>id</c> and <c>style</c> stay readable where they matter.
/// </summary>
internal sealed class FormattingGuard(int maxOpen)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Formatting =
        FrozenSet.ToFrozenSet(["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    // Never read afterwards and often long.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Useless =
        FrozenSet.ToFrozenSet(["d", "points", "srcset", "sizes", "integrity", "viewbox"], StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private int _open;

    /// <summary>To be called for every token, in document order.</summary>
    public void Watch(HtmlToken token)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || !Formatting.Contains(token.Name)) return;
        if (token.Type == HtmlTokenType.StartTag) _open++;
        else if (_open > 0) _open--;
    }

    public bool Keeps(ref StructHtmlToken token, ReadOnlyMemory<char> attribute)
        => (_open < maxOpen || !Formatting.Contains(token.Name.Memory.Span)) && !Useless.Contains(attribute.Span);
}
