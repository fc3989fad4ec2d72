using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat;

/// <summary>The command menus: of a person's private chat by role, of the team's group, and of each person in it. Display only; every command asks for the role again.</summary>
internal static class Menus
{
    private static readonly IReadOnlyList<string> Anyone = ["start", "id", "verifikasi", "bantuan"];
    private static readonly IReadOnlyList<string> InGroup = ["status", "cek", "peringkat", "rekap", "riwayat", "arsip", "bantuan"];

    private static readonly IReadOnlyDictionary<Role, IReadOnlyList<string>> Private = new Dictionary<Role, IReadOnlyList<string>>
    {
        // At most six with /bantuan; the rest stands there.
        [Role.Head] = ["tugaskan", "status", "cek", "arsip", "rekap"],
        [Role.Team] = ["periksa", "lapor", "pindai", "status", "cek", "riwayat", "surat", "temuan", "arsip"],
        [Role.Admin] = ["opd", "pengguna", "undang", "libur", "jadwal", "temuan", "cadangan", "status", "cek"],
        [Role.Viewer] = ["status", "cek", "peringkat", "rekap", "riwayat", "arsip", "verifikasi"],
    };

    private static readonly IReadOnlyDictionary<Role, IReadOnlyList<string>> AmongOthers = new Dictionary<Role, IReadOnlyList<string>>
    {
        [Role.Head] = ["tugaskan", "status", "cek", "arsip", "rekap"],
        [Role.Team] = ["periksa", "lapor", "pindai", "status", "cek", "riwayat", "arsip"],
        [Role.Admin] = ["hubungkan", "status", "cek", "arsip"],
        [Role.Viewer] = ["status", "cek", "peringkat", "rekap", "riwayat", "arsip"],
    };

    public static IReadOnlyList<string> For(Person who, DateOnly today) => who.Known ? Of(Private, who, today) : Anyone;

    /// <summary>Of one person in the team's group; empty: the group's own menu.</summary>
    public static IReadOnlyList<string> InGroupFor(Person who, DateOnly today) => who.Known ? Of(AmongOthers, who, today) : [];

    /// <summary>After every change of what somebody may: their menus in private and in the group.</summary>
    public static void Refresh(StoreSession session, Person who, DateOnly today)
    {
        Set(session, Notify.Private(who.Id), new Outgoing.Menu(Entries(For(who, today))));
        if (TeamGroup.Of(session) is { } group) RefreshMember(session, group.Place, who, today);
    }

    /// <summary>A group was connected: its own menu, and that of each person who has one.</summary>
    public static void RefreshGroup(StoreSession session, Place group, DateOnly today)
    {
        Set(session, group, new Outgoing.Menu(Entries(InGroup)));
        foreach (var person in session.People.All().Where(person => person.Known)) RefreshMember(session, group, person, today);
    }

    /// <summary>A group is no longer the team's: its menus go.</summary>
    public static void ForgetGroup(StoreSession session, Place group)
    {
        Set(session, group, new Outgoing.Menu([]));
        foreach (var person in session.People.All()) Set(session, group, new Outgoing.Menu([], person.Id));
    }

    /// <summary>What somebody sees who has no role yet.</summary>
    public static void RefreshAnyone(StoreSession session) => Set(session, new Place(0, null, Private: true), new Outgoing.Menu(Entries(Anyone)));

    private static void RefreshMember(StoreSession session, Place group, Person who, DateOnly today)
        => Set(session, group, new Outgoing.Menu(Entries(InGroupFor(who, today)), who.Id));

    private static IReadOnlyList<string> Of(IReadOnlyDictionary<Role, IReadOnlyList<string>> menus, Person who, DateOnly today)
        => [.. RoleName.All.Where(role => role == Role.Head ? who.IsHead(today) : who.Has(role)).SelectMany(role => menus[role]).Append("bantuan").Distinct()];

    private static IReadOnlyList<MenuEntry> Entries(IEnumerable<string> names) => [.. names.Select(name => new MenuEntry(name, CommandWords.Menu(name)))];

    /// <summary>Only when it is another than the one set last: a restart need not say everything again.</summary>
    private static void Set(StoreSession session, Place place, Outgoing.Menu menu)
    {
        var (key, names) = (FormattableString.Invariant($"menu/{place.ChatId}/{menu.MemberId}"), string.Join(' ', menu.Entries.Select(entry => entry.Command)));
        if (session.Meta.TryGet<string>(key, out var last) && last == names) return;
        session.Meta.Set(key, names);
        Mail.Send(session, place, menu);
    }
}
