namespace MonitorBot.Core.Reports;

/// <summary>A line of the SOP's own table: what, by whom, with what, in how many minutes, giving what.</summary>
public sealed record SopStep(int Number, string Activity, string Actor, string Requisites, int StandardMinutes, string Output)
{
    /// <summary>The four lines of the SOP "Monitoring Website OPD", section G.</summary>
    public static readonly IReadOnlyList<SopStep> All =
    [
        new(1, "Menugaskan Tim Pengelola untuk melaksanakan monitoring isi konten website", "Bidang Aptika",
            "Perintah lisan/tertulis", 10, "Perintah/tugas"),
        new(2, "Melaksanakan monitoring isi konten website dan melaporkan kepada Kepala Bidang Aptika", "Tim Pengelola",
            "Komputer (PC/laptop), printer dan koneksi internet", 120, "Laporan rekapitulasi hasil monitoring"),
        new(3, "Menerima laporan dari Tim Pengelola Website dan menyetujui", "Bidang Aptika",
            "Hasil laporan", 10, "Disposisi"),
        new(4, "Telah melakukan monitoring website", "Bidang Aptika",
            "Persetujuan hasil laporan", 15, "Arsip"),
    ];
}

/// <summary>What a step really took.</summary>
/// <param name="Step">1 to 4.</param>
/// <param name="ReceivedAt">When the step's work could begin; null before.</param>
/// <param name="DoneAt">When it was done; null before.</param>
/// <param name="Work">Effort known to have been spent, when it can be told from waiting.</param>
public sealed record StepTime(int Step, DateTimeOffset? ReceivedAt, DateTimeOffset? DoneAt, TimeSpan? Work = null, string? By = null)
{
    public SopStep Standard => SopStep.All[Step - 1];

    /// <summary>From received to done: waiting included, so never held against the standard.</summary>
    public TimeSpan? Response => DoneAt - ReceivedAt;

    /// <summary>The SOP's minutes are effort: judged only where the work is known.</summary>
    public bool? WithinStandard => Work is { } work ? work <= TimeSpan.FromMinutes(Standard.StandardMinutes) : null;
}
