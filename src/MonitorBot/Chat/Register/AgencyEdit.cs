using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Register;

/// <summary>Changes one entry of the register by what an Admin typed; a fault is a sentence.</summary>
internal static class AgencyEdit
{
    public static (Agency? Changed, string Fault) Apply(RegisterTable register, Agency agency, string what, string typed) => what switch
    {
        _ when typed.Length == 0 => (null, "Isinya belum terbaca. Mohon ulangi."),
        "site" when typed == "-" => (agency with { Site = null }, ""),
        "site" => Site(register, agency, typed),
        "name" => (agency with { Name = typed }, ""),
        "alias" => (agency with { Aliases = [.. agency.Aliases.Append(typed).Distinct(StringComparer.OrdinalIgnoreCase)] }, ""),
        "path" => Path(agency, typed),
        _ => (null, "Tidak ada yang diubah."),
    };

    public static (Agency? Agency, string Fault) New(RegisterTable register, string line)
    {
        var parts = line.Split(';', StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: > 0 } code, { Length: > 0 } name, { Length: > 0 } acronym, ..]) return (null, "Barisnya belum lengkap: kode; nama lengkap; singkatan; domain.");
        code = code.ToLowerInvariant();
        if (code.Length > 24 || !code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')) return (null, "Kode hanya huruf kecil, angka dan tanda hubung, paling banyak 24.");
        if (register.Find(code) is { } taken) return (null, $"Kode {code} sudah dipakai oleh {taken.Name}.");
        var agency = new Agency { Code = code, Name = name, Acronym = acronym, Kind = Kind(name), Status = AgencyStatus.Active };
        return parts.Length > 3 && parts[3].Length > 0 ? Site(register, agency, parts[3]) : (agency, "");
    }

    private static (Agency?, string) Site(RegisterTable register, Agency agency, string typed)
    {
        if (SiteName.AsUrl(typed) is not { } url) return (null, $"\"{typed}\" bukan alamat website. Contoh: dishub.kaltimprov.go.id");
        var host = url.IsDefaultPort ? url.IdnHost : FormattableString.Invariant($"{url.IdnHost}:{url.Port}");
        if (register.FindByHost(host) is { } other && other.Code != agency.Code) return (null, $"Alamat itu sudah tercatat untuk {other.Name}.");
        return (agency with { Site = (agency.Site ?? new Site { Host = host, StartUrl = url }) with { Host = host, StartUrl = url } }, "");
    }

    private static (Agency?, string) Path(Agency agency, string typed)
    {
        if (agency.Site is not { } site) return (null, "OPD ini belum mempunyai website.");
        if (typed.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [['/', ..] path, var name]) return (null, "Bentuknya: /jalur berita, /jalur artikel, /jalur agenda, atau /jalur abaikan.");
        var known = CategoryName.TryParse(name, out var category);
        if (!known && !name.Equals("abaikan", StringComparison.OrdinalIgnoreCase)) return (null, "Rubriknya berita, artikel, agenda, atau abaikan.");
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
