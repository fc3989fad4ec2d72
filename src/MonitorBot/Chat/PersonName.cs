using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat;

/// <summary>Whom somebody means by a typed name: part of the name, the username or the Telegram id.</summary>
internal static class PersonName
{
    /// <returns>Everybody known who fits; nobody for an empty text.</returns>
    public static IReadOnlyList<Person> Find(PeopleTable people, string typed)
    {
        var words = typed.Split((char[])[' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length == 0) return [];
        var known = people.All().Where(person => person.Known).ToList();
        var exact = known.Where(person => Is(person, typed.Trim())).ToList();
        return exact.Count > 0 ? exact : [.. known.Where(person => words.All(word => person.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))];
    }

    private static bool Is(Person person, string typed)
        => person.Name.Equals(typed, StringComparison.OrdinalIgnoreCase)
            || (person.Username is { } username && username.Equals(typed.TrimStart('@'), StringComparison.OrdinalIgnoreCase))
            || typed == FormattableString.Invariant($"{person.Id}");
}
