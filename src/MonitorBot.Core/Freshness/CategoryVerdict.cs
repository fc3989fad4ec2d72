using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>One category of one website, judged, with the evidence that people are shown.</summary>
public sealed record CategoryVerdict
{
    public required Category Category { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>Newest believable WITA day. Agenda: the posting (or first-seen) day, else the newest event day not after today.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>Own items published in the window.</summary>
    public int CountInWindow { get; init; }

    public Confidence Confidence { get; init; }

    /// <summary>Newest first; at most a handful.</summary>
    public IReadOnlyList<DatedItem> Evidence { get; init; } = [];

    /// <summary>One Indonesian sentence that tells a Kabid why.</summary>
    public required string Why { get; init; }

    /// <summary>Agenda only: the last event day seen, also in the future.</summary>
    public DateOnly? LatestEvent { get; init; }

    /// <summary>Agenda only: own events dated after today.</summary>
    public int UpcomingEvents { get; init; }

    /// <summary>The channel's page, feed or endpoint, when one was found.</summary>
    public Uri? Channel { get; init; }
}

/// <summary>The days that count: from <paramref name="From"/> through <paramref name="To"/>, both included, WITA.</summary>
/// <param name="NotBefore">The previous regular check: an item whose time of day is known counts only if later.</param>
public sealed record FreshnessWindow(DateOnly From, DateOnly To, DateTimeOffset? NotBefore = null)
{
    public int MinItems { get; init; } = 1;

    public int AgendaHorizonDays { get; init; } = 14;

    /// <summary>The window of <paramref name="days"/> before today through today: on Monday the 23rd with 7, 16 to 23.</summary>
    public static FreshnessWindow Ending(DateOnly today, int days = 7) => new(today.AddDays(-days), today);

    public bool Holds(DateOnly day) => day >= From && day <= To;
}
