using System.Security.Cryptography;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Sending;

/// <summary>Downloads a file that somebody sent, only to hash it; nothing of it is kept.</summary>
internal sealed class FileHash(TelegramClients clients)
{
    /// <returns>SHA-256, lower-case hex; null when Telegram refuses the file.</returns>
    public async Task<string?> OfAsync(string fileId, CancellationToken stop)
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
