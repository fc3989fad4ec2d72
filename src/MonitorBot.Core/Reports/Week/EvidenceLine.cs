using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Reports.Week;

/// <summary>One proof: the newest dated item of a category, and where, when and how it was read.</summary>
/// <param name="Printed">The date as the website wrote it; the believed day where it wrote none.</param>
/// <param name="Sha256">Of the page on which it was read; empty when not kept.</param>
public sealed record EvidenceLine(
    int Number, string Agency, Category Category, string Title, string Printed, Uri Url, DateTimeOffset CheckedAt, string Source, string Sha256)
{
    /// <summary>The item's own address, to link to; null where the website has a finding or the item lies elsewhere.</summary>
    public Uri? Link { get; init; }

    public static readonly IReadOnlyList<string> Titles =
    [
        "No.", "Perangkat Daerah", "Kategori", "Judul", "Tanggal terbit (sebagaimana tertera)", "URL",
        "Waktu pemeriksaan (WITA)", "Sumber tanggal", "SHA-256",
    ];

    /// <summary>The newest item of each category of each website.</summary>
    public static IReadOnlyList<EvidenceLine> Of(IReadOnlyList<SiteRow> rows) =>
    [
        .. rows
            .Where(r => r.Scan is not null)
            .SelectMany(r => r.Scan!.Categories.Where(c => c.Evidence.Count > 0).Select(c => (Row: r, Item: c.Evidence[0])))
            .Select((p, i) => Of(p.Row, p.Row.Scan!, p.Item, i + 1)),
    ];

    private static EvidenceLine Of(SiteRow row, SiteScan scan, DatedItem item, int number) => new(
        number, row.Agency.Name, item.Category, item.Title, Date(item), item.Url, scan.StartedAt, SourceWords.Of(item.Source), Digest(scan, item))
    {
        Link = row is { HasFinding: false, Agency.Site: { } site } && IsOwn(site, item.Url) ? item.Url : null,
    };

    private static bool IsOwn(Site site, Uri url) =>
        url.Scheme is "https" or "http" && site.OwnHosts.Append(site.Host).Contains(HostName.Key(url), StringComparer.OrdinalIgnoreCase);

    private static string Date(DatedItem item) =>
        item.Printed is { Length: > 0 } printed ? printed : item.Published is { } day ? IndonesianText.Date(day) : "-";

    private static string Digest(SiteScan scan, DatedItem item) =>
        (scan.Memory.Validators.FirstOrDefault(v => v.Url == item.FoundOn) ?? scan.Memory.Validators.FirstOrDefault(v => v.Url == item.Url))?.Sha256 ?? "";
}

/// <summary>Where a date was read, in words for documents.</summary>
public static class SourceWords
{
    public static string Of(DateSource source) => source switch
    {
        DateSource.Api => "API website",
        DateSource.EmbeddedJson => "data dalam halaman",
        DateSource.JsonLd => "data terstruktur (JSON-LD)",
        DateSource.Microdata => "data terstruktur (microdata)",
        DateSource.Meta => "metadata halaman",
        DateSource.Time => "penanda waktu halaman",
        DateSource.Feed => "umpan (RSS/Atom)",
        DateSource.List => "halaman daftar",
        DateSource.Url => "alamat URL",
        DateSource.Text => "teks halaman",
        DateSource.Diff => "perbandingan dengan pemeriksaan sebelumnya",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
