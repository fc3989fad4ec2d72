using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage.Rows;

namespace MonitorBot.Core.Storage.Tables;

/// <summary>The register: which OPD there are and which website is whose.</summary>
public sealed class RegisterTable
{
    internal const string Collection = "agencies";

    private readonly StoreRows<Row> rows;
    private IReadOnlyList<Agency>? all;
    private Dictionary<string, Agency>? byHost;

    internal RegisterTable(StoreSession session) => rows = session.Rows<Row>(Collection);

    /// <summary>By code, in ordinal order.</summary>
    public IReadOnlyList<Agency> All() => all ??= [.. rows.All().Select(row => row.Agency()).OrderBy(agency => agency.Code, StringComparer.Ordinal)];

    /// <summary>Those that are read every Monday and have a website.</summary>
    public IReadOnlyList<Agency> Watched() => [.. All().Where(agency => agency is { Status: AgencyStatus.Active, Site: not null })];

    public Agency? Find(string code) => rows.Find(code)?.Agency();

    /// <param name="host">As in <see cref="Site.Host"/>; further hosts of a website count too.</param>
    public Agency? FindByHost(string host)
    {
        byHost ??= All().Where(agency => agency.Site is not null)
            .SelectMany(agency => (IEnumerable<(string Host, Agency Agency)>)[(agency.Site!.Host, agency), .. agency.Site.OwnHosts.Select(other => (other, agency))])
            .DistinctBy(pair => pair.Host).ToDictionary(pair => pair.Host, pair => pair.Agency, StringComparer.Ordinal);
        return byHost.GetValueOrDefault(host);
    }

    /// <summary>Those that people may mean: an equal code, acronym, alias or host alone if there is one, else all that contain the words.</summary>
    public IReadOnlyList<Agency> Search(string text) => AgencySearch.Search(All(), text);

    public void Put(Agency agency)
    {
        rows.Put(Row.Of(agency));
        Forget();
    }

    public bool Delete(string code)
    {
        Forget();
        return rows.Delete(code);
    }

    /// <summary>The first fill.</summary>
    /// <returns>False when the register has entries already; nothing changes then.</returns>
    public bool FillIfEmpty(IEnumerable<Agency> agencies)
    {
        if (rows.Count("$._id > @0", "") > 0)
            return false;
        foreach (var agency in agencies)
            Put(agency);
        return true;
    }

    /// <summary>What is kept in memory may no longer be what is stored.</summary>
    internal void Forget() => (all, byHost) = (null, null);

    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Name { get; set; } = "";

        public string Acronym { get; set; } = "";

        public AgencyKind Kind { get; set; }

        public AgencyStatus Status { get; set; }

        public List<string> Aliases { get; set; } = [];

        /// <summary>The website's own host first. Empty without a website.</summary>
        public List<string> Hosts { get; set; } = [];

        public Uri? StartUrl { get; set; }

        public bool IgnoreRobots { get; set; }

        public List<PathRow> Overrides { get; set; } = [];

        public static Row Of(Agency agency) => new()
        {
            Id = agency.Code,
            Name = agency.Name,
            Acronym = agency.Acronym,
            Kind = agency.Kind,
            Status = agency.Status,
            Aliases = [.. agency.Aliases],
            Hosts = agency.Site is { } site ? [site.Host, .. site.OwnHosts] : [],
            StartUrl = agency.Site?.StartUrl,
            IgnoreRobots = agency.Site?.IgnoreRobots ?? false,
            Overrides = [.. (agency.Site?.Overrides ?? []).Select(path => new PathRow { Prefix = path.PathPrefix, Category = path.Category })],
        };

        public Agency Agency() => new()
        {
            Code = Id,
            Name = Name,
            Acronym = Acronym,
            Kind = Kind,
            Status = Status,
            Aliases = Aliases,
            Site = Hosts is [var host, .. var others] ? Site(host, others) : null,
        };

        private Site Site(string host, List<string> others) => new()
        {
            Host = host,
            StartUrl = StartUrl!,
            OwnHosts = others,
            IgnoreRobots = IgnoreRobots,
            Overrides = [.. Overrides.Select(path => new PathCategory(path.Prefix, path.Category))],
        };
    }

    private sealed class PathRow
    {
        public string Prefix { get; set; } = "";

        public Category? Category { get; set; }
    }
}
