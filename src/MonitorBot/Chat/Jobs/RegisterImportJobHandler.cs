using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Jobs;

internal sealed record RegisterImportJob(string FileId, long PersonId, AnswerPlace Answer);

/// <summary>Fetches an uploaded register and shows what it would change; nothing changes before "Simpan".</summary>
internal sealed class RegisterImportJobHandler(Store store, FileDownloads files) : IJobHandler
{
    public const string KindName = "register-import";
    public const int MostBytes = 1024 * 1024;

    public string Kind => KindName;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<RegisterImportJob>(job.Data)!;
        var download = await files.FetchAsync(order.FileId, MostBytes, stop);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            if (download is not FileDownload.Fetched fetched) order.Answer.Edit(session, download is FileDownload.TooLarge ? ImportWords.TooLarge : ImportWords.NotFetched);
            else if (RegisterImport.Decode(fetched.Content) is not { } csv) order.Answer.Edit(session, ImportWords.NotCsv);
            else Preview(session, order, csv, FormattableString.Invariant($"{job.Id}"));
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<RegisterImportJob>(job.Data)!.Answer.Edit(session, ImportWords.NotFetched);

    private static void Preview(StoreSession session, RegisterImportJob order, string csv, string number)
    {
        var plan = RegisterImport.Plan(session.Register.All(), csv);
        var words = ImportWords.Preview(plan);
        RegisterDraft.Keep(session, order.PersonId, new RegisterDraft(number, csv, words));
        order.Answer.Edit(session, words, plan.Diff.IsEmpty ? null : ImportButtons.Choice(number));
    }
}
