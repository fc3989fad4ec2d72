namespace MonitorBot.Core.Reports;

/// <summary>Everything that the one-page Perintah Tugas says.</summary>
public sealed record AssignmentOrder
{
    /// <summary>The bot's own reference, e.g. "MON/2026/048-1".</summary>
    public required string Reference { get; init; }

    /// <summary>The Monday on which is monitored.</summary>
    public required DateOnly Monday { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>The Head or, with <see cref="Capacity"/> "Plh. …", the acting head.</summary>
    public required string AssignedBy { get; init; }

    /// <summary>Empty: the Head's own position from the settings.</summary>
    public string Capacity { get; init; } = "";

    /// <summary>Names; settings complete NIP, rank and position.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public string Note { get; init; } = "";

    public int? Serial { get; init; }

    public string VerificationCode { get; init; } = "";
}
