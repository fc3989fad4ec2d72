namespace MonitorBot.Simulator.Entities;

/// <summary>An entity of MarkdownV2 that was begun: where, and how it ends.</summary>
/// <param name="Type">The Bot API's word.</param>
/// <param name="Begin">Byte offset of its mark in the source.</param>
/// <param name="Offset">UTF-16 offset of its text.</param>
/// <param name="ByteOffset">Byte offset of its text in the result.</param>
internal sealed record MarkdownMark(string Type, int Begin, int Offset, int ByteOffset)
{
    public const string Reserved = "_*[]()~`>#+-=|{}.!\n";
    public const string Quote = "blockquote";

    /// <summary>The longer mark first: where both fit it is the longer.</summary>
    private static readonly (string Mark, string Type)[] Marks =
    [
        ("```", "pre"), ("`", "code"), ("__", "underline"), ("_", "italic"), ("*", "bold"), ("~", "strikethrough"), ("||", "spoiler"), ("![", "custom_emoji"), ("[", "text_link"),
    ];

    private string? Language { get; init; }

    public bool IsCode => Type is "code" or "pre";

    /// <summary>Begins the entity whose mark stands at the cursor and moves past the mark; null when none does.</summary>
    public static MarkdownMark? TryBegin(MarkupCursor cursor, MarkupOutput output, bool lineStart)
    {
        var begin = cursor.Position;
        var separate = lineStart && cursor.Follows("**>");
        if (separate || (lineStart && cursor.Current == '>'))
        {
            cursor.Position += separate ? 3 : 1;
            return new(Quote, begin, output.Utf16Length, output.ByteLength);
        }

        var (mark, type) = Marks.FirstOrDefault(one => cursor.Follows(one.Mark));
        if (mark is null)
            return null;

        cursor.Position += mark.Length;
        return new(type, begin, output.Utf16Length, output.ByteLength) { Language = type == "pre" ? cursor.TakeLanguage() : null };
    }

    public bool EndsAt(MarkupCursor cursor) => Type switch
    {
        "italic" => cursor.Current == '_' && cursor.Peek(1) != '_',
        "text_link" or "custom_emoji" => cursor.Current == ']',
        Quote => cursor.Follows("||") && cursor.Peek(2) is 0 or (byte)'\n',
        _ => cursor.Follows(Mark),
    };

    /// <summary>Moves past the end and gives the entity.</summary>
    public void Close(MarkupCursor cursor, MarkupOutput output, EntityBuilder entities)
    {
        var length = output.Utf16Length - Offset;
        if (Type == Quote)
        {
            var expandable = cursor.Follows("||");
            cursor.Position += expandable ? 2 : 0;
            entities.Add(new(expandable ? "expandable_blockquote" : Quote, Offset, length));
            return;
        }

        cursor.Position += Type is "text_link" or "custom_emoji" ? 1 : Mark.Length;
        if (Type == "text_link")
            entities.AddLink(Target(cursor) ?? output.From(ByteOffset), Offset, length);
        else if (Type == "custom_emoji")
            entities.Add(new(Type, Offset, length) { CustomEmojiId = EmojiId(Target(cursor)) });
        else
            entities.Add(new(Type, Offset, length) { Language = Language });
    }

    public MarkupException Endless() => new($"Can't find end of {Name} entity at byte offset {Begin}");

    private string Mark => Marks.First(one => one.Type == Type).Mark;

    private string Name => Type switch
    {
        "pre" => Language is null ? "Pre" : "PreCode",
        "text_link" => "TextUrl",
        "custom_emoji" => "CustomEmoji",
        Quote => "BlockQuote",
        _ => char.ToUpperInvariant(Type[0]) + Type[1..],
    };

    private static string? Target(MarkupCursor cursor)
    {
        if (cursor.Current != '(')
            return null;

        var first = ++cursor.Position;
        var target = new MarkupOutput();
        while (!cursor.AtEnd && cursor.Current != ')')
        {
            if (cursor.Current == '\\' && cursor.Peek(1) is > 0 and <= 126)
                cursor.Position++;
            target.Add(cursor.Take());
        }

        if (cursor.AtEnd)
            throw new MarkupException($"Can't find end of a URL at byte offset {first}");
        cursor.Position++;
        return target.From(0);
    }

    private static string EmojiId(string? target) => target is null
        ? throw new MarkupException("Custom emoji entity must contain a tg://emoji URL")
        : target.StartsWith("tg://emoji?id=", StringComparison.OrdinalIgnoreCase) && long.TryParse(target.AsSpan(14), out var id) && id != 0
            ? target[14..]
            : throw new MarkupException("Invalid custom emoji identifier specified");
}
