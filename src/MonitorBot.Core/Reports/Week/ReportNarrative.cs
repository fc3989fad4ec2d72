using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Reports.Week;

/// <summary>The sentences of the Laporan Rekapitulasi that depend on the week's results.</summary>
public static class ReportNarrative
{
    private const int NamesShown = 15;

    public const string Purpose =
        "Monitoring website Perangkat Daerah dilaksanakan untuk mengetahui update atau tidaknya konten informasi pada website Perangkat Daerah "
        + "di lingkungan Pemerintah Provinsi Kalimantan Timur, dengan tujuan agar masyarakat lebih mudah mengakses informasi terbaru dari masing-masing Perangkat Daerah.";

    public const string Closing = "Demikian laporan ini disampaikan untuk menjadi bahan selanjutnya, mohon arahan lebih lanjut.";

    public static string Scope(WeekReport report)
    {
        var summary = report.Summary;
        var portals = summary.Portals == 0 ? "" : $" serta {NumberWords.WithDigits(summary.Portals)} portal";
        return $"Monitoring meliputi konten berita, artikel, dan agenda pada website {NumberWords.WithDigits(summary.Total)} Perangkat Daerah{portals}. "
            + $"Website dinyatakan update apabila menerbitkan konten sendiri dalam periode {IndonesianText.Period(report.From, report.To)}.";
    }

    public static string Execution(WeekReport report, string division)
    {
        var assigned = report.AssignedBy is { } by ? $"Berdasarkan penugasan dari {by.Position ?? by.FullName}, monitoring" : "Monitoring";
        return report.Checked is { } span
            ? $"{assigned} dilaksanakan oleh {division} pada hari {IndonesianText.DayAndDate(Wita.Day(span.First))}. Pemeriksaan website berlangsung mulai pukul "
                + $"{IndonesianText.Time(span.First)} sampai dengan {End(span.First, span.Last)}, secara otomatis dengan bot dan diteliti oleh tim."
            : $"{assigned} dilaksanakan oleh {division} pada hari {IndonesianText.DayAndDate(report.To)}; pemeriksaan website secara otomatis tidak terlaksana.";
    }

    public static string Result(WeekReport report)
    {
        var summary = report.Summary;
        var others = VerdictWords.InOrder.Skip(1).Where(v => summary.Of(v) > 0)
            .Select(v => $"{NumberWords.WithDigits(summary.Of(v))} {VerdictWords.Of(v).ToLowerInvariant()}")
            .ToList();
        var rest = others.Count == 0 ? "" : $", sedangkan {Joined(others)}";
        return $"Dari {NumberWords.WithDigits(summary.Total)} Perangkat Daerah, {NumberWords.WithDigits(summary.Fresh)} website "
            + $"({IndonesianText.Percent(summary.Fresh, summary.Total)}) berstatus update{rest}.{Change(report)}";
    }

    /// <summary>Who became update and who ceased to be since the week before; empty when nobody did.</summary>
    public static IReadOnlyList<string> Changes(WeekReport report) =>
    [
        .. Names(report.Change.Fresh, "Menjadi update dibandingkan pemeriksaan sebelumnya"),
        .. Names(report.Change.Stale, "Tidak lagi update dibandingkan pemeriksaan sebelumnya"),
    ];

    /// <summary>What stood in the way, and findings in number only.</summary>
    public static IReadOnlyList<string> Obstacles(WeekReport report)
    {
        var summary = report.Summary;
        List<string> lines =
        [
            .. Named(report, Verdict.Unreachable, "Website tidak dapat diakses saat pemeriksaan"),
            .. Named(report, Verdict.Blocked, "Website menolak pemeriksaan otomatis sehingga perlu diperiksa langsung oleh tim"),
            .. Named(report, Verdict.Unknown, "Tanggal konten tidak dapat dipastikan sehingga perlu dicek"),
        ];
        if (summary.WithFinding > 0)
        {
            lines.Add($"Terdapat indikasi temuan keamanan pada {NumberWords.WithDigits(summary.WithFinding)} website; rinciannya disampaikan dalam lampiran terbatas.");
        }

        if (summary.Corrected > 0)
        {
            lines.Add($"Hasil otomatis pada {NumberWords.WithDigits(summary.Corrected)} website dikoreksi oleh tim dengan alasan yang dicantumkan pada Lampiran I.");
        }

        return lines.Count == 0 ? ["Tidak terdapat kendala dalam pelaksanaan monitoring."] : lines;
    }

