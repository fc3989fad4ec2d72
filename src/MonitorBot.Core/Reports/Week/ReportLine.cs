using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Reports.Week;

/// <summary>One line of the report's main table, the same for PDF and XLSX; a null date prints as "-".</summary>
public sealed record ReportLine(
    int Number, string Agency, string Address, string Access, DateOnly? News, int? NewsCount, DateOnly? Article, DateOnly? Agenda,
    int? AgeDays, Verdict Verdict, string Status, string Finding, string FollowUp, string Note)
{
    /// <summary>The website's own address, to link to; null without a website or where there is a finding.</summary>
    public Uri? Link { get; init; }

    public static readonly IReadOnlyList<string> Titles =
    [
        "No.", "Nama Perangkat Daerah", "Alamat Website", "Status Akses", "Berita: tanggal terakhir", "Berita: jumlah pekan ini",
        "Artikel: tanggal terakhir", "Agenda: tanggal terakhir", "Umur konten (hari)", "Status Pembaruan", "Temuan", "Tindak Lanjut", "Keterangan",
    ];

    public static IReadOnlyList<ReportLine> Of(IReadOnlyList<SiteRow> rows) => [.. rows.Select((row, i) => Of(row, i + 1))];

    private static ReportLine Of(SiteRow row, int number) => new(
        number,
        row.Agency.Name,
        row.Agency.Site?.Host ?? "-",
        row.Scan is { } scan ? VerdictWords.Of(scan.Access) : "-",
        row.Category(Category.News)?.Latest,
        row.Category(Category.News) is { Verdict: not (Verdict.Unreachable or Verdict.Blocked) } news ? news.CountInWindow : null,
        row.Category(Category.Article)?.Latest,
        row.Category(Category.Agenda)?.Latest,
        row.AgeDays,
        row.Verdict,
        VerdictWords.WithAge(row.Verdict, row.AgeDays),
        row.HasFinding ? "Ada" : "-",
        FollowUpWords.Of(row),
        Notes(row))
    {
        Link = row.HasFinding ? null : row.Agency.Site?.StartUrl,
    };

    /// <summary>Corrections with the machine's own verdict, then the team's note and how many photos prove it.</summary>
    private static string Notes(SiteRow row)
    {
        var corrections = row.Corrections.Select(c =>
            $"{CategoryName.Title(c.Category)}: dikoreksi menjadi {VerdictWords.Of(c.Verdict).ToLowerInvariant()} oleh {c.By.Name}"
            + $" (hasil otomatis: {Machine(row, c.Category)}); {c.Reason}");
        var flag = row.Verdict == Verdict.Stale && row.AgeDays > 180 ? "Lebih dari 180 hari (informasi berkala, UU 14/2008)" : "";
        var proofs = row.Proofs.Count > 0 ? $"Foto bukti: {row.Proofs.Count}" : "";
        var parts = corrections.Append(row.Note).Append(proofs).Append(flag).Where(p => p.Length > 0).ToList();
        return parts.Count == 0 ? "-" : string.Join(". ", parts);
    }

    private static string Machine(SiteRow row, Category category) =>
        row.Category(category) is { } judged ? VerdictWords.Of(judged.Verdict).ToLowerInvariant() : "-";
}
