using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Reports.Letters;

/// <summary>A draft letter to an OPD; heads are peers, so it informs and asks.</summary>
public sealed record AgencyLetter
{
    public required SiteRow Row { get; init; }

    public required LetterKind Kind { get; init; }

    /// <summary>WITA day of the draft.</summary>
    public required DateOnly Date { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>The bot's own reference of the week, e.g. "MON/2026/048-1".</summary>
    public required string Reference { get; init; }

    /// <summary>When the first letter was sent, for a Pengingat; null when not known.</summary>
    public DateOnly? FirstLetter { get; init; }

    public int? Serial { get; init; }

    /// <summary>Title of the head of the OPD, "Kepala Dinas Kesehatan", "Direktur RSUD …".</summary>
    public string Addressee => Row.Agency.Kind switch
    {
        AgencyKind.Hospital => $"Direktur {Row.Agency.Name}",
        AgencyKind.Secretariat => "Sekretaris Daerah",
        AgencyKind.Portal => $"Pengelola {Row.Agency.Name}",
        _ => $"Kepala {Row.Agency.Name}",
    };

    /// <summary>Only a website that was read, and has nothing new, is written about; others need a person's look first.</summary>
    public static bool IsDue(SiteRow row) => row.Agency.Site is not null && row.Verdict is Verdict.Stale or Verdict.Absent;
}

public enum LetterKind
{
    /// <summary>Pemberitahuan Hasil Monitoring dan Permohonan Pemutakhiran Konten Website.</summary>
    Notice,

    /// <summary>Pengingat.</summary>
    Reminder,
}
