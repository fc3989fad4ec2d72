using System.Security.Cryptography;
using System.Text.Json;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Jobs;

/// <summary>/verifikasi of a file: its hash is compared; the file itself is not kept.</summary>
internal sealed class VerifyJobHandler(Store store, TelegramClients clients) : IJobHandler
{
    public string Kind => JobKind.Verify;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<VerifyJob>(job.Data)!;
        var hash = await HashAsync(order.FileId, stop);
        await store.WriteAsync(session =>
        {
            session.Jobs.Done(job.Id);
            order.Answer.Edit(session, hash is null ? VerifyWords.NotCompared : VerifyWords.OfFile(Verification.OfFile(session, hash)));
        });
    }

    public void Failed(StoreSession session, Job job) => JsonSerializer.Deserialize<VerifyJob>(job.Data)!.Answer.Edit(session, VerifyWords.NotCompared);

    /// <returns>Lower-case hex; null when Telegram refuses the file.</returns>
    private async Task<string?> HashAsync(string fileId, CancellationToken stop)
    {
        try
        {
            using var content = new MemoryStream();
            await clients.Sending.GetInfoAndDownloadFile(fileId, content, stop);
            return Convert.ToHexStringLower(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
        }
        catch (ApiRequestException fault) when (fault.ErrorCode == 400)
        {
            return null;
        }
    }
}
