using System.Globalization;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator;
using MonitorBot.Tests.Simulator;

namespace MonitorBot.Tests.Chat;

/// <summary>Settings of a bot that works at a simulator, with some of the sample websites as its register.</summary>
internal static class TrainingSettings
{
    public static Dictionary<string, string?> Of(SimulatorHost simulator, string folder, IReadOnlyCollection<string> sites, IReadOnlyDictionary<string, string?>? more = null)
    {
        var register = Path.Combine(folder, "opd.csv");
        File.WriteAllText(register, RegisterCsv.Write(ProvinceList.Load().Where(agency => sites.Contains(agency.Code)).Select(Plain)));
        var all = new Dictionary<string, string?>
        {
            ["DataFolder"] = Path.Combine(folder, "data"),
            ["RegisterFile"] = register,
            ["Telegram:ApiUrl"] = simulator.Address.GetLeftPart(UriPartial.Authority),
            ["Telegram:Token"] = SimulatorOptions.DefaultToken,
            ["Group:ChatId"] = Training.Group.ToString(CultureInfo.InvariantCulture),
            ["Fetching:RequestSeconds"] = "5",
            ["Fetching:SiteSeconds"] = "15",
            ["Schedule:RetryAfterSeconds"] = "0",
            ["Integrity:CloakingProbe"] = "false",
            ["Log:Level"] = "Error",
        };
        foreach (var (site, address) in simulator.Session.Websites!.HostMap) all[$"Fetching:Hosts:{site}"] = address;
        foreach (var (index, person) in Cast.People.Where(one => one.Role != "lain").Index())
        {
            all[$"People:{index}:Id"] = person.Id.ToString(CultureInfo.InvariantCulture);
            all[$"People:{index}:Name"] = person.Name;
            all[$"People:{index}:Roles:0"] = person.Role;
        }

        foreach (var (key, value) in more ?? new Dictionary<string, string?>()) all[key] = value;
        return all;
    }

    private static Agency Plain(Agency agency) => agency with
    {
        Status = AgencyStatus.Active,
        Site = agency.Site is { } site ? site with { StartUrl = new Uri($"http://{site.Host}/") } : null,
    };
}
