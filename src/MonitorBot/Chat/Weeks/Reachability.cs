using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Who can no longer be written to: the group asks the person to press Start, and the other Admins hear of it, once until the person is back.</summary>
internal static class Reachability
{
    /// <param name="occasion">What showed it: a message that was refused, or Telegram's own word.</param>
    public static void Lost(StoreSession session, Person person, string occasion)
    {
        if (person.Unreachable) return;
        session.People.Put(person with { Unreachable = true });
        if (!person.Known) return;
        Notify.Group(session, new Outgoing.Text(PeopleWords.PressStart(person)), $"unreachable/{person.Id}/{occasion}");
        Notify.People(session, session.People.With(Role.Admin).Where(admin => admin.Id != person.Id), new Outgoing.Text(AlarmWords.NotReached(person)), $"unreachable/{person.Id}/{occasion}");
    }
}
