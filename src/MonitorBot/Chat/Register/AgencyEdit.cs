using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Register;

/// <summary>Changes one entry of the register by what an Admin typed; a fault is a sentence.</summary>
internal static class AgencyEdit
{
    private const int MostCode = 24;

    public static (Agency? Changed, string Fault) Apply(RegisterTable register, Agency agency, string what, string typed) => what switch
    {
        _ when typed.Length == 0 => (null, AgencyEditWords.Empty),
        "site" when typed == "-" => (agency with { Site = null }, ""),
        "site" => Site(register, agency, typed),
        "name" => (agency with { Name = typed }, ""),
        "alias" => (agency with { Aliases = [.. agency.Aliases.Append(typed).Distinct(StringComparer.OrdinalIgnoreCase)] }, ""),
        "path" => Path(agency, typed),
        _ => (null, AgencyEditWords.Nothing),
    };

    public static (Agency? Agency, string Fault) New(RegisterTable register, string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: > 0 } code, { Length: > 0 } name, { Length: > 0 } acronym, ..]) return (null, AgencyEditWords.NotComplete);
        code = code.ToLowerInvariant();
        if (code.Length > MostCode || !code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')) return (null, AgencyEditWords.CodeForm(MostCode));
        if (register.Find(code) is { } taken) return (null, AgencyEditWords.CodeTaken(taken));
        var agency = new Agency { Code = code, Name = name, Acronym = acronym, Kind = Kind(name), Status = AgencyStatus.Active };
        return parts.Length > 3 && parts[3].Length > 0 ? Site(register, agency, parts[3]) : (agency, "");
    }

    private static (Agency?, string) Site(RegisterTable register, Agency agency, string typed)
    {
        if (SiteName.AsUrl(typed) is not { } url) return (null, AgencyEditWords.NotAnAddress(typed));
        var host = HostName.Key(url);
        if (register.FindByHost(host) is { } other && other.Code != agency.Code) return (null, AgencyEditWords.AddressTaken(other));
        return (agency with { Site = (agency.Site ?? new Site { Host = host, StartUrl = url }) with { Host = host, StartUrl = url } }, "");
    }

    private static (Agency?, string) Path(Agency agency, string typed)
    {
        if (agency.Site is not { } site) return (null, AgencyEditWords.NoWebsite);
        if (typed.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [['/', ..] path, var name]) return (null, AgencyEditWords.PathForm);
        var known = CategoryName.TryParse(name, out var category);
        if (!known && !name.Equals("abaikan", StringComparison.OrdinalIgnoreCase)) return (null, AgencyEditWords.PathCategory);
        var rule = new PathCategory(path, known ? category : null);
        return (agency with { Site = site with { Overrides = [.. site.Overrides.Where(one => one.PathPrefix != path), rule] } }, "");
    }

    private static AgencyKind Kind(string name) => name.Split(' ')[0].ToLowerInvariant() switch
    {
        "dinas" or "satuan" => AgencyKind.Department,
        "badan" => AgencyKind.Board,
        "biro" => AgencyKind.Bureau,
        "sekretariat" => AgencyKind.Secretariat,
        "rsud" or "rs" or "rumah" or "rsjd" => AgencyKind.Hospital,
        "portal" => AgencyKind.Portal,
        _ => AgencyKind.Department,
    };
}
