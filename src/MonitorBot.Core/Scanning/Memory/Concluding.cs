using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Memory;

/// <summary>Decides whether a scan may be kept as a conclusion, and by which answers it stands.</summary>
internal static class Concluding
{
    // Pages are records: to compare them by value would read their whole text.
    private static readonly IEqualityComparer<AskedPage> ByIdentity = ReferenceEqualityComparer.Instance;

    private const int MaxPages = 12;
    private const int FewPages = 2;
    private const int MaxItems = 120;

    /// <returns>Null when a part of the website did not answer, when there is too much of it, or when a date hangs on the moment of reading.</returns>
    public static Conclusion? Of(Reading reading, SiteReader reader, IReadOnlyList<Finding> findings)
    {
        var evidence = CategoryName.All.Select(reading.Evidence).ToList();
        if (reader.HasFailed || reader.Refused is not null || reader.Pages.Any(p => p.IsUninspected) || evidence.Exists(e => e.Items.Count > MaxItems || e.Items.Any(Belief.IsAgo))) return null;
        if (Deciding(reading, reader).Count() > MaxPages || reader.Asked.Any(a => a.Answer is { Truncated: true })) return null;
        return new Conclusion(Conclusion.BasisOf(reading.Site), reading.Request.Today, evidence, [.. findings.Where(f => !IsOfConnection(f.Sign))])
        {
            Fresh = [.. CategoryName.All.Where(c => reading.Judge(c).Verdict == Verdict.Fresh && !IsReadOut(c, reading))],
        };
    }

    /// <summary>All answers of a reading as they are known again; those that decide come first, the start page before all.</summary>
    public static IReadOnlyList<PageValidator> Pages(Reading reading, SiteReader reader)
    {
        var deciding = Deciding(reading, reader).ToList();
        return [.. deciding.Select(a => Known(a, PageRole.Decides)), .. reader.Asked.Where(a => a.Answer is not null || IsMap(a)).Except(deciding, ByIdentity).Select(a => Known(a, IsMap(a) ? PageRole.Map : PageRole.Other))];
    }

    /// <summary>Signs that come from the way to the website, and so change while its pages stay.</summary>
    public static bool IsOfConnection(Sign sign) => sign is Sign.TlsExpired or Sign.TlsSoon or Sign.TlsName or Sign.TlsChain or Sign.HttpOnly or Sign.ForeignRedirect or Sign.Cloaking;

    /// <summary>The start page, whatever held items or is a channel's own page, and of the rest so many that a second sight stays cheap.</summary>
    // An item's own page confirmed its day; scripts and lists of terms only led to what was read.
    private static IEnumerable<AskedPage> Deciding(Reading reading, SiteReader reader)
    {
        // An item with a fragment stands on the page that was asked, and has none of its own.
        var items = CategoryName.All.SelectMany(c => reading.Evidence(c).Items).Select(i => i.Url).Where(url => url.Fragment.Length == 0).ToHashSet();
        var sources = reading.Sources.Where(s => s.Kind != SourceKind.Item).Select(s => s.Url).Concat(reading.Channels.Values).ToHashSet();
        var others = reader.Asked.Skip(1).Where(a => !items.Contains(a.Url) && a.Accept != SiteReader.AnyText && !IsMap(a) && !a.Url.AbsoluteUri.Contains("wp/v2/categories", StringComparison.Ordinal)).ToList();
        var must = others.Where(a => sources.Contains(a.Url) || (a.Answer is { } page && sources.Contains(page.Url))).ToList();
        return [.. reader.Asked.Take(1), .. must, .. others.Except(must, ByIdentity).OrderByDescending(a => a.Answer is not null).Take(Math.Max(0, FewPages - must.Count))];
    }

    private static bool IsMap(AskedPage asked) => asked.Url.AbsolutePath.Contains("sitemap", StringComparison.OrdinalIgnoreCase);

    public static PageValidator Known(AskedPage asked, PageRole role)
        => new(asked.Url, asked.Answer?.ETag, asked.Answer?.LastModified, asked.Answer?.Sha256 ?? "") { Accept = asked.Accept, Here = asked.Here, Landed = asked.Answer?.Url == asked.Url ? null : asked.Answer?.Url, Role = role };

    /// <summary>Its own dated list was read, so nothing more would be asked of it were it stale. An agenda's events may stand on their own pages.</summary>
    private static bool IsReadOut(Category category, Reading reading)
        => category != Category.Agenda && reading.Sources.Exists(s => s.Channel == category && s.Kind is not (SourceKind.Home or SourceKind.Item) && s.Items.Any(i => i is { Posted: not null, Doubtful: false }));
}
