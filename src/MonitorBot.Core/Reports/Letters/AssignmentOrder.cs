using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>Everything that the one-page Perintah Tugas says.</summary>
public sealed record AssignmentOrder
{
    /// <summary>The bot's own reference, e.g. "MON/2026/048-1".</summary>
    public required string Reference { get; init; }

    /// <summary>The Monday on which is monitored.</summary>
    public required DateOnly Monday { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>The Head, or the acting head with "Plh. …" as the position; null: the Head of the settings.</summary>
    public Signer? AssignedBy { get; init; }

    public required IReadOnlyList<Signer> Members { get; init; }

    public string Note { get; init; } = "";

    public int? Serial { get; init; }

    public string VerificationCode { get; init; } = "";

    /// <summary>What the QR code holds, when more than the code (a link); null: the code itself.</summary>
    public string? VerificationLink { get; init; }
}
