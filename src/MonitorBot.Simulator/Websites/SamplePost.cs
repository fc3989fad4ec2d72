using MonitorBot.Core;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites;

/// <summary>One thing that a sample website shows in a channel.</summary>
public sealed record SamplePost
{
    public required int Id { get; init; }

    public required Category Category { get; init; }

    public required string Title { get; init; }

    /// <summary>WITA day of publication.</summary>
    public required DateOnly Day { get; init; }

    public TimeOnly Time { get; init; } = new(9, 0);

    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>Agenda: first day of the event.</summary>
    public DateOnly? EventStart { get; init; }

    public DateOnly? EventEnd { get; init; }

    public TimeOnly EventTime { get; init; } = new(9, 0);

    public string Place { get; init; } = "Samarinda";

    public PostKind Kind { get; init; }

    /// <summary>When a bulk edit touched it last; equals publication normally.</summary>
    public DateTimeOffset? Modified { get; init; }

    public DateTimeOffset PublishedAt => Wita.Instant(Day, Time);

    public DateTimeOffset ModifiedAt => Modified ?? PublishedAt.AddMinutes(7);

    public string Slug => Markup.Slug(Title);

    public int Views => 37 + (Id * 53 % 1900);

    public string Summary => Paragraphs.Count == 0 ? Title : Paragraphs[0].Length <= 180 ? Paragraphs[0] : Paragraphs[0][..Paragraphs[0].LastIndexOf(' ', 180)] + "…";
}

public enum PostKind
{
    /// <summary>The owner's own content.</summary>
    Own,

    /// <summary>"Hello world!" and the like; never an update.</summary>
    Leftover,

    /// <summary>Gambling spam; never an update.</summary>
    Injected,
}
