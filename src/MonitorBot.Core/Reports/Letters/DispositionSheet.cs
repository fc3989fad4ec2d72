using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>What the Head decided on the report, as the Lembar Disposisi prints it.</summary>
/// <param name="By">The Head; for an acting head with "Plh. …" as the position.</param>
public sealed record DispositionSheet(Signer By, DateTimeOffset At, DispositionKind Kind)
{
    public string Note { get; init; } = "";

    /// <summary>Diteruskan kepada Sdr.</summary>
    public IReadOnlyList<string> ForwardedTo { get; init; } = [];

    /// <summary>When the report lay before the Head.</summary>
    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>No. Agenda, when the office gave one.</summary>
    public string AgendaNumber { get; init; } = "";
}
