using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Weeks;

/// <summary>Messages to people and to the group, written with the change that they tell of.</summary>
internal static class Notify
{
    /// <summary>Writes in private; somebody who never pressed Start is asked to in the group, once. Whoever blocked the bot was asked when that showed (<see cref="Reachability"/>).</summary>
    public static void Person(StoreSession session, long personId, Outgoing message, string? once = null)
    {
        if (session.People.Find(personId) is not { Active: true } person) return;
        if (person is { Started: true, Unreachable: false })
        {
            Mail.Send(session, Private(personId), message, OutboxPriority.Interactive, once is null ? null : $"{once}/{personId}");
            return;
        }

        if (!person.Started) Group(session, new Outgoing.Text(PeopleWords.PressStart(person)), $"start/{personId}");
    }

    public static void People(StoreSession session, IEnumerable<Person> people, Outgoing message, string? once = null)
    {
        foreach (var person in people) Person(session, person.Id, message, once);
    }

    /// <summary>To the team's group, if there is one.</summary>
    public static void Group(StoreSession session, Outgoing message, string? once = null)
    {
        if (TeamGroup.Of(session) is { } group) Mail.Send(session, group.Place, message, OutboxPriority.Notice, once);
    }

    public static Place Private(long personId) => new(personId, null, Private: true);
}
