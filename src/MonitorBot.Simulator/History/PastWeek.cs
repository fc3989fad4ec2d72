using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Simulator.Websites;
using MonitorBot.Triggers;

namespace MonitorBot.Simulator.History;

/// <summary>Plays one past week through the bot's own opening, rules, reports and sealing; only the people's hands are ours.</summary>
internal sealed class PastWeek(StoreSession session, DateOnly monday, int weeksAgo)
{
    private static readonly Person Head = Known("kabid", Role.Head);
    private static readonly Person[] Team = [.. Cast.People.Where(one => one.Role == "tim").Select(one => Of(one, Role.Team))];

    private readonly CycleId id = new(monday, 1);

    /// <summary>Nobody assigned that week: so it is archived when the next one opens.</summary>
    private bool Missed => weeksAgo == 6;

    private bool Returned => weeksAgo is 2 or 5;

    public void Play(IReadOnlyList<SampleSite> sites)
    {
        WeekOpening.Open(session, new DueRound(At(8, 0), Late: false), At(8, 0), scan: true, notice: null);
        foreach (var site in sites)
            session.Scans.Save(RoundKey.First(id), PastScan.Of(PastSite.At(site, At(8, 1), weeksAgo), At(8, 1)));
        RoundResults.Finish(session, RoundKey.First(id), At(8, 3));
        if (Missed)
            return;

        Move(Head, new CycleAction.Assign([.. Team.Select(one => new Member(one.Id, one.Name))], null), "tugaskan", At(8, 12 + weeksAgo));
        LookThrough(At(9, 20));
        Report(Returned ? "Beberapa website belum sempat dilihat langsung." : null, At(9, 30 + weeksAgo));
        if (Returned)
        {
            Move(Head, new CycleAction.Return("Mohon dilengkapi catatan untuk website yang tidak dapat diakses."), "kembalikan", At(9, 50));
            Report("Sudah dilengkapi.", At(10, 25));
        }

        var kind = weeksAgo % 3 == 0 ? DispositionKind.WriteToAgencies : DispositionKind.Archive;
        Move(Head, new CycleAction.Approve(kind, null), "setujui", At(10, 35 + weeksAgo));
        session.Jobs.Add(JobKind.Seal, JsonSerializer.Serialize(new CycleJob(id.ToString())), At(10, 36 + weeksAgo));
    }

    /// <summary>The team opens what the machine could not judge, all but the last.</summary>
    private void LookThrough(DateTimeOffset at)
    {
        var cycle = session.Cycles.Find(id)!;
        foreach (var (index, row) in WeekView.NeedHuman(session, cycle, WeekView.Rows(session, cycle)).SkipLast(1).Index())
        {
            var by = Team[index % Team.Length];
            session.Reviews.Put(session.Reviews.Of(id, row.Agency.Site!.Host) with { Checked = new Check(new Actor(by.Id, by.Name), at), Note = "Dibuka dari peramban, hasilnya sama." });
        }
    }

    private void Report(string? note, DateTimeOffset at)
    {
        var unresolved = OpenSites.Count(session, session.Cycles.Find(id)!);
        Reporting.Submitted(session, Move(Team[weeksAgo % Team.Length], new CycleAction.Submit(note, unresolved, Confirmed: true), "lapor", at), at);
    }

    private Cycle Move(Person who, CycleAction action, string verb, DateTimeOffset at)
    {
        var cycle = session.Cycles.Find(id)!;
        var next = CycleRule.Decide(cycle, action, who, at) is CycleOutcome.Accepted accepted ? accepted.Next : throw new InvalidOperationException($"The past week's \"{verb}\" was refused.");
        session.Cycles.Replace(next, cycle.Version);
        session.Audit.Append(new AuditLine { At = at, PersonId = who.Id, PersonName = who.Name, Action = verb, Cycle = id.ToString() });
        return next;
    }

    private DateTimeOffset At(int hour, int minute) => Wita.Instant(monday, new(hour, minute));

    private static Person Known(string role, Role held) => Of(Cast.People.First(one => one.Role == role), held);

    private static Person Of((long Id, string Name, string Username, string Role) one, Role role) => new() { Id = one.Id, Name = one.Name, Username = one.Username, Roles = [role] };
}
