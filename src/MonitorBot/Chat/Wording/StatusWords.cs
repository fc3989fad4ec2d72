using System.Text;
using MonitorBot.Core;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>The week's card: the four steps of the SOP with standard, received and done times.</summary>
internal static class StatusWords
{
    /// <param name="progress">Websites read of the running round.</param>
    /// <param name="unresolved">Websites that still need a human.</param>
    public static string Card(Cycle cycle, (int Done, int All)? progress, int unresolved) => new StringBuilder()
        .Append(Html.Bold(WeekWords.Upper(WeekWords.Name(cycle.Id)))).Append('\n')
        .Append($"Status: {WeekWords.StateName(cycle.State)}").Append(cycle.Late ? " (dimulai terlambat)" : "").Append("\n\n")
        .Append(Assign(cycle)).Append('\n')
        .Append(Monitor(cycle, progress, unresolved)).Append('\n')
        .Append(Decide(cycle)).Append('\n')
        .Append(Archive(cycle))
        .Append(Ended(cycle))
        .Append("\n\nSemua waktu dalam WITA.").ToString();

    private static string Assign(Cycle cycle) => cycle.Assignment is { } one
        ? $"✅ 1. Menugaskan (baku 10 menit)\n– Diterima {Clock(cycle.OpenedAt)}, ditugaskan {Later(cycle.OpenedAt, one.At)} oleh {WeekWords.Acting(one.By)}"
        : $"{(cycle.Over ? "▫️" : "⏳")} 1. Menugaskan (baku 10 menit)\n– Diterima {Clock(cycle.OpenedAt)}";

    private static string Monitor(Cycle cycle, (int Done, int All)? progress, int unresolved)
    {
        var text = new StringBuilder();
        var done = cycle.LastReport is { Returned: null };
        text.Append(done ? "✅" : cycle.Assignment is null || cycle.Over ? "▫️" : "⏳").Append(" 2. Monitoring dan laporan (baku 120 menit)");
        if (cycle.Assignment is { } assignment) text.Append($"\n– Pelaksana: {Html.Text(string.Join(", ", assignment.Members.Select(one => one.Name)), 200)}");
        if (progress is { } running && !cycle.Over) text.Append($"\n– Pemeriksaan berjalan: {running.Done} dari {running.All} website");
        else if (!cycle.Over && unresolved > 0) text.Append($"\n– Perlu dicek tim: {unresolved} website");
        foreach (var report in cycle.Reports)
        {
            text.Append($"\n– Laporan versi {report.Version}: {Clock(report.At)} oleh {WeekWords.Acting(report.By)}");
            if (report.Returned is { } back) text.Append($"\n– Dikembalikan {Later(report.At, back.At)}: {Html.Text(back.Reason, 120)}");
        }

        return text.ToString();
    }

    private static string Decide(Cycle cycle)
    {
        if (cycle.Disposition is { } one)
            return $"✅ 3. Memeriksa dan menyetujui (baku 10 menit)\n– Diterima {Clock(cycle.LastReport!.At)}, disetujui {Later(cycle.LastReport.At, one.At)} oleh {WeekWords.Acting(one.By)}\n– Disposisi: {(one.Note is { } note ? Html.Text(note, 120) : Html.Escape(WeekWords.DispositionName(one.Kind)))}";
        return cycle.State == CycleState.Reported
            ? $"⏳ 3. Memeriksa dan menyetujui (baku 10 menit)\n– Diterima {Clock(cycle.LastReport!.At)}"
            : "▫️ 3. Memeriksa dan menyetujui (baku 10 menit)";
    }

    private static string Archive(Cycle cycle) => cycle switch
    {
        { ArchivedAt: { } at } => $"✅ 4. Arsip (baku 15 menit)\n– Diarsipkan {Clock(at)}",
        { State: CycleState.Approved } => "⏳ 4. Arsip (baku 15 menit)",
        _ => "▫️ 4. Arsip (baku 15 menit)",
    };

    private static string Ended(Cycle cycle) => cycle.State switch
    {
        CycleState.Cancelled => $"\n\nDibatalkan oleh {WeekWords.Acting(cycle.Cancellation!.By)}: {Html.Text(cycle.Cancellation.Reason, 200)}",
        CycleState.Lapsed => "\n\nDitutup karena tidak ditugaskan sampai Senin berikutnya.",
        _ => "",
    };

    /// <summary>The day again only where it is another one.</summary>
    private static string Later(DateTimeOffset before, DateTimeOffset at) => Wita.Day(before) == Wita.Day(at) ? IndonesianText.Clock(at) : Clock(at);

    private static string Clock(DateTimeOffset at) => $"{IndonesianText.ShortDate(Wita.Day(at))[..^5]} {IndonesianText.Clock(at)}";
}
