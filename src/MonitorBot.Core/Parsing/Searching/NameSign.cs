namespace MonitorBot.Core.Parsing.Searching;

/// <summary>A class, an id or a piece of an attribute's value that a part of a selector asks for.</summary>
/// <param name="Attribute">Lower case.</param>
/// <param name="Kind">How <paramref name="Text"/> must stand in the value.</param>
internal readonly record struct NameSign(string Attribute, string Text, NameSignKind Kind)
{
    public bool IsOfClass => Attribute == "class";

    /// <param name="value">The attribute's; null where the element has none.</param>
    public bool IsIn(string? value) => value is not null && Kind switch
    {
        NameSignKind.Whole => value == Text,
        NameSignKind.Token => HasToken(value, Text),
        _ => value.Contains(Text, StringComparison.Ordinal),
    };

    private static bool HasToken(string value, string token)
    {
        for (var at = value.IndexOf(token, StringComparison.Ordinal); at >= 0; at = value.IndexOf(token, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(value, at - 1) && IsEdge(value, at + token.Length)) return true;
        }
        return false;
    }

    // HTML's white space, not Unicode's.
    private static bool IsEdge(string value, int at) => (uint)at >= (uint)value.Length || value[at] is ' ' or '\t' or '\n' or '\r' or '\f';
}

internal enum NameSignKind
{
    /// <summary>Anywhere in the value.</summary>
    Piece,

    /// <summary>One of the value's words.</summary>
    Token,

    /// <summary>The value itself.</summary>
    Whole,
}
