namespace MonitorBot.Core.Reports.Week;

/// <summary>What a step really took.</summary>
/// <param name="Step">1 to 4.</param>
/// <param name="ReceivedAt">When the step's work could begin; null before.</param>
/// <param name="DoneAt">When it was done; null before.</param>
/// <param name="Work">Effort known to have been spent, when it can be told from waiting.</param>
public sealed record StepTime(int Step, DateTimeOffset? ReceivedAt, DateTimeOffset? DoneAt, TimeSpan? Work = null, string? By = null)
{
    public SopLine Standard => SopLine.All[Step - 1];

    /// <summary>From received to done: waiting included, so never held against the standard.</summary>
    public TimeSpan? Response => DoneAt - ReceivedAt;

    /// <summary>The SOP's minutes are effort: judged only where the work is known.</summary>
    public bool? WithinStandard => Work is { } work ? work <= TimeSpan.FromMinutes(Standard.StandardMinutes) : null;
}
