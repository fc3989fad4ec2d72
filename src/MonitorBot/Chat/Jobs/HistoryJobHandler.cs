using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>/riwayat: a short text and the picture of one website's weeks.</summary>
internal sealed class HistoryJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.History;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<HistoryJob>(job.Data)!;
        var today = Wita.Today(time);
        var weeks = await PastWeeks.ReadAsync(store, today.AddDays(-7 * HeatMap.DefaultWeeks), today);
        var agency = await store.ReadAsync(session => session.Register.Find(order.Agency));
        var history = agency is null ? null : SiteHistory.Of(agency, weeks);
        var picture = history is { Weeks.Count: > 0 } ? papers.Pictures.SiteHistory(history) : null;
        var file = picture is null ? null : FilePlace.Media(store.Options.Folder, picture.Png, ".png");
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, history is null ? CommonWords.StaleButton : AgencyWords.History(history));
            if (file is not null) order.Answer.Send(session, new Outgoing.Photo(file, Html.Text(picture!.Caption, 900)) { Silent = true }, "gambar");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<HistoryJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.History));
}
