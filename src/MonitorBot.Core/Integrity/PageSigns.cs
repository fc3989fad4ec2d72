namespace MonitorBot.Core.Integrity;

/// <summary>What one page shows by itself; the page is not needed any more once it is known.</summary>
/// <param name="Injected">Signs of injection.</param>
/// <param name="Faults">Errors and debug pages that its visitors are shown.</param>
public sealed record PageSigns(IReadOnlyList<Finding> Injected, IReadOnlyList<Finding> Faults);
