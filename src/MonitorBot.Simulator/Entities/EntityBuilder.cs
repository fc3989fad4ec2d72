namespace MonitorBot.Simulator.Entities;

/// <summary>Turns closed tags into entities, in the order and with the mergers of TDLib.</summary>
internal sealed class EntityBuilder
{
    private static readonly Dictionary<string, string> Plain = new()
    {
        ["i"] = "italic",
        ["em"] = "italic",
        ["b"] = "bold",
        ["strong"] = "bold",
        ["s"] = "strikethrough",
        ["strike"] = "strikethrough",
        ["del"] = "strikethrough",
        ["u"] = "underline",
        ["ins"] = "underline",
        ["tg-spoiler"] = "spoiler",
        ["span"] = "spoiler",
    };

    // Order of entities that cover the same text: the outer first. From TDLib's get_type_priority.
    private static readonly string[] Outermost = ["expandable_blockquote", "blockquote", "pre", "code", "text_link", "text_mention", "bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji"];

    private readonly List<TextEntity> _entities = [];

    public void Close(HtmlTag tag, MarkupOutput output)
    {
        var length = output.Utf16Length - tag.Offset;
        if (length > 0)
            Add(tag, tag.Offset, length, output.From(tag.ByteOffset));
    }

    public IReadOnlyList<TextEntity> Sorted() =>
    [
        .. _entities
            .Select(entity => entity.Type == "code" ? entity with { Language = null } : entity)
            .OrderBy(entity => entity.Offset)
            .ThenByDescending(entity => entity.Length)
            .ThenBy(entity => Array.IndexOf(Outermost, entity.Type)),
    ];

    public void Add(TextEntity entity)
    {
        if (entity.Length > 0)
            _entities.Add(entity);
    }

    private void Add(HtmlTag tag, int offset, int length, string text)
    {
        if (Plain.TryGetValue(tag.Name, out var type))
            _entities.Add(new(type, offset, length));
        else if (tag.Name is "pre" or "code")
            AddCode(tag, offset, length);
        else if (tag.Name == "a")
            AddLink(tag.Argument.Length > 0 ? tag.Argument : text, offset, length);
        else if (tag.Name == "blockquote")
            _entities.Add(new(tag.Argument.Length > 0 ? "expandable_blockquote" : "blockquote", offset, length));
        else if (tag.Name == "tg-emoji")
            _entities.Add(new("custom_emoji", offset, length) { CustomEmojiId = EmojiId(tag.Argument) });
        else
            _entities.Add(new("date_time", offset, length) { UnixTime = Seconds(tag.Argument), DateFormat = DateFormats.Bits(tag.DateFormat) });
    }

    // A language is kept only where pre and code cover exactly the same text, whichever is outside.
    private void AddCode(HtmlTag tag, int offset, int length)
    {
        var inner = _entities is [.., var last] && last.Offset == offset && last.Length == length ? last : null;
        if (tag.Name == "pre" && inner is { Type: "code", Language.Length: > 0 })
            _entities[^1] = inner with { Type = "pre" };
        else if (tag.Name == "code" && inner is { Type: "pre", Language: null } && tag.Argument.Length > 0)
            _entities[^1] = inner with { Language = tag.Argument };
        else
            _entities.Add(new(tag.Name, offset, length) { Language = tag.Name == "code" && tag.Argument.Length > 0 ? tag.Argument : null });
    }

    /// <summary>A link to a person or an address; nothing where the target is neither.</summary>
    public void AddLink(string target, int offset, int length)
    {
        if (length == 0)
            return;
        if (Links.UserId(target) is { } user)
            _entities.Add(new("text_mention", offset, length) { UserId = user });
        else if (Links.Checked(target) is { } url)
            _entities.Add(new("text_link", offset, length) { Url = url });
    }

    private static string EmojiId(string argument) => long.TryParse(argument, out var id) && id != 0
        ? argument
        : throw new MarkupException("Invalid custom emoji identifier specified");

    private static int Seconds(string argument)
    {
        var digits = new string([.. argument.TakeWhile(char.IsAsciiDigit)]);
        return int.TryParse(digits, out var seconds) ? seconds : 0;
    }
}
