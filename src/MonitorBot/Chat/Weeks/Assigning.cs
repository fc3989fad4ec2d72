using System.Text.Json;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Weeks;

/// <summary>Step 1: the assignment takes effect, everybody concerned is told, the Perintah Tugas is made.</summary>
internal static class Assigning
{
    public static Cycle? Do(Turn turn, Cycle cycle, IReadOnlyList<Member> members, string? note)
    {
        var changed = cycle.Assignment is not null;
        if (changed && Same(cycle.Assignment!, members, note) && WeekMoves.WouldRefuse(turn, cycle, new CycleAction.Assign(members, note)) is null)
        {
            turn.Alert(WeekWords.AlreadyAssigned(cycle.Assignment!));
            return null;
        }

        if (WeekMoves.Do(turn, cycle, new CycleAction.Assign(members, note)) is not { } next) return null;
        Notify.Group(turn.Store, new Outgoing.Text(WeekWords.TaskInGroup(next, changed)));
        foreach (var member in next.Assignment!.Members)
            if (member.Id != turn.Who.Id) Notify.Person(turn.Store, member.Id, new Outgoing.Text(WeekWords.Task(next, changed), TaskButtons));
        foreach (var gone in (cycle.Assignment?.Members ?? []).ExceptBy(next.Assignment.Members.Select(one => one.Id), one => one.Id))
            Notify.Person(turn.Store, gone.Id, new Outgoing.Text(WeekWords.TaskTakenAway(next)));
        turn.Order(JobKind.Assignment, JsonSerializer.Serialize(new CycleJob(next.Id.ToString())));
        return RoundStart.IsDue(turn, next) ? RoundStart.Begin(turn, next) ?? next : next;
    }

    /// <summary>A second tap, or a keyboard on which nothing was changed.</summary>
    private static bool Same(Assignment before, IReadOnlyList<Member> members, string? note)
        => (note is null || note == before.Note) && members.Select(one => one.Id).ToHashSet().SetEquals(before.Members.Select(one => one.Id));

    private static IReadOnlyList<IReadOnlyList<Button>> TaskButtons =>
        [[new Button(Labels.ReviewSites, Buttons.ButtonData.Of("run", "periksa"))], [new Button(Labels.Report, Buttons.ButtonData.Of("run", "lapor"))]];
}
