using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Steps 2 and 3: a report is submitted, approved or returned, and everybody concerned is told.</summary>
internal static class Reporting
{
    private const int MaxNote = 600;

    public static void Submit(Turn turn, Cycle cycle, string? note, bool confirmed)
    {
        var unresolved = OpenSites.Count(turn.Store, cycle);
        if (WeekMoves.Do(turn, cycle, new CycleAction.Submit(Clean(note), unresolved, confirmed)) is not { } next) return;
        Submitted(turn.Store, next, turn.Now);
        turn.Rewrite(Html.Escape(WeekWords.ReportedAnswer(next)));
    }

    /// <summary>What follows a submission, whoever or whatever made it.</summary>
    public static void Submitted(StoreSession session, Cycle cycle, DateTimeOffset now)
    {
        var rows = WeekView.Rows(session, cycle);
        session.Snapshots.Put(cycle.Id, cycle.LastReport!.Version, rows);
        Notify.Group(session, new Outgoing.Text(WeekWords.ReportedInGroup(cycle)) { Silent = true });
        Notify.People(session, session.People.Heads(Core.Wita.Day(now)), new Outgoing.Text(ForHead(cycle, rows), DecisionButtons(session, cycle)));
        session.Jobs.Add(JobKind.Report, JsonSerializer.Serialize(new CycleJob(cycle.Id.ToString(), cycle.LastReport.Version)), now);
    }

    public static string ForHead(StoreSession session, Cycle cycle) => ForHead(cycle, WeekView.Rows(session, cycle));

    private static string ForHead(Cycle cycle, IReadOnlyList<SiteRow> rows) => WeekWords.ReportForHead(cycle, WeekSummary.Of(cycle.Id.Monday, rows), cycle.LastReport!.Unresolved);

    public static IReadOnlyList<IReadOnlyList<Button>> DecisionButtons(StoreSession session, Cycle cycle)
    {
        var version = cycle.LastReport!.Version;
        return
        [
            [new Button(Labels.Approve, ButtonData.Of("approve", cycle.Id, version)), new Button(Labels.Return, ButtonData.Of("return", cycle.Id, version))],
            [new Button(Labels.Details, ButtonData.Of("details", cycle.Id)), .. PhotosButton.Of(cycle.Id, null, session.Reviews.Of(cycle.Id).Values.Sum(review => review.Proofs.Count))],
        ];
    }

    public static void Approve(Turn turn, Cycle cycle, DispositionKind kind, string? note)
    {
        if (WeekMoves.Do(turn, cycle, new CycleAction.Approve(kind, Clean(note))) is not { } next) return;
        turn.Hint(WeekWords.Approved(kind));
        turn.Rewrite(WeekWords.Decided(next));
        TellOtherHeads(turn, WeekWords.Decided(next));
        Notify.Person(turn.Store, next.LastReport!.By.Id, new Outgoing.Text(WeekWords.Decided(next)));
        turn.Order(JobKind.Seal, JsonSerializer.Serialize(new CycleJob(next.Id.ToString())));
    }

    public static void Return(Turn turn, Cycle cycle, string reason)
    {
        if (Clean(reason) is not { Length: > 0 } clean)
        {
            turn.Say(WeekWords.ReasonEmpty);
            return;
        }

        if (WeekMoves.Do(turn, cycle, new CycleAction.Return(clean)) is not { } next) return;
        turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id);
        turn.Hint(WeekWords.ReturnedToast);
        turn.Rewrite(WeekWords.Returned(next));
        TellOtherHeads(turn, WeekWords.Returned(next));
        Notify.Group(turn.Store, new Outgoing.Text(WeekWords.Returned(next)));
        foreach (var member in next.Assignment!.Members) Notify.Person(turn.Store, member.Id, new Outgoing.Text(WeekWords.Returned(next)));
    }

    /// <summary>Says why this person cannot decide now.</summary>
    public static bool Refuses(Turn turn, Cycle cycle) => WeekMoves.Refuses(turn, cycle, new CycleAction.Return(""));

    /// <summary>The week of "cycle/version" if that version still waits for a decision; else it has been said.</summary>
    public static Cycle? Reported(Turn turn, string data)
    {
        if (data.Split('/') is [var key, var version] && CycleId.TryParse(key, out var id) && turn.Store.Cycles.Find(id) is { } cycle)
        {
            if (cycle.State == CycleState.Reported && FormattableString.Invariant($"{cycle.LastReport!.Version}") == version) return cycle;
            turn.Say(Html.Escape(cycle.Over ? RefusalWords.Over(cycle) : CommonWords.CardRenewed));
        }

        return null;
    }

    private static void TellOtherHeads(Turn turn, string html)
        => Notify.People(turn.Store, turn.Store.People.Heads(turn.Today).Where(person => person.Id != turn.Who.Id), new Outgoing.Text(html) { Silent = true });

    private static string? Clean(string? text) => OutsideText.Line(text, MaxNote) is { Length: > 0 } clean ? clean : null;
}
