namespace MonitorBot.Simulator.Entities;

/// <summary>A start tag read by TDLib's rules: name, the one attribute that matters for it, and where it stood.</summary>
internal sealed record HtmlTag(string Name, string Argument, int Begin)
{
    private static readonly HashSet<string> Known =
    [
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code", "blockquote",
    ];

    /// <summary>Where the tag's text begins: UTF-16 units and bytes of the result.</summary>
    public int Offset { get; init; }

    public int ByteOffset { get; init; }

    public string DateFormat { get; private init; } = "";

    /// <summary>Reads from behind <c>&lt;</c> to the closing <c>&gt;</c>, on which the cursor is left.</summary>
    public static HtmlTag Read(MarkupCursor cursor, int begin)
    {
        cursor.SkipTo('>');
        if (cursor.Current == 0)
            throw new MarkupException($"Unclosed start tag at byte offset {begin}");

        var name = cursor.Lower(begin + 1);
        if (!Known.Contains(name))
            throw new MarkupException($"Unsupported start tag \"{name}\" at byte offset {begin}");

        var tag = new HtmlTag(name, "", begin);
        while (cursor.Current != '>')
        {
            cursor.SkipSpace();
            if (cursor.Current == '>')
                break;
            var (attribute, value) = Attribute(cursor, tag);
            tag = tag.With(attribute, value);
        }

        return tag.Name != "span" || tag.Argument == "spoiler"
            ? tag
            : throw new MarkupException($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
    }

    private HtmlTag With(string attribute, string? value) => (Name, attribute, value) switch
    {
        ("a", "href", { } link) => this with { Argument = link },
        ("code", "class", { } language) when language.StartsWith("language-", StringComparison.Ordinal) => this with { Argument = language[9..] },
        ("span", "class", { } style) when style.StartsWith("tg-", StringComparison.Ordinal) => this with { Argument = style[3..] },
        ("tg-emoji", "emoji-id", { } id) => this with { Argument = id },
        ("tg-time", "unix", { } seconds) => this with { Argument = seconds },
        ("tg-time", "format", { } format) => this with { DateFormat = format },
        ("blockquote", "expandable", _) => this with { Argument = "1" },
        _ => this,
    };

    private static (string Name, string? Value) Attribute(MarkupCursor cursor, HtmlTag tag)
    {
        var first = cursor.Position;
        while (!MarkupCursor.IsSpace(cursor.Current) && cursor.Current is not ((byte)'=' or (byte)'>'))
            cursor.Position++;

        var name = cursor.Lower(first);
        if (name.Length == 0)
            throw cursor.Current == 0 ? Unclosed(tag) : new MarkupException($"Empty attribute name in the tag \"{tag.Name}\" at byte offset {tag.Begin}");

        cursor.SkipSpace();
        if (cursor.Current == 0)
            throw Unclosed(tag);
        if (cursor.Current != '=')
            return (name, null);

        cursor.Position++;
        cursor.SkipSpace();
        if (cursor.Current == 0)
            throw new MarkupException($"Unclosed start tag \"{tag.Name}\" at byte offset {tag.Begin}");

        var value = cursor.Current is (byte)'\'' or (byte)'"' ? Quoted(cursor) : Token(cursor);
        return cursor.Current == 0 ? throw Unclosed(tag) : (name, value);
    }

    private static string Token(MarkupCursor cursor)
    {
        var first = cursor.Position;
        while (char.IsAsciiLetterOrDigit((char)cursor.Current) || cursor.Current is (byte)'.' or (byte)'-')
            cursor.Position++;

        return MarkupCursor.IsSpace(cursor.Current) || cursor.Current == '>'
            ? cursor.Lower(first)
            : throw new MarkupException($"Unexpected end of name token at byte offset {first}");
    }

    private static string Quoted(MarkupCursor cursor)
    {
        var quote = cursor.Take();
        var value = new MarkupOutput();
        while (cursor.Current != quote && cursor.Current != 0)
        {
            var code = cursor.Current == '&' ? cursor.TakeReference() : 0;
            if (code != 0)
                value.Add(code);
            else
                value.Add(cursor.Take());
        }

        if (cursor.Current == quote)
            cursor.Position++;
        return value.From(0);
    }

    private static MarkupException Unclosed(HtmlTag tag) => new($"Unclosed start tag at byte offset {tag.Begin}");
}
