namespace MonitorBot.Simulator.Entities;

/// <summary>Text with its entities, as Telegram keeps it: offsets and lengths in UTF-16 units.</summary>
public sealed record FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    public static readonly FormattedText Empty = new("", []);

    /// <summary>Length as the server counts it for its limits: Unicode code points.</summary>
    public int CodePoints => Text.EnumerateRunes().Count();

    public bool SameAs(FormattedText other) => Text == other.Text && Entities.SequenceEqual(other.Entities);

    /// <summary>Without white space at both ends; entities are cut to what remains.</summary>
    public FormattedText Trimmed()
    {
        var end = Text.TrimEnd().Length;
        var start = Text.Length - Text.TrimStart().Length;
        if (end <= start)
            return Empty;

        var kept = Entities
            .Select(entity => entity.Within(start, end))
            .OfType<TextEntity>();
        return new(Text[start..end], [.. kept]);
    }
}

/// <summary>One entity; the type is the Bot API's word (<c>bold</c>, <c>text_link</c>, …).</summary>
public sealed record TextEntity(string Type, int Offset, int Length)
{
    /// <summary>The link of <c>text_link</c>.</summary>
    public string? Url { get; init; }

    /// <summary>The language of <c>pre</c>.</summary>
    public string? Language { get; init; }

    /// <summary>The identifier of <c>custom_emoji</c>.</summary>
    public string? CustomEmojiId { get; init; }

    /// <summary>The person of <c>text_mention</c>.</summary>
    public long? UserId { get; init; }

    /// <summary>Seconds since 1970 of <c>date_time</c>.</summary>
    public int? UnixTime { get; init; }

    /// <summary>How <c>date_time</c> is shown: a set of TDLib's bits.</summary>
    public int DateFormat { get; init; }

    public int End => Offset + Length;

    internal TextEntity? Within(int start, int end)
    {
        var from = Math.Max(Offset, start);
        var to = Math.Min(End, end);
        return to > from ? this with { Offset = from - start, Length = to - from } : null;
    }
}
