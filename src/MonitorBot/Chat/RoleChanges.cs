using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat;

/// <summary>The one place where an Admin changes what somebody may: rule, register, audit line, word to those concerned.</summary>
internal static class RoleChanges
{
    /// <summary>Gives or takes one role; the outcome has been said.</summary>
    public static bool Set(Turn turn, Person person, Role role, bool wanted)
    {
        IReadOnlyList<Role> roles = [.. RoleName.All.Where(one => one == role ? wanted : person.Roles.Contains(one))];
        if (Refused(turn, person, fixedBySettings: Fixed(person, role), keepsAdmin: roles.Contains(Role.Admin))) return false;
        var next = person with { Roles = roles, Active = true };
        Put(turn, next, wanted ? "peran diberikan" : "peran dicabut", RoleName.Of(role));
        if (role == Role.Head) TellHeads(turn, next, RoleWords.HeadChanged(next, turn.Who, wanted));
        turn.Toast(RoleWords.Changed(role, wanted));
        return true;
    }

    /// <summary>Takes all roles, an acting head's included.</summary>
    /// <param name="leaves">Also sets the person to not active.</param>
    public static bool TakeAll(Turn turn, Person person, bool leaves)
    {
        if (Refused(turn, person, fixedBySettings: person.FromSettings, keepsAdmin: false)) return false;
        var next = person with { Roles = [], ActingHeadUntil = null, Active = !leaves };
        Put(turn, next, leaves ? "orang dinonaktifkan" : "semua peran dicabut", PeopleWords.Roles(person, turn.Today));
        if (person.IsHead(turn.Today)) TellHeads(turn, next, RoleWords.HeadChanged(next, turn.Who, given: false));
        turn.Toast(RoleWords.TakenAll(leaves));
        return true;
    }

    /// <summary>True when the configuration gives this role, so that the next start would give it again.</summary>
    public static bool Fixed(Person person, Role role) => person.FromSettings && person.Roles.Contains(role) && !person.ChatRoles.Contains(role);

    private static bool Refused(Turn turn, Person person, bool fixedBySettings, bool keepsAdmin)
    {
        var why = fixedBySettings ? RoleWords.FromSettings
            : person.Has(Role.Admin) && !keepsAdmin && turn.Store.People.With(Role.Admin).Count == 1 ? RoleWords.LastAdmin
            : null;
        if (why is null) return false;
        turn.Note("ditolak: ubah peran", person.Name, why);
        turn.Alert(why);
        return true;
    }

    private static void Put(Turn turn, Person next, string action, string detail)
    {
        turn.Store.People.Put(next);
        if (next.Id == turn.Who.Id) turn.Who = next;
        turn.Note(action, next.Name, detail);
        if (next is not { Started: true, Unreachable: false }) return;
        Menus.Refresh(turn.Store, next, turn.Today);
        if (next.Id != turn.Who.Id) Mail.Send(turn.Store, Notify.Private(next.Id), new Outgoing.Text(RoleWords.ToPerson(next, turn.Today)));
    }

    private static void TellHeads(Turn turn, Person changed, string html)
        => Notify.People(turn.Store, turn.Store.People.Heads(turn.Today).Where(head => head.Id != changed.Id && head.Id != turn.Who.Id), new Outgoing.Text(html));
}
