namespace MonitorBot.Core.Reports.Week;

/// <summary>A line of the SOP's own table: what, by whom, with what, in how many minutes, giving what.</summary>
public sealed record SopLine(int Number, string Activity, string Actor, string Requisites, int StandardMinutes, string Output)
{
    /// <summary>The four lines of the SOP "Monitoring Website OPD", section G.</summary>
    public static readonly IReadOnlyList<SopLine> All =
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
