using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Integrity.Life;

/// <summary>Who may know what: findings help attackers, so they go to few and only in private.</summary>
public static class FindingAudience
{
    /// <summary>All that the group and Viewers are told of a website with findings.</summary>
    public const string ForOthers = "ada temuan keamanan";

    /// <summary>Head (also acting), Admin and Team.</summary>
    public static bool MayRead(Person person, DateOnly today) => person.IsHead(today) || person.Has(Role.Admin) || person.Has(Role.Team);

    /// <summary>Private chats to write to, and the CSIRT's when there is one.</summary>
    /// <param name="csirtChat">0: none.</param>
    public static IReadOnlyList<long> Chats(IEnumerable<Person> people, DateOnly today, long csirtChat)
        => [.. people.Where(person => MayRead(person, today) && person is { Started: true, Unreachable: false }).Select(person => person.Id).Concat(csirtChat == 0 ? [] : [csirtChat]).Distinct()];
}
