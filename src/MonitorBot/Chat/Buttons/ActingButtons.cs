using System.Globalization;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Buttons;

/// <summary>Which of several people becomes acting head: "acting:id:day".</summary>
internal sealed class ActingButton : IChatButton
{
    public string Verb => "acting";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, ActingCommand.Rule) || PersonCard.Find(turn, data) is not { } person) return;
        if (DateOnly.TryParseExact(data.Part(1), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)) Acting.Record(turn, person, until);
        else turn.Toast(CommonWords.StaleButton);
    }
}

/// <summary>"Akhiri": "actingend:id".</summary>
internal sealed class ActingEndButton : IChatButton
{
    public string Verb => "actingend";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, ActingCommand.Rule) || PersonCard.Find(turn, data) is not { } person) return;
        if (person.ActingHeadUntil >= turn.Today) Acting.End(turn, person);
        else turn.Toast(CommonWords.StaleButton);
    }
}

/// <summary>Records and ends acting heads; whoever is concerned is told.</summary>
internal static class Acting
{
    private const int MostDays = 90;

    public static void Record(Turn turn, Person person, DateOnly until)
    {
        var why = until < turn.Today || until > turn.Today.AddDays(MostDays) ? ActingWords.OutOfRange(until, MostDays)
            : !person.Known ? CommonWords.StaleButton
            : person.Has(Role.Head) ? ActingWords.IsHead
            : person.Id == turn.Who.Id ? ActingWords.Myself
            : null;
        if (why is not null)
        {
            turn.Note("ditolak: plh", person.Name, why);
            turn.Alert(why);
            return;
        }

        var next = person with { ActingHeadUntil = until };
        Put(turn, next, "plh dicatat", until.ToString("yyyy-MM-dd"));
        turn.Rewrite(ActingWords.Recorded(next));
        Tell(turn, next, ActingWords.ToPerson(next, turn.Who), ActingWords.ToOthers(next, turn.Who));
    }

    public static void End(Turn turn, Person person)
    {
        Put(turn, person with { ActingHeadUntil = null }, "plh diakhiri", null);
        var words = ActingWords.Ended(person, turn.Who);
        turn.Rewrite(words);
        Tell(turn, person, words, words);
    }

    /// <summary>The last day has passed: the person is told and gets their former menu back.</summary>
    public static void Expire(StoreSession session, Person person, DateTimeOffset now)
    {
        var next = person with { ActingHeadUntil = null };
        session.People.Put(next);
        session.Audit.Append(new AuditLine { At = now, PersonName = "jadwal", Action = "plh berakhir", Subject = person.Name });
        if (next is not { Active: true, Started: true, Unreachable: false }) return;
        Menus.Refresh(session, next, Core.Wita.Day(now));
        Notify.Person(session, next.Id, new Outgoing.Text(ActingWords.Expired(person)) { Silent = true });
    }

    private static void Put(Turn turn, Person next, string action, string? detail)
    {
        turn.Store.People.Put(next);
        if (next.Id == turn.Who.Id) turn.Who = next;
        turn.Note(action, next.Name, detail);
        if (next is { Started: true, Unreachable: false }) Menus.Refresh(turn.Store, next, turn.Today);
    }

    private static void Tell(Turn turn, Person person, string toPerson, string toOthers)
    {
        if (person.Id != turn.Who.Id) Notify.Person(turn.Store, person.Id, new Outgoing.Text(toPerson));
        Notify.People(turn.Store, turn.Store.People.Heads(turn.Today).Where(head => head.Id != person.Id && head.Id != turn.Who.Id), new Outgoing.Text(toOthers));
        Notify.Group(turn.Store, new Outgoing.Text(toOthers));
    }
}
