using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Week;

/// <summary>Everything that the Laporan Rekapitulasi of one week says; one version, never changed.</summary>
public sealed record WeekReport
{
    /// <summary>The bot's own reference, e.g. "MON/2026/048-1".</summary>
    public required string Reference { get; init; }

    /// <summary>From 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What `/verifikasi` takes and the QR code holds; empty before it is known.</summary>
    public string VerificationCode { get; init; } = "";

    /// <summary>What the QR code holds, when more than the code (a link); null: the code itself.</summary>
    public string? VerificationLink { get; init; }

    /// <summary>First and last WITA day of the period that counts.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Serial for the official number, when the office lets the bot count.</summary>
    public int? Serial { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>In the register's order: OPD first, portals last.</summary>
    public required IReadOnlyList<SiteRow> Rows { get; init; }

    /// <summary>Photos of the team in the order of the rows, for the last annex.</summary>
    public IReadOnlyList<ReportPhoto> Photos { get; init; } = [];

    public IReadOnlyList<StepTime> Steps { get; init; } = [];

    /// <summary>Null: not assigned.</summary>
    public Signer? AssignedBy { get; init; }

    public IReadOnlyList<Signer> Members { get; init; } = [];

    /// <summary>Who submitted; signs the report. Null: a blank line to sign.</summary>
    public Signer? ReportedBy { get; init; }

    /// <summary>Note given with `/lapor`.</summary>
    public string Note { get; init; } = "";

    /// <summary>Null until approved; then the Lembar Disposisi is the last page.</summary>
    public DispositionSheet? Disposition { get; init; }

    /// <summary>The week before, for the change; null: none.</summary>
    public PreviousWeek? Previous { get; init; }

    /// <summary>Who became update, who ceased to be; empty without a week before.</summary>
    public WeekChange Change => WeekChange.Of(Rows, Previous?.Verdicts);

    public WeekSummary Summary => WeekSummary.Of(To, Rows);

    /// <summary>When the first and the last website was read; null when none was.</summary>
    public (DateTimeOffset First, DateTimeOffset Last)? Checked =>
        Rows.Select(r => r.Scan?.StartedAt).Where(t => t is not null).Select(t => t!.Value).Order().ToList() is { Count: > 0 } times
            ? (times[0], times[^1])
            : null;
}
