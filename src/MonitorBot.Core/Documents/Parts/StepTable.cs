using MonitorBot.Core.Documents.Drawing;
using MonitorBot.Core.Documents.Layout;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Documents.Parts;

/// <summary>The SOP sheet: each step with its standard beside what it took.</summary>
internal static class StepTable
{
    private static readonly IReadOnlyList<Column> Columns =
    [
        new("No", Alignment.Centre), new("Kegiatan", MaxWidth: 125), new("Pelaksana", MaxWidth: 48), new("Kelengkapan", MaxWidth: 80),
        new("Waktu baku", Alignment.Centre, 45), new("Realisasi", MaxWidth: 118), new("Output", MaxWidth: 72),
    ];

    /// <summary>How the second step's "realisasi" was told from waiting.</summary>
    private static readonly string WorkNote = "Realisasi langkah 2 adalah waktu pembacaan website ditambah waktu tim bekerja melalui bot; jeda lebih dari "
        + $"{(int)Effort.Pause.TotalMinutes} menit tidak dihitung. Respons termasuk waktu tunggu, sehingga tidak dibandingkan dengan waktu baku.";

    public static void Write(Flow flow, IReadOnlyList<StepTime> steps)
    {
        new Table(Columns, [.. steps.Select(Row)], 8.5f).Write(flow);
        flow.Gap(3);
        if (steps.Any(step => step is { Step: 2, Work: not null }))
        {
            Paragraph.Write(flow, WorkNote, Ink.Regular(8.5f), Alignment.Left);
        }

        flow.Gap(5);
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
