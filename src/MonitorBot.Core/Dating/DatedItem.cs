using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Dating;

/// <summary>One thing a website published, with the day we believe and how we know it.</summary>
public sealed record DatedItem
{
    public required Category Category { get; init; }

    /// <summary>As printed, white space folded; untrusted text.</summary>
    public required string Title { get; init; }

    /// <summary>Absolute, on the website's own host.</summary>
    public required Uri Url { get; init; }

    /// <summary>WITA day of publication (agenda: of posting); null when no believable date stands with it.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The moment of publication, only when the source gave a time of day.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public DatePrecision Precision { get; init; } = DatePrecision.Day;

    /// <summary>Agenda only: the days on which the event takes place.</summary>
    public DateOnly? EventStart { get; init; }

    public DateOnly? EventEnd { get; init; }

    /// <summary>Where the event's days were read, which may be another place than the posting's; told in the verdict's sentence, not stored.</summary>
    public DateSource? EventSource { get; init; }

    public Uri? EventFoundOn { get; init; }

    /// <summary>The date exactly as the source wrote it.</summary>
    public string? Printed { get; init; }

    public required DateSource Source { get; init; }

    public Confidence Confidence { get; init; } = Confidence.Medium;

    /// <summary>The page, feed or endpoint on which it was read.</summary>
    public Uri? FoundOn { get; init; }
}

/// <summary>How finely a date is known.</summary>
public enum DatePrecision
{
    Minute,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Where a date was read; the JSON contract's names are the lower-case, hyphenated forms.</summary>
public enum DateSource
{
    Api,
    EmbeddedJson,
    JsonLd,
    Microdata,
    Meta,
    Time,
    Feed,
    List,
    Url,
    Text,
    Diff,
}

public enum Confidence
{
    Low,
    Medium,
    High,
}
