namespace MonitorBot.Core.Agencies;

/// <summary>Finds the agency that people mean by a code, an acronym, a host or a part of the name.</summary>
public static class AgencySearch
{
    /// <returns>The exact matches if there are any, else all whose names contain every word; empty for an empty text.</returns>
    public static IReadOnlyList<Agency> Search(IReadOnlyList<Agency> agencies, string text)
    {
        var wanted = Fold(text);
        if (wanted.Length == 0)
            return [];
        var exact = agencies.Where(agency => Names(agency).Any(name => Fold(name) == wanted)).ToList();
        if (exact.Count > 0)
            return exact;
        var words = wanted.Split(' ');
        return [.. agencies.Where(agency => Names(agency).Select(Fold).Any(name => words.All(word => name.Contains(word, StringComparison.Ordinal))))];
    }

    private static IEnumerable<string> Names(Agency agency)
        => [agency.Code, agency.Acronym, agency.Name, .. agency.Aliases, .. agency.Site is { } site ? (string[])[site.Host, .. site.OwnHosts] : []];

    private static string Fold(string text) => string.Join(' ', text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
