using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>After a round: the summary for the group, text first, so that a picture that cannot be drawn keeps nobody from knowing.</summary>
internal sealed class SummaryJobHandler(Store store, Papers papers) : IJobHandler
{
    public string Kind => JobKind.Summary;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CycleJob>(job.Data)!;
        var shown = await store.WriteAsync(session => Tell(session, order));
        var picture = shown is { } one ? papers.Pictures.WeekSummary(one.Summary, one.Rows) : null;
        var file = picture is null ? null : FilePlace.Media(store.Options.Folder, picture.Png, ".png");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (file is not null && shown is { } found) Notify.Group(session, new Outgoing.Photo(file, SummaryWords.Caption(found.Cycle, found.Summary)) { Silent = true }, $"summary/{found.Cycle.Round}/gambar");
        });
    }

    public void Failed(StoreSession session, Job job)
        => Notify.Group(session, new Outgoing.Text(PaperWords.NoPicture));

    private static (Cycle Cycle, IReadOnlyList<SiteRow> Rows, WeekSummary Summary)? Tell(StoreSession session, CycleJob order)
    {
        if (!CycleId.TryParse(order.Cycle, out var id) || session.Cycles.Find(id) is not { } cycle) return null;
        var rows = WeekView.Rows(session, cycle);
        var summary = WeekSummary.Of(id.Monday, rows);
        Notify.Group(session, new Outgoing.Text(SummaryWords.OfRound(cycle, rows, summary), [[new Button(Labels.Review, ButtonData.Of("run", "periksa"))]]) { Silent = true }, $"summary/{cycle.Round}");
        return (cycle, rows, summary);
    }
}
