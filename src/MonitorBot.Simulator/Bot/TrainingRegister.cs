using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator.Bot;

/// <summary>The province's register for a training: only the sample websites have an address, so that nothing outside is ever asked.</summary>
internal static class TrainingRegister
{
    private static readonly (string Start, AgencyKind Kind)[] Kinds =
    [
        ("Sekretariat", AgencyKind.Secretariat),
        ("Inspektorat", AgencyKind.Inspectorate),
        ("Biro", AgencyKind.Bureau),
        ("Dinas", AgencyKind.Department),
        ("Satuan", AgencyKind.Department),
        ("Badan", AgencyKind.Board),
        ("RSUD", AgencyKind.Hospital),
        ("Rumah Sakit", AgencyKind.Hospital),
    ];

    public static string Csv(IReadOnlyList<SampleSite> sites)
    {
        var known = ProvinceList.Load().ToDictionary(agency => agency.Code);
        var owned = sites.GroupBy(site => site.AgencyCode).SelectMany(group => group.Select((site, i) => (Site: site, Code: i == 0 ? site.AgencyCode : site.Id))).ToList();
        var withSite = owned.Select(pair => Of(pair.Site, pair.Code, known.GetValueOrDefault(pair.Code)));
        var without = known.Values.Where(agency => owned.All(pair => pair.Code != agency.Code) && agency.Status == AgencyStatus.Active)
            .Select(agency => agency with { Site = null });
        return RegisterCsv.Write(withSite.Concat(without));
    }

    private static Agency Of(SampleSite sample, string code, Agency? known) => new()
    {
        Code = code,
        Name = known?.Name ?? sample.Name,
        Acronym = known?.Acronym ?? sample.Acronym,
        Kind = known?.Kind ?? Kinds.Where(kind => sample.Name.StartsWith(kind.Start, StringComparison.Ordinal)).Select(kind => (AgencyKind?)kind.Kind).FirstOrDefault() ?? AgencyKind.Portal,
        Status = AgencyStatus.Active,
        Site = new() { Host = sample.Host, StartUrl = new Uri($"http://{sample.Host}/") },
    };
}