    public static IReadOnlyList<string> Recommendations(WeekReport report)
    {
        var summary = report.Summary;
        List<string> lines = [];
        Add(summary.Stale + summary.Absent, "Perangkat Daerah agar memutakhirkan konten website-nya; kepada yang bersangkutan dapat disampaikan surat pemberitahuan");
        Add(summary.Unreachable, "Perangkat Daerah agar memulihkan akses website-nya, dengan pendampingan teknis bila diperlukan");
        Add(summary.Unknown + summary.Blocked, "website perlu diperiksa langsung oleh tim pada monitoring berikutnya");
        Add(summary.NoSite, "Perangkat Daerah yang belum memiliki website agar difasilitasi");
        Add(summary.WithFinding, "website dengan indikasi temuan keamanan agar segera diverifikasi dan ditangani");
        return lines.Count == 0 ? ["Pembaruan konten website agar dipertahankan."] : lines;

        void Add(int count, string what)
        {
            if (count > 0)
            {
                lines.Add($"Sebanyak {NumberWords.WithDigits(count)} {what}.");
            }
        }
    }

    public static string Conclusion(WeekReport report)
    {
        var summary = report.Summary;
        return summary.Total == 0
            ? "Tidak ada Perangkat Daerah yang dimonitor pada periode ini."
            : $"Pada periode ini {IndonesianText.Percent(summary.Fresh, summary.Total)} website Perangkat Daerah berstatus update."
                + (summary.Grades.Over90 > 0 ? $" Terdapat {NumberWords.WithDigits(summary.Grades.Over90)} website yang tidak update lebih dari 90 hari." : "");
    }

    private static IEnumerable<string> Named(WeekReport report, Verdict verdict, string what)
        => Names([.. report.Rows.Where(r => r.Verdict == verdict).Select(r => r.Agency)], what);

    private static IEnumerable<string> Names(IReadOnlyList<Agency> agencies, string what)
    {
        var more = agencies.Count > NamesShown ? $"; dan {agencies.Count - NamesShown} lainnya (lihat Lampiran I)" : "";
        return agencies.Count == 0 ? [] : [$"{what} ({agencies.Count}): {string.Join("; ", agencies.Take(NamesShown).Select(a => a.Name))}{more}."];
    }

    private static string Change(WeekReport report)
    {
        if (report.Previous is not { } before)
        {
            return "";
        }

        var change = report.Summary.Fresh - before.Summary.Fresh;
        var words = change switch
        {
            > 0 => $"bertambah {NumberWords.WithDigits(change)} website",
            < 0 => $"berkurang {NumberWords.WithDigits(-change)} website",
            _ => "tetap",
        };
        return $" Dibandingkan pemeriksaan {IndonesianText.Date(before.Summary.Monday)} ({IndonesianText.Number(before.Summary.Fresh)} dari {IndonesianText.Number(before.Summary.Total)}), jumlah yang update {words}.";
    }

    private static string End(DateTimeOffset first, DateTimeOffset last) => Wita.Day(first) == Wita.Day(last)
        ? IndonesianText.Time(last)
        : $"{IndonesianText.DayAndDate(Wita.Day(last))} pukul {IndonesianText.Time(last)}";

    private static string Joined(IReadOnlyList<string> parts) => parts.Count switch
    {
        1 => parts[0],
        2 => $"{parts[0]} dan {parts[1]}",
        _ => string.Join(", ", parts.SkipLast(1)) + $", dan {parts[^1]}",
    };
}
