using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Jobs;

/// <summary>After a round: the summary for the group.</summary>
internal sealed class SummaryJobHandler(Store store) : IJobHandler
{
    public string Kind => JobKind.Summary;

    public async Task RunAsync(Job job, CancellationToken stop) => await store.WriteAsync(session =>
    {
        session.Jobs.Done(job.Id);
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        if (!CycleId.TryParse(order.Cycle, out var id) || session.Cycles.Find(id) is not { } cycle) return;
        var rows = WeekView.Rows(session, cycle);
        var summary = WeekSummary.Of(id.Monday, rows);
        Notify.Group(session, new Outgoing.Text(SummaryWords.OfRound(cycle, rows, summary), [[new Button("Periksa", ButtonData.Of("run", "periksa"))]]) { Silent = true }, $"summary/{cycle.Round}");
    });

    public void Failed(StoreSession session, Job job)
        => Notify.Group(session, new Outgoing.Text("Ringkasan pemeriksaan tidak dapat dibuat. Hasil tiap website tetap dapat dilihat dengan /periksa."));
}
