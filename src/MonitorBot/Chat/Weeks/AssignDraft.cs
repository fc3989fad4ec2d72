using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Weeks;

/// <summary>An assignment being put together: members to tick, a note. Kept while the Head decides.</summary>
internal sealed record AssignDraft(string Cycle, string? Note, IReadOnlyList<long> Unticked)
{
    public const string Kind = "assign";

    /// <summary>The Head's draft for this week; all ticked when there is none.</summary>
    public static AssignDraft Of(Turn turn, Cycle cycle)
    {
        var waiting = turn.Store.Dialogs.Find(turn.Place.ChatId, turn.Who.Id, turn.Now);
        var draft = waiting?.Kind == Kind ? JsonSerializer.Deserialize<AssignDraft>(waiting.Data) : null;
        return draft?.Cycle == cycle.Id.ToString() ? draft : new AssignDraft(cycle.Id.ToString(), null, Absent(turn, cycle));
    }

    public void Keep(Turn turn)
        => turn.Store.Dialogs.Put(turn.Place.ChatId, turn.Who.Id, new Dialog(Kind, JsonSerializer.Serialize(this), turn.Now.AddHours(2)));

    public AssignDraft Toggle(long id) => this with { Unticked = Unticked.Contains(id) ? [.. Unticked.Where(one => one != id)] : [.. Unticked, id] };

    public IReadOnlyList<Member> Ticked(Turn turn) => [.. Team(turn).Where(person => !Unticked.Contains(person.Id)).Select(person => new Member(person.Id, person.Name))];

    public (string Html, IReadOnlyList<IReadOnlyList<Button>> Buttons) Keyboard(Turn turn, Cycle cycle)
    {
        var team = Team(turn);
        List<IReadOnlyList<Button>> rows = [.. team.Select(person => (IReadOnlyList<Button>)[new Button(
            Labels.Ticked(person, !Unticked.Contains(person.Id)), ButtonData.Of("tick", cycle.Id, person.Id))])];
        rows.Add([new Button(Labels.AssignTeam, ButtonData.Of("assign", cycle.Id, cycle.Version, "draft"))]);
        return (WeekWords.PickMembers(cycle.Id, Ticked(turn).Count, team.Count), rows);
    }

    public static IReadOnlyList<Person> Team(Turn turn) => turn.Store.People.With(Role.Team);

    /// <summary>On a change the earlier choice stands ticked.</summary>
    private static IReadOnlyList<long> Absent(Turn turn, Cycle cycle) => cycle.Assignment is { } assignment
        ? [.. Team(turn).Select(person => person.Id).Where(id => assignment.Members.All(member => member.Id != id))]
        : [];
}
