using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Reports;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>The SOP sheet: each step with its standard beside what it took.</summary>
internal static class StepTable
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("No", Alignment.Centre), new("Kegiatan"), new("Pelaksana", MaxWidth: 70), new("Kelengkapan", MaxWidth: 90),
        new("Waktu baku", Alignment.Centre, 45), new("Realisasi", MaxWidth: 130), new("Output", MaxWidth: 80),
    ];

    public static void Write(Flow flow, IReadOnlyList<StepTime> steps)
    {
        new Table(Columns, [.. steps.Select(Row)], 8.5f).Write(flow);
        flow.Gap(6);
    }

    private static IReadOnlyList<Cell> Row(StepTime time) =>
    [
        $"{time.Step}", time.Standard.Activity, time.Standard.Actor, time.Standard.Requisites,
        $"{time.Standard.StandardMinutes} menit", Actual(time), time.Standard.Output,
    ];

    private static string Actual(StepTime time) => time switch
    {
        { DoneAt: { } done, Work: { } work } => $"{IndonesianText.Duration(work)}; selesai {IndonesianText.ShortDateTime(done)} WITA",
        { DoneAt: { } done, ReceivedAt: { } received } =>
            $"diterima {IndonesianText.ShortDateTime(received)}, {(time.Step is 1 or 3 ? "diputus" : "selesai")} {Until(received, done)} WITA (respons {IndonesianText.Duration(done - received)})",
        { DoneAt: { } done } => $"selesai {IndonesianText.ShortDateTime(done)} WITA",
        { ReceivedAt: { } received } => $"berjalan sejak {IndonesianText.ShortDateTime(received)} WITA",
        _ => "belum dilaksanakan",
    };

    /// <summary>The day only where it is another one.</summary>
    private static string Until(DateTimeOffset received, DateTimeOffset done) =>
        Wita.Day(received) == Wita.Day(done) ? IndonesianText.Clock(done) : IndonesianText.ShortDateTime(done);
}
