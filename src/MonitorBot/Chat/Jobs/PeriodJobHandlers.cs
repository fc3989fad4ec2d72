using System.Text.Json;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <summary>/peringkat: the list, and OPD by week as pictures.</summary>
internal sealed class RankingJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Ranking;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<PeriodJob>(job.Data)!;
        var recap = await Recaps.OfAsync(store, order, time.GetUtcNow());
        IReadOnlyList<Outgoing> maps = recap.Weeks.Count == 0 ? [] : [.. papers.Pictures.HeatMap(recap.HeatMap).Select(picture => Recaps.Photo(store, picture))];
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, RecapTexts.Ranking(recap));
            foreach (var (index, map) in maps.Index()) order.Answer.Send(session, map, $"peta{index}");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<PeriodJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.Ranking));
}

/// <summary>/rekap: text, trend, PDF and XLSX.</summary>
internal sealed class RecapJobHandler(Store store, Papers papers, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Recap;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<PeriodJob>(job.Data)!;
        var recap = await Recaps.OfAsync(store, order, time.GetUtcNow());
        IReadOnlyList<Outgoing> files = recap.Weeks.Count == 0 ? [] : Files(recap);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, RecapTexts.Recap(recap));
            if (files.Count > 0) SignerNotice.Tell(session, papers.Office.Head, SignerNotice.Head);
            foreach (var (index, file) in files.Index()) order.Answer.Send(session, file, $"berkas{index}");
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<PeriodJob>(job.Data)!.Answer.Edit(session, PaperWords.NotMade(PaperWords.Recap));

    private IReadOnlyList<Outgoing> Files(PeriodRecap recap) =>
    [
        Recaps.Photo(store, papers.Pictures.Trend(recap.Weeks, PaperWords.Trend(recap.Name))),
        Paper(recap, papers.RecapPdf(recap), ".pdf"),
        Paper(recap, papers.RecapXlsx(recap), ".xlsx"),
    ];

    private Outgoing.Document Paper(PeriodRecap recap, byte[] content, string extension)
        => new(FilePlace.Media(store.Options.Folder, content, extension), $"Rekapitulasi {recap.Name}{extension}", PaperWords.RecapCaption(recap.Name)) { Silent = true };
}

/// <summary>A period's figures from the store.</summary>
internal static class Recaps
{
    public static async Task<PeriodRecap> OfAsync(Store store, PeriodJob order, DateTimeOffset now)
    {
        var period = new PeriodName(order.Year, order.Month);
        var weeks = await PastWeeks.ReadAsync(store, period.PreviousFrom, period.Days.To);
        return PeriodRecap.Of(order.Year, order.Month, await store.ReadAsync(PastWeeks.Agencies), weeks, now);
    }

    public static Outgoing.Photo Photo(Store store, Picture picture)
        => new(FilePlace.Media(store.Options.Folder, picture.Png, ".png"), Html.Text(picture.Caption, 900)) { Silent = true };
}
