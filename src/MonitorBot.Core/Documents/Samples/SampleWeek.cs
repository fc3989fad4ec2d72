using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Documents.Samples;

/// <summary>An invented week, office and team, so that an office can judge the papers before going live.</summary>
public static class SampleWeek
{
    public static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly DateTimeOffset Eight = Wita.Instant(Monday, new(8, 0));

    private const string Code = "K7QF-2M9X-TD4R";

    private const string Link = $"https://t.me/contoh_bot?start=v_{Code}";

    public static readonly Signer Head = new("Contoh Kepala Bidang, S.Kom., M.Si.", "19700101 199503 1 001", "Pembina (IV/a)", "Kepala Bidang Aplikasi Informatika");

    public static readonly IReadOnlyList<Signer> Team =
    [
        new("Contoh Anggota Pertama, S.Kom.", "19850202 201001 2 002", "Penata Tk. I (III/d)", "Pranata Komputer Ahli Muda"),
        new("Contoh Anggota Kedua, A.Md.", "19900303 201503 1 003", "Pengatur (II/c)", "Pranata Komputer Terampil"),
    ];

    public static readonly OfficeSettings Office = new()
    {
        Head = Head,
        AgencyHead = new("Contoh Kepala Dinas, S.T., M.T.", "19680404 199203 1 004", "Pembina Utama Muda (IV/c)", "Kepala Dinas Komunikasi dan Informatika"),
        Contact = "Seksi Pengelolaan Domain dan Aplikasi, telepon (0541) 000000",
        Letterhead = new()
        {
            Address = "Jalan Contoh Nomor 1, Samarinda, Kalimantan Timur 75000",
            Phone = "(0541) 000000",
            Website = "diskominfo.kaltim.example",
            Email = "diskominfo@kaltim.example",
        },
    };

    public static AssignmentOrder Assignment() => new()
    {
        Reference = "MON/2026/048-1",
        Monday = Monday,
        AssignedAt = Eight.AddMinutes(5),
        AssignedBy = Head,
        Members = Team,
        VerificationCode = Code,
        VerificationLink = Link,
    };

    /// <summary>A report with this many websites, approved or not.</summary>
    public static WeekReport Report(int websites = 60, bool approved = true)
    {
        var at = Eight.AddMinutes(6);
        var agencies = SampleAgencies.Make(websites);
        var rows = agencies.Select((agency, i) => Row(agency, i, at)).OrderBy(r => !r.Agency.Ranked).ToList();
        return new WeekReport
        {
            Reference = "MON/2026/048-1",
            VerificationCode = Code,
            VerificationLink = Link,
            From = Monday.AddDays(-7),
            To = Monday,
            MadeAt = Eight.AddMinutes(95),
            Rows = rows,
            Steps = Steps(approved),
            AssignedBy = Head,
            Members = Team,
            ReportedBy = Team[0],
            Disposition = approved ? Disposition() : null,
            Previous = Before(agencies, at.AddDays(-7)),
        };
    }

    private static SiteRow Row(Agency agency, int i, DateTimeOffset at) => new()
    {
        Agency = agency,
        Scan = SampleScans.Make(agency, i, at),
        Corrections = i % 27 == 8
            ? [new(Category.News, Freshness.Verdict.Fresh, "Berita 21 November 2026 terlihat pada halaman depan", new(1, Team[0].FullName), at.AddMinutes(40), null)]
            : [],
        Note = i % 19 == 4 ? "Pengelola website sudah dihubungi melalui telepon" : "",
        FollowUp = i % 19 == 4 ? "Konsep surat disusun 9 Nov 2026" : "",
    };

    private static PreviousWeek Before(IReadOnlyList<Agency> agencies, DateTimeOffset at)
    {
        var rows = agencies.Select((agency, i) => new SiteRow { Agency = agency, Scan = SampleScans.Make(agency, i % 7 == 3 ? i + 4 : i, at) }).ToList();
        return new(WeekSummary.Of(Monday.AddDays(-7), rows), HistoryWeek.Of(Monday.AddDays(-7), rows));
    }

    private static DispositionSheet Disposition() => new(Head, Eight.AddMinutes(107), DispositionKind.WriteToAgencies)
    {
        Note = "Siapkan surat pemberitahuan kepada Perangkat Daerah yang tidak memperbarui konten lebih dari 90 hari.",
        ReceivedAt = Eight.AddMinutes(95),
    };

    private static IReadOnlyList<StepTime> Steps(bool approved) =>
    [
        new(1, Eight, Eight.AddMinutes(5)),
        new(2, Eight.AddMinutes(5), Eight.AddMinutes(95), TimeSpan.FromMinutes(90)),
        new(3, Eight.AddMinutes(95), approved ? Eight.AddMinutes(107) : null),
        new(4, approved ? Eight.AddMinutes(107) : null, approved ? Eight.AddMinutes(108) : null),
    ];
}
