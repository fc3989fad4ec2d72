namespace MonitorBot.Core.Sop;

/// <summary>One run of the SOP. Changes only through <see cref="CycleRule"/>; each change raises <see cref="Version"/>.</summary>
public sealed record Cycle
{
    public required CycleId Id { get; init; }

    public required CycleState State { get; init; }

    /// <summary>Compare-and-set: a button or command made for an older version is stale.</summary>
    public int Version { get; init; } = 1;

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Opened after its Monday's hour because the program was down then.</summary>
    public bool Late { get; init; }

    public Assignment? Assignment { get; init; }

    /// <summary>Oldest first; a version is an immutable snapshot.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];

    public Disposition? Disposition { get; init; }

    /// <summary>Why and by whom it was cancelled.</summary>
    public Decision? Cancellation { get; init; }

    public DateTimeOffset? LapsedAt { get; init; }

    public DateTimeOffset? ArchivedAt { get; init; }

    /// <summary>The round of readings that this week shows: its key in the store.</summary>
    public string? Round { get; init; }

    public DateTimeOffset? RoundFinishedAt { get; init; }

    /// <summary>The team asked to report as soon as the running round ends.</summary>
    public PendingReport? ReportAfterRound { get; init; }

    public Report? LastReport => Reports.Count == 0 ? null : Reports[^1];

    public bool Over => State is CycleState.Approved or CycleState.Archived or CycleState.Cancelled or CycleState.Lapsed;

    public bool RoundRunning => Round is not null && RoundFinishedAt is null;
}

public enum CycleState
{
    Open,
    Assigned,
    Reported,
    Returned,
    Approved,
    Archived,
    Cancelled,
    Lapsed,
}

/// <summary>Perintah tugas.</summary>
public sealed record Assignment(Actor By, DateTimeOffset At, string? Note, IReadOnlyList<Member> Members);

public sealed record Member(long Id, string Name);

/// <summary>Who acts: the person behind a press or command, with the roles held at that moment.</summary>
/// <param name="ActingHead">Acts as Plh. until a date, without holding the role itself.</param>
public sealed record Actor(long Id, string Name, bool ActingHead = false);

/// <summary>A submitted version of the report.</summary>
/// <param name="Unresolved">Websites still unchecked when it was submitted.</param>
public sealed record Report(int Version, Actor By, DateTimeOffset At, string? Note, int Unresolved)
{
    /// <summary>The Head returned this version.</summary>
    public Decision? Returned { get; init; }

    /// <summary>Stored files of this version, by kind ("pdf", "xlsx"), once made.</summary>
    public IReadOnlyList<ReportFile> Files { get; init; } = [];
}

/// <param name="Sha256">Content hash; the file stands in the archive folder under it.</param>
public sealed record ReportFile(string Kind, string Name, string Sha256);

public sealed record PendingReport(Actor By, string? Note);

public sealed record Decision(Actor By, DateTimeOffset At, string Reason);

/// <summary>The Head's instruction on approval.</summary>
public sealed record Disposition(Actor By, DateTimeOffset At, DispositionKind Kind, string? Note);

public enum DispositionKind
{
    /// <summary>Arsipkan.</summary>
    Archive,

    /// <summary>Tindak lanjuti: surati OPD.</summary>
    WriteToAgencies,

    /// <summary>Tulis catatan.</summary>
    Note,
}
