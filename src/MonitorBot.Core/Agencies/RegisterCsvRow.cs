namespace MonitorBot.Core.Agencies;

/// <summary>One agency as cells and back. Lists within a cell are parted by "|".</summary>
internal static class RegisterCsvRow
{
    public static readonly IReadOnlyList<string> Columns =
        ["kode", "nama", "singkatan", "jenis", "domain", "status", "alias", "alamat_awal", "domain_lain", "rubrik", "abaikan_robots"];

    private static readonly IReadOnlyList<(AgencyKind Kind, string Name)> Kinds =
    [
        (AgencyKind.Secretariat, "sekretariat"),
        (AgencyKind.Inspectorate, "inspektorat"),
        (AgencyKind.Bureau, "biro"),
        (AgencyKind.Department, "dinas"),
        (AgencyKind.Board, "badan"),
        (AgencyKind.Hospital, "rsud"),
        (AgencyKind.Portal, "portal"),
    ];

    private static readonly IReadOnlyList<(AgencyStatus Status, string Name)> Statuses =
    [
        (AgencyStatus.Active, "aktif"),
        (AgencyStatus.Candidate, "calon"),
        (AgencyStatus.Inactive, "nonaktif"),
    ];

    public static IReadOnlyList<string> Cells(Agency agency) =>
    [
        agency.Code,
        agency.Name,
        agency.Acronym,
        Kinds.First(kind => kind.Kind == agency.Kind).Name,
        agency.Site?.Host ?? "",
        Statuses.First(status => status.Status == agency.Status).Name,
        string.Join('|', agency.Aliases),
        agency.Site is { } site && site.StartUrl != HostName.Start(site.Host) ? site.StartUrl.AbsoluteUri : "",
        string.Join('|', agency.Site?.OwnHosts ?? []),
        string.Join('|', (agency.Site?.Overrides ?? []).Select(path => $"{path.PathPrefix}={(path.Category is { } category ? CategoryName.Of(category) : "abaikan")}")),
        agency.Site?.IgnoreRobots == true ? "ya" : "",
    ];

    /// <summary>One column's cell; empty for a column of the province's own list.</summary>
    public static string Cell(Agency agency, string column) => Columns.Zip(Cells(agency)).FirstOrDefault(cell => cell.First == column).Second ?? "";

    public static IReadOnlyList<string> Differences(Agency before, Agency after)
        => [.. Columns.Zip(Cells(before), Cells(after)).Where(cell => cell.Second != cell.Third)
            .Select(cell => $"{cell.First}: {Shown(cell.Second)} -> {Shown(cell.Third)}")];

    /// <param name="cell">The cell under a column's name; empty when there is none.</param>
    public static (Agency? Agency, string? Error) Read(Func<string, string> cell)
    {
        var code = cell("kode").ToLowerInvariant();
        if (code.Length is 0 or > 24 || !code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            return (null, $"kode \"{cell("kode")}\" harus berupa huruf kecil, angka, atau tanda hubung, paling banyak 24");
        if (cell("nama").Length == 0 || cell("singkatan").Length == 0)
            return (null, "nama dan singkatan harus diisi");
        var kind = Kinds.FirstOrDefault(kind => kind.Name == cell("jenis").ToLowerInvariant());
        if (kind.Name is null)
            return (null, $"jenis \"{cell("jenis")}\" tidak dikenal; pilih {string.Join(", ", Kinds.Select(known => known.Name))}");
        var (site, error) = ReadSite(cell);
        if (error is not null)
            return (null, error);
        if (ReadStatus(cell, site) is not { } status)
            return (null, $"status \"{cell("status")}\" tidak dikenal; pilih aktif, calon, atau nonaktif");
        return (new Agency
        {
            Code = code,
            Name = cell("nama"),
            Acronym = cell("singkatan"),
            Kind = kind.Kind,
            Status = status,
            Aliases = Parts(cell("alias")),
            Site = site,
        }, null);
    }

    private static (Site? Site, string? Error) ReadSite(Func<string, string> cell)
    {
        if (cell("domain").Length == 0)
            return (null, null);
        if (HostName.TryRead(cell("domain")) is not { } host)
            return (null, $"domain \"{cell("domain")}\" tidak sah");
        var start = HostName.Start(host);
        if (cell("alamat_awal") is { Length: > 0 } given
            && !(Uri.TryCreate(given, UriKind.Absolute, out start!) && start.Scheme is "http" or "https"))
            return (null, $"alamat_awal \"{given}\" tidak sah");
        var others = Parts(cell("domain_lain"));
        if (others.FirstOrDefault(other => HostName.TryRead(other) is null) is { } wrong)
            return (null, $"domain_lain \"{wrong}\" tidak sah");
        var overrides = Parts(cell("rubrik")).Select(part => (Text: part, Path: Override(part))).ToList();
        if (overrides.FirstOrDefault(part => part.Path is null).Text is { } bad)
            return (null, $"rubrik \"{bad}\" tidak sah; contoh: /artikel=berita atau /lowongan=abaikan");
        return (new Site
        {
            Host = host,
            StartUrl = start,
            OwnHosts = [.. others.Select(other => HostName.TryRead(other)!)],
            Overrides = [.. overrides.Select(part => part.Path!)],
            IgnoreRobots = cell("abaikan_robots").ToLowerInvariant() is "ya" or "1" or "true",
        }, null);
    }

    /// <summary>The province's own list says how sure an address is ("keyakinan") where ours says the status.</summary>
    private static AgencyStatus? ReadStatus(Func<string, string> cell, Site? site) => cell("status").ToLowerInvariant() switch
    {
        "" => site is null || cell("keyakinan") is "" or "terkonfirmasi" ? AgencyStatus.Active : AgencyStatus.Candidate,
        var name => Statuses.Where(status => status.Name == name).Select(status => (AgencyStatus?)status.Status).FirstOrDefault(),
    };

    private static PathCategory? Override(string part) => part.LastIndexOf('=') is var at && at > 0 && part[0] == '/'
        ? part[(at + 1)..].Trim() is "abaikan" ? new PathCategory(part[..at].Trim(), null)
            : CategoryName.TryParse(part[(at + 1)..], out var category) ? new PathCategory(part[..at].Trim(), category) : null
        : null;

    private static IReadOnlyList<string> Parts(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Shown(string cell) => cell.Length == 0 ? "(kosong)" : cell;
}
