using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Reminders: what waits, since when, and what to press.</summary>
internal static class ReminderWords
{
    public static string Of(Cycle cycle, Core.Sop.SopStep step) => step switch
    {
        Core.Sop.SopStep.Assign => $"🔔 {Name(cycle)} menunggu penugasan sejak {Since(cycle.OpenedAt)}.",
        Core.Sop.SopStep.Monitor when cycle.State == CycleState.Returned => $"🔔 {Name(cycle)} dikembalikan {Since(cycle.LastReport!.Returned!.At)}, menunggu perbaikan. Alasan: {Html.Text(cycle.LastReport.Returned.Reason, 200)}",
        Core.Sop.SopStep.Monitor => $"🔔 {Name(cycle)} ditugaskan {Since(cycle.Assignment!.At)} dan belum dilaporkan. Waktu baku 120 menit.",
        _ => $"🔔 Laporan {Html.Escape(WeekWords.Name(cycle.Id))} versi {cycle.LastReport!.Version} menunggu keputusan sejak {Since(cycle.LastReport.At)}.",
    };

    private static string Name(Cycle cycle) => Html.Escape(WeekWords.Upper(WeekWords.Name(cycle.Id)));

    private static string Since(DateTimeOffset at) => $"{IndonesianText.DayName(Core.Wita.Day(at))} pukul {IndonesianText.Time(at)}";
}
