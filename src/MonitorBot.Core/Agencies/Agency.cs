namespace MonitorBot.Core.Agencies;

/// <summary>An OPD (Perangkat Daerah) of the province, or a portal that is monitored beside them.</summary>
public sealed record Agency
{
    /// <summary>Short stable key, lower case, e.g. "diskominfo".</summary>
    public required string Code { get; init; }

    /// <summary>Official name, e.g. "Dinas Komunikasi dan Informatika".</summary>
    public required string Name { get; init; }

    /// <summary>What people call it, e.g. "Diskominfo"; `/cek` understands it.</summary>
    public required string Acronym { get; init; }

    public required AgencyKind Kind { get; init; }

    public required AgencyStatus Status { get; init; }

    /// <summary>Null when the OPD has no website, which the report says ("belum ada website").</summary>
    public Site? Site { get; init; }

    /// <summary>Further spellings that people use for it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>False for portals: monitored, but outside ranking and counts of OPD.</summary>
    public bool Ranked => Kind != AgencyKind.Portal;
}

public enum AgencyKind
{
    Secretariat,
    Inspectorate,
    Bureau,
    Department,
    Board,
    Hospital,
    Portal,
}

public enum AgencyStatus
{
    /// <summary>Read every Monday.</summary>
    Active,

    /// <summary>Its address is not confirmed; an Admin probes and confirms it.</summary>
    Candidate,

    /// <summary>Kept for history, no longer read.</summary>
    Inactive,
}
