namespace MonitorBot.Core.Agencies;

/// <summary>The register as people edit it in a spreadsheet. Writing and reading again changes nothing.</summary>
public static class RegisterCsv
{
    private static readonly IReadOnlyList<string> Required = ["kode", "nama", "singkatan", "jenis", "domain"];

    public static string Write(IEnumerable<Agency> agencies)
        => Csv.Line(RegisterCsvRow.Columns) + string.Concat(agencies.Select(agency => Csv.Line(RegisterCsvRow.Cells(agency))));

    /// <summary>Reads every line that can be read and names what is wrong with the others, in Indonesian.</summary>
    public static RegisterCsvResult Read(string text)
    {
        var records = Csv.Read(text);
        if (records.Count == 0)
            return new([], ["Berkas kosong."]);
        var columns = records[0].Cells.Select((name, at) => (Name: name.Trim().ToLowerInvariant(), at))
            .DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.at, StringComparer.Ordinal);
        var missing = Required.Where(name => !columns.ContainsKey(name)).ToList();
        return missing.Count > 0
            ? new([], [$"Kolom tidak ada: {string.Join(", ", missing)}. Kolom yang dikenal: {string.Join(", ", RegisterCsvRow.Columns)}."])
            : ReadRows(records.Skip(1), columns);
    }

    private static RegisterCsvResult ReadRows(IEnumerable<(int Line, IReadOnlyList<string> Cells)> records, Dictionary<string, int> columns)
    {
        var agencies = new List<Agency>();
        var errors = new List<string>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var hosts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, cells) in records)
        {
            var (agency, error) = RegisterCsvRow.Read(name => columns.TryGetValue(name, out var at) && at < cells.Count ? Csv.Plain(cells[at].Trim()) : "");
            if (agency is not null && !codes.Add(agency.Code))
                error = $"kode \"{agency.Code}\" sudah dipakai baris lain";
            else if (agency?.Site is { } site && !hosts.Add(site.Host))
                error = $"domain {site.Host} sudah dipakai baris lain";
            if (error is null)
                agencies.Add(agency!);
            else
                errors.Add($"Baris {line}: {error}.");
        }
        return new(agencies, errors);
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
public sealed record RegisterCsvResult(IReadOnlyList<Agency> Agencies, IReadOnlyList<string> Errors);

/// <summary>The preview of an import.</summary>
/// <param name="Missing">In the register, not in the file.</param>
public sealed record RegisterDiff(IReadOnlyList<Agency> Added, IReadOnlyList<RegisterChange> Changed, IReadOnlyList<Agency> Missing, int Unchanged)
{
    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0;
}

/// <param name="Fields">One a changed column: "domain: lama -> baru".</param>
public sealed record RegisterChange(Agency Before, Agency After, IReadOnlyList<string> Fields);
