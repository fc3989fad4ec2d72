using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Chat;

/// <summary>What settings and the province's list put into the store at each start.</summary>
internal static class Seeds
{
    /// <returns>True when nobody is Admin yet.</returns>
    public static bool Plant(StoreSession session, BotSettings settings, IReadOnlyList<Agency> register)
    {
        foreach (var person in settings.People) PlantPerson(session, person);
        DropOld(session, settings);
        if (settings.Group.ChatId != 0 && TeamGroup.Of(session) is null)
            TeamGroup.Set(session, new TeamGroup(settings.Group.ChatId, settings.Group.ThreadId, "Grup tim"));
        session.Register.FillIfEmpty(register);
        return session.People.With(Role.Admin).Count == 0;
    }

    private static void PlantPerson(StoreSession session, PersonSettings person)
    {
        List<Role> roles = [];
        foreach (var name in person.Roles)
            if (RoleName.TryParse(name, out var role)) roles.Add(role);
        var known = session.People.Find(person.Id) ?? new Person { Id = person.Id, Name = person.Name, Started = true };
        session.People.Put(known with
        {
            Name = person.Name,
            Roles = [.. known.ChatRoles.Concat(roles).Distinct()],
            SettingsRoles = roles,
            Active = true,
            FromSettings = true,
            Signer = new Signer(person.FullName is { Length: > 0 } full ? full : person.Name, person.Nip, person.Rank, person.Position),
        });
    }

    /// <summary>Somebody taken out of the settings loses the roles given there.</summary>
    private static void DropOld(StoreSession session, BotSettings settings)
    {
        foreach (var person in session.People.All().Where(one => one.FromSettings && settings.People.TrueForAll(given => given.Id != one.Id)))
            session.People.Put(person with { Roles = person.ChatRoles, SettingsRoles = null, FromSettings = false });
    }
}
