using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Printing;

/// <summary>The times of a week's four steps, for its documents.</summary>
internal static class WeekSteps
{
    public static IReadOnlyList<StepTime> Of(StoreSession session, Cycle cycle, ReportMaking making) =>
    [
        new(1, cycle.OpenedAt, cycle.Assignment?.At, By: cycle.Assignment?.By.Name),
        new(2, cycle.Assignment?.At, cycle.LastReport?.At, Work(session, cycle), cycle.LastReport?.By.Name),
        new(3, cycle.LastReport?.At, making.Final ? cycle.Disposition?.At : null, By: making.Final ? cycle.Disposition?.By.Name : null),
        new(4, making.Final ? cycle.Disposition?.At : null, making.Final && cycle.Disposition is not null ? making.At : null),
    ];

    /// <summary>The reading, and what the team did in chat; each deed stands in the audit.</summary>
    private static TimeSpan? Work(StoreSession session, Cycle cycle)
    {
        if (cycle is not { Assignment: { } assignment, LastReport: { } report }) return null;
        var team = assignment.Members.Select(member => member.Id).Append(report.By.Id).ToHashSet();
        var deeds = session.Audit.OfCycle(cycle.Id.ToString()).Where(line => line.PersonId is { } id && team.Contains(id)).Select(line => line.At);
        var reading = cycle.Round is { } key && session.Rounds.Find(key) is { } round && cycle.RoundFinishedAt is { } finished ? new WorkSpan(round.StartedAt, finished) : (WorkSpan?)null;
        return Effort.Of(reading, [.. deeds], new WorkSpan(assignment.At, report.At));
    }
}
