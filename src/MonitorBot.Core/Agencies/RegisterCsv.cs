namespace MonitorBot.Core.Agencies;

/// <summary>The register as people edit it in a spreadsheet. Writing and reading again changes nothing.</summary>
public static class RegisterCsv
{
    private static readonly IReadOnlyList<string> Required = ["kode", "nama", "singkatan", "jenis", "domain"];

    public static string Write(IEnumerable<Agency> agencies)
        => Csv.Line(RegisterCsvRow.Columns) + string.Concat(agencies.Select(agency => Csv.Line(RegisterCsvRow.Cells(agency))));

    /// <summary>Reads every line that can be read and names what is wrong with the others, in Indonesian.</summary>
    /// <param name="known">The present entries: a column that the file lacks keeps what they have.</param>
    public static RegisterCsvResult Read(string text, IReadOnlyList<Agency>? known = null)
    {
        var records = Csv.Read(text);
        if (records.Count == 0)
            return new([], ["Berkas kosong."]);
        var columns = records[0].Cells.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at))
            .DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.at, StringComparer.Ordinal);
        var missing = Required.Where(name => !columns.ContainsKey(name)).ToList();
        return missing.Count > 0
            ? new([], [$"Kolom tidak ada: {string.Join(", ", missing)}. Kolom yang dikenal: {string.Join(", ", RegisterCsvRow.Columns)}."])
            : ReadRows(records.Skip(1), columns, (known ?? []).ToDictionary(agency => agency.Code, StringComparer.Ordinal));
    }

    private static RegisterCsvResult ReadRows(IEnumerable<(int Line, IReadOnlyList<string> Cells)> records, Dictionary<string, int> columns, Dictionary<string, Agency> known)
    {
        var agencies = new List<Agency>();
        var errors = new List<string>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, cells) in records)
        {
            string Given(string name) => columns.TryGetValue(name, out var at) && at < cells.Count ? Csv.Plain(cells[at].Trim()) : "";
            var before = known.GetValueOrDefault(Given("kode").ToLowerInvariant());
            var (agency, error) = RegisterCsvRow.Read(name => before is null || columns.ContainsKey(name) ? Given(name) : RegisterCsvRow.Cell(before, name));
            if (agency is not null && !codes.Add(agency.Code))
                error = $"kode \"{agency.Code}\" sudah dipakai baris lain";
            else if (agency?.Site is { } site && !hosts.Add(site.Host))
                error = $"domain {site.Host} sudah dipakai baris lain";
            if (error is not null)
            {
                errors.Add($"Baris {line}: {error}.");
                continue;
            }
            agencies.Add(agency!);
            lines[agency!.Code] = line;
        }
        return new(agencies, errors) { Lines = lines };
    }

    /// <summary>What an import would change; an agency that the file does not name stays as it is.</summary>
    public static RegisterDiff Diff(IReadOnlyList<Agency> current, IReadOnlyList<Agency> incoming)
    {
        var known = current.ToDictionary(agency => agency.Code, StringComparer.Ordinal);
        var named = incoming.Select(agency => agency.Code).ToHashSet(StringComparer.Ordinal);
        var changed = incoming.Where(agency => known.ContainsKey(agency.Code))
            .Select(agency => new RegisterChange(known[agency.Code], agency, RegisterCsvRow.Differences(known[agency.Code], agency)))
            .Where(change => change.Fields.Count > 0).ToList();
        return new RegisterDiff(
            [.. incoming.Where(agency => !known.ContainsKey(agency.Code))],
            changed,
            [.. current.Where(agency => !named.Contains(agency.Code))],
            incoming.Count(agency => known.ContainsKey(agency.Code)) - changed.Count);
    }
}

/// <param name="Errors">Indonesian sentences, each with its line; empty when all was read.</param>
public sealed record RegisterCsvResult(IReadOnlyList<Agency> Agencies, IReadOnlyList<string> Errors)
{
    /// <summary>The line of each agency, by code.</summary>
    public IReadOnlyDictionary<string, int> Lines { get; init; } = new Dictionary<string, int>();
}

/// <summary>The preview of an import.</summary>
/// <param name="Missing">In the register, not in the file.</param>
public sealed record RegisterDiff(IReadOnlyList<Agency> Added, IReadOnlyList<RegisterChange> Changed, IReadOnlyList<Agency> Missing, int Unchanged)
{
    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0;

    /// <summary>Those of the changed that will no longer be read.</summary>
    public IReadOnlyList<RegisterChange> Deactivated => [.. Changed.Where(change => change.After.Status == AgencyStatus.Inactive && change.Before.Status != AgencyStatus.Inactive)];
}

/// <param name="Fields">One a changed column: "domain: lama -> baru".</param>
public sealed record RegisterChange(Agency Before, Agency After, IReadOnlyList<string> Fields);
