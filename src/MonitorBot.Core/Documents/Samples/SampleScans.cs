using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>Invented results for sample documents: the same for the same OPD and day.</summary>
internal static class SampleScans
{
    private static readonly int[] Ages = [0, 1, 3, 2, 12, 5, 48, 1, 6, 120, 4, 0, 25, 2, 7, 260, 3, 33, 1, 5];

    private static readonly string[] Titles =
    [
        "Rapat Koordinasi Persiapan Peringatan Hari Jadi Provinsi", "Sosialisasi Layanan Informasi Publik bagi Masyarakat",
        "Bimbingan Teknis Pengelolaan Website Perangkat Daerah Tahun 2026", "Kunjungan Kerja ke Kabupaten Kutai Kartanegara",
        "Penyerahan Bantuan kepada Kelompok Tani di Kabupaten Paser", "Mengenal Tata Cara Permohonan Informasi Publik",
    ];

    /// <summary>Null for an OPD without website.</summary>
    public static SiteScan? Make(Agency agency, int index, DateTimeOffset at)
    {
        if (agency.Site is not { } site)
        {
            return null;
        }

        var verdict = (index % 17) switch { 5 => Verdict.Unreachable, 11 => Verdict.Blocked, _ => (Verdict?)null };
        var categories = CategoryName.All.Select(c => Judge(site, c, index, at, verdict)).ToList();
        return new SiteScan
        {
            Host = site.Host,
            Url = site.StartUrl,
            StartedAt = at.AddSeconds(index * 7),
            Access = Answer(verdict, site, at),
            Verdict = verdict ?? Whole(categories),
            Categories = categories,
            Findings = Found(site, index),
            Requests = 9,
            Bytes = 412_000,
            Elapsed = TimeSpan.FromSeconds(4),
            Memory = new SiteMemory { Validators = [new PageValidator(Channel(site, Category.News), null, null, Digest(index))] },
        };
    }

    private static IReadOnlyList<Finding> Found(Site site, int index) => (index % 23) switch
    {
        7 =>
        [
            new(Sign.Gambling, $"{site.StartUrl} (node tersembunyi, display:none)", "\"slot gacor maxwin\" -> hxxps://contoh-tautan[.]example/daftar", Confidence.High),
            new(Sign.HiddenLinks, $"{site.StartUrl} (node tersembunyi, display:none)", "12 tautan: \"slot gacor maxwin\" -> hxxps://contoh-tautan[.]example/daftar", Confidence.High),
        ],
        13 => [new(Sign.TlsSoon, $"{site.StartUrl} (sertifikat)", "sertifikat berakhir 2026-12-04, 11 hari lagi", Confidence.Medium)],
        18 => [new(Sign.HttpOnly, $"{site.StartUrl} (sambungan)", "situs dibuka tanpa HTTPS", Confidence.Medium)],
        _ => [],
    };

    private static CategoryVerdict Judge(Site site, Category category, int index, DateTimeOffset at, Verdict? unread)
    {
        var today = Wita.Day(at);
        var age = Ages[index % Ages.Length] + (int)category * 9;
        var verdict = unread ?? ((category, index % 9) switch
        {
            (Category.Article, 2 or 5) => Verdict.Absent,
            (Category.Agenda, 1 or 4 or 7) => Verdict.Absent,
            (Category.News, 8) => Verdict.Unknown,
            _ => age <= 7 ? Verdict.Fresh : Verdict.Stale,
        });
        var item = verdict is Verdict.Fresh or Verdict.Stale ? Item(site, category, index, today.AddDays(-age)) : null;
        return new CategoryVerdict
        {
            Category = category,
            Verdict = verdict,
            Latest = item?.Published,
            CountInWindow = verdict == Verdict.Fresh ? 1 + index % 5 : 0,
            Confidence = Confidence.High,
            Evidence = item is null ? [] : [item],
            Why = "Contoh.",
        };
    }

    private static DatedItem Item(Site site, Category category, int index, DateOnly day) => new()
    {
        Category = category,
        Title = Titles[(index + (int)category) % Titles.Length],
        Url = new Uri(Channel(site, category), $"{day:yyyy/MM}/rapat-koordinasi-persiapan-peringatan-hari-jadi-provinsi-{index + 1}"),
        Published = day,
        Printed = IndonesianText.DayAndDate(day),
        Source = (DateSource)(index % 8),
        Confidence = Confidence.High,
        FoundOn = Channel(site, Category.News),
    };

    private static Uri Channel(Site site, Category category) => new(site.StartUrl, CategoryName.Of(category) + "/");

    private static Verdict Whole(IReadOnlyList<CategoryVerdict> categories) =>
        ((Verdict[])[Verdict.Fresh, Verdict.Unknown, Verdict.Stale]).Where(v => categories.Any(c => c.Verdict == v)).Append(Verdict.Absent).First();

    private static Access Answer(Verdict? unread, Site site, DateTimeOffset at) => unread switch
    {
        Verdict.Unreachable => new(AccessState.Unreachable, null, null, null, "nama host tidak ditemukan (DNS)"),
        Verdict.Blocked => new(AccessState.Blocked, 403, site.StartUrl, null, "halaman pemeriksaan WAF"),
        _ => new(AccessState.Ok, 200, site.StartUrl, at.AddDays(60)),
    };

    private static string Digest(int index) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(index)));
}
