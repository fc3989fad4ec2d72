using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Scanning.Memory;

/// <summary>What a scan remembers for the next one: channels that worked and fingerprints of the items seen there.</summary>
public sealed record SiteMemory
{
    public static readonly SiteMemory Empty = new();

    /// <summary>When the scan that left this was made; null before the first.</summary>
    public DateTimeOffset? ScannedAt { get; init; }

    public IReadOnlyList<LearnedChannel> Channels { get; init; } = [];

    /// <summary>Hosts that the start page linked to, bounded; what is new among them weighs more.</summary>
    public IReadOnlyList<string> OutboundHosts { get; init; } = [];

    /// <summary>Words of the start page when no sign of injection was seen, bounded.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Addresses in the sitemaps that were read; null when none was.</summary>
    public int? SitemapSize { get; init; }

    /// <summary>The terms of a WordPress, so that its posts alone need asking for.</summary>
    public IReadOnlyList<LearnedTerm> Terms { get; init; } = [];

    /// <summary>Validators and digests for conditional requests, by URL.</summary>
    public IReadOnlyList<PageValidator> Validators { get; init; } = [];

    /// <summary>What was gathered from those pages; null when the scan can't stand for a later one.</summary>
    public Conclusion? Conclusion { get; init; }
}

/// <summary>A page, feed or endpoint that held the category's items, and what stood there.</summary>
/// <param name="Kind">How to read it: "list", "feed", "api", …; the scanner's own word.</param>
/// <param name="Items">Fingerprints, newest first, bounded.</param>
public sealed record LearnedChannel(Category Category, Uri Url, string Kind, IReadOnlyList<ItemFingerprint> Items);

/// <summary>Identifies an item over weeks without keeping its text.</summary>
/// <param name="Key">Hash of link and title.</param>
/// <param name="Printed">The date as printed then, to recognise static relative texts and mass re-dating.</param>
/// <param name="FirstSeen">WITA day of the scan that saw it first.</param>
public sealed record ItemFingerprint(string Key, string? Printed, DateOnly? Published, DateOnly FirstSeen);

/// <param name="Labels">Names and slugs of the term and of those above it.</param>
/// <param name="Page">Where the website lists its posts for visitors, in one spelling; null when empty or unknown.</param>
public sealed record LearnedTerm(int Id, IReadOnlyList<string> Labels, string? Page = null);

/// <summary>A page as it is known again.</summary>
/// <param name="Url">As asked for.</param>
/// <param name="Sha256">Of the bytes; empty when nothing with status 200 answered.</param>
public sealed record PageValidator(Uri Url, string? ETag, string? LastModified, string Sha256)
{
    public PageRole Role { get; init; }

    public string? Accept { get; init; }

    /// <summary>Asked for without following redirects.</summary>
    public bool Here { get; init; }

    /// <summary>Where the answer came from, when that was elsewhere.</summary>
    public Uri? Landed { get; init; }
}

public enum PageRole
{
    /// <summary>Read, but no condition of what was concluded.</summary>
    Other,

    /// <summary>The conclusion holds while this stays.</summary>
    Decides,

    /// <summary>A sitemap that was looked at for injected addresses.</summary>
    Map,
}
