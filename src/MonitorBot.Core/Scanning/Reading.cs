using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning.Items;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning;

/// <summary>The state of one scan: what was found so far and what still is to be found.</summary>
internal sealed class Reading(Site site, ScanRequest request, SiteReader reader, SiteHosts hosts, ReadPage home, SiteMemory memory)
{
    private readonly HashSet<string> tried = [];
    private readonly Dictionary<Category, ChannelEvidence> gathered = [];
    private readonly Dictionary<Category, CategoryVerdict> judged = [];
    private readonly Dictionary<(string, Uri), bool> ownWork = [];
    private (int Sources, int SetAside, int Candidates, int Channels, int Emptiness, int HomeIs, int Named, bool Announce, string? Gap) seen;

    public Site Site => site;

    public ScanRequest Request => request;

    public SiteReader Reader => reader;

    public SiteHosts Hosts => hosts;

    public SiteMemory Memory => memory;

    public ReadPage Home { get; set; } = home;

    public DateTimeOffset Now { get; } = Wita.At(request.Now);

    public List<SourceReading> Sources { get; } = [];

    public List<ChannelCandidate> Candidates { get; } = [];

    /// <summary>What categories' pages showed without it being theirs.</summary>
    public List<SourceReading> SetAside { get; } = [];

    /// <summary>What stood beside categories' lists, in boxes under headings of their own, by address.</summary>
    public Dictionary<string, (string Title, string Heading)> Beside { get; } = new(StringComparer.Ordinal);

    /// <summary>Categories for which a channel's page answered, with or without readable items.</summary>
    public Dictionary<Category, Uri> Channels { get; } = [];

    public string? Gap { get; set; }

    /// <summary>Categories that a link calls by the SOP's own word, and where it leads.</summary>
    public Dictionary<Category, Uri> Named { get; } = [];

    /// <summary>What a category's own page printed instead of items.</summary>
    public Dictionary<Category, string> Emptiness { get; } = [];

    /// <summary>Categories whose own link leads back to the start page.</summary>
    public HashSet<Category> HomeIs { get; } = [];

    /// <summary>Categories whose own page answered without an item and without saying that there is none.</summary>
    public HashSet<Category> Hollow { get; } = [];

    /// <summary>Own pages of what is called "kegiatan" announce events.</summary>
    public bool ActivitiesAnnounce { get; set; }

    /// <summary>Terms of a WordPress whose catalogue was read.</summary>
    public List<LearnedTerm> Terms { get; } = [];

    /// <summary>The website's own catalogue of channels was read whole: what it does not name is not there.</summary>
    public bool IsCatalogued { get; set; }

    /// <summary>Looks at the pages for signs of injection and neglect, one after another.</summary>
    public PageWatch Watch { get; } = new(home.Page.Url, site.StartUrl, site.OwnHosts, memory.OutboundHosts.ToHashSet());

    /// <summary>Nothing more will be read from the page. The start page, and the home behind it, are wanted to the end.</summary>
    public void Done(ReadPage page)
    {
        if (page != Home && page != reader.Pages[0]) page.PutAway(Watch);
    }

    /// <summary>True the first time an address is asked about.</summary>
    public bool Try(Uri url) => tried.Add(SiteHosts.Same(url));

    public void Add(SourceReading source)
    {
        if (source.Items.Count > 0 && !Sources.Exists(s => s.Url.AbsoluteUri == source.Url.AbsoluteUri && s.Kind == source.Kind && s.Channel == source.Channel && s.Items[0].Source == source.Items[0].Source)) Sources.Add(source);
        if (source is { Channel: { } channel, Activity: false, Kind: not (SourceKind.Home or SourceKind.Item) }) Channels.TryAdd(channel, source.Url);
    }

    public IEnumerable<ChannelCandidate> CandidatesOf(Category category) => Candidates.Where(c => c.Category == category).OrderByDescending(c => c.Score);

    /// <summary>Gathered anew only when something came in since: all that it draws from only grows.</summary>
    public ChannelEvidence Evidence(Category category)
    {
        ForgetIfGrown();
        return gathered.TryGetValue(category, out var known) ? known : gathered[category] = Gathering.Of(this, category);
    }

    public CategoryVerdict Judge(Category category)
    {
        var evidence = Evidence(category);
        return judged.TryGetValue(category, out var known) ? known
            : judged[category] = Comparing.Judge(evidence, memory, request, Sources.Where(s => s.Kind is not SourceKind.Item));
    }

    /// <inheritdoc cref="Leftovers.IsOwnWork"/>
    public bool IsOwnWork(Dating.ReadItem item)
        => ownWork.TryGetValue((item.Title, item.Url), out var known) ? known : ownWork[(item.Title, item.Url)] = Leftovers.IsOwnWork(item);

    private void ForgetIfGrown()
    {
        var now = (Sources.Count, SetAside.Count, Candidates.Count, Channels.Count, Emptiness.Count, HomeIs.Count, Named.Count, ActivitiesAnnounce, Gap);
        if (now == seen) return;
        seen = now;
        gathered.Clear();
        judged.Clear();
    }

    /// <summary>Nothing more would change the verdict: fresh by trusted evidence, or stale by the category's own channel.</summary>
    public bool IsSettled(Category category)
    {
        var verdict = Judge(category);
        if (verdict.Verdict == Verdict.Fresh) return verdict.Confidence > Dating.Confidence.Low && Sources.Exists(s => s.Kind is not SourceKind.Home && s.Items.Any(i => verdict.Evidence.Any(e => e.Url == i.Url)));
        return verdict.Verdict == Verdict.Stale && (IsCovered(category) || Sources.Exists(s => s.Channel == category && s.Kind is not SourceKind.Home && s.Items.Any(i => i.Posted is not null || i.EventStart is not null)));
    }

    /// <summary>The newest of the category came from the website's API, and no menu leads to another list of it.</summary>
    private bool IsCovered(Category category)
        => IsCatalogued && Evidence(category).Items.Any(i => i.Source == Dating.DateSource.Api) && CandidatesOf(category).All(c => c.Strength == WordStrength.Weak || IsTerm(c.Url));

    /// <summary>The page of a WordPress category, whose posts are among all posts.</summary>
    private bool IsTerm(Uri url) => (Terms.Count > 0 ? Terms : Memory.Terms).Any(t => t.Page == SiteHosts.Same(url));

    /// <summary>All that the page could list came with the website's posts.</summary>
    public bool Has(Uri list) => IsCatalogued && IsTerm(list);
}
