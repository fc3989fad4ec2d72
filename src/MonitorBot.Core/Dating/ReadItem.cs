using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Dating;

/// <summary>An item as a feed, endpoint or list shows it, before anybody decided which category it is.</summary>
public sealed record ReadItem
{
    public required string Title { get; init; }

    /// <summary>Absolute and own; for a row without a link the address of its page with a fragment.</summary>
    public required Uri Url { get; init; }

    public DateStamp? Posted { get; init; }

    /// <summary>Days of the event that the item announces.</summary>
    public DateOnly? EventStart { get; init; }

    public DateOnly? EventEnd { get; init; }

    /// <summary>Words under which the source files it: feed categories, taxonomy names, badges.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The category that the source itself is of (a list reached by "Agenda", a block under that heading).</summary>
    public Category? Channel { get; init; }

    /// <summary>True when its own page should be asked: relative, without year, or of unclear role.</summary>
    public bool Doubtful { get; init; }

    public required DateSource Source { get; init; }

    public required Uri FoundOn { get; init; }

    /// <summary>Which of the page's lists it stands in: the place of what holds its card, or in data which of its arrays; null where it came otherwise.</summary>
    public int? ListAt { get; init; }
}

/// <summary>A point of time as a source gives it.</summary>
/// <param name="Day">WITA day.</param>
/// <param name="At">Only when the source gave a time of day.</param>
/// <param name="Printed">As written there.</param>
public sealed record DateStamp(DateOnly Day, DateTimeOffset? At, string Printed, DatePrecision Precision = DatePrecision.Day, Confidence Confidence = Confidence.Medium)
{
    /// <summary>Reads a machine's stamp: ISO 8601 or RFC 822. Midnight as written means a day without time, whatever its zone.</summary>
    public static DateStamp? OfMachine(string? text, DateOnly today, Confidence confidence)
    {
        var read = MachineTime.TryRead(text, out var day, out var at);
        return read && IsPlausible(day, today) ? new DateStamp(day, at, text!.Trim(), at is null ? DatePrecision.Day : DatePrecision.Minute, confidence) : null;
    }

    /// <summary>Publication lies neither before the web nor more than a day ahead.</summary>
    public static bool IsPlausible(DateOnly day, DateOnly today) => day.Year >= 1995 && day <= today.AddDays(1);
}
