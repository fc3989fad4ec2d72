using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

/// <param name="Card">The message to edit, in the person's private chat.</param>
internal sealed record HolidayJob(string FileId, long PersonId, string Card);

/// <summary>Fetches an uploaded list of holidays and shows what it would change.</summary>
internal sealed class HolidayJobHandler(Store store, FileDownloads files) : IJobHandler
{
    public const string KindName = "holidays";
    public const int MostBytes = 256 * 1024;

    public string Kind => KindName;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<HolidayJob>(job.Data)!;
        var download = await files.FetchAsync(order.FileId, MostBytes, stop);
        var read = download is FileDownload.Fetched fetched ? HolidayFile.Read(fetched.Content) : null;
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (read is HolidayFile.Good good) Preview(session, order, good.Holidays, FormattableString.Invariant($"{job.Id}"));
            else if (read is HolidayFile.Bad bad) Edit(session, order, HolidayWords.Faults(bad.Faults));
            else Edit(session, order, download is FileDownload.TooLarge ? HolidayWords.TooLarge : HolidayWords.NotFetched);
        });
    }

    public void Failed(StoreSession session, Job job) => Edit(session, JsonSerializer.Deserialize<HolidayJob>(job.Data)!, HolidayWords.NotFetched);

    private static void Preview(StoreSession session, HolidayJob order, IReadOnlyList<Holiday> holidays, string number)
    {
        HolidayDraft.Keep(session, order.PersonId, number, holidays);
        Edit(session, order, HolidayWords.Preview(holidays), [[new Button(Labels.Save, ButtonData.Of("holidayssave", number, "yes")), new Button(Labels.Discard, ButtonData.Of("holidayssave", number, "no"))]]);
    }

    private static void Edit(StoreSession session, HolidayJob order, string html, IReadOnlyList<IReadOnlyList<Button>>? buttons = null)
        => Mail.Edit(session, Notify.Private(order.PersonId), new Outgoing.Text(MessageCut.ToLimit(html), buttons, order.Card), OutboxPriority.Interactive);
}
