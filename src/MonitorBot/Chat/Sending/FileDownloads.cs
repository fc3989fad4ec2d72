using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace MonitorBot.Chat.Sending;

/// <summary>Fetches a file that somebody sent, up to a size.</summary>
internal sealed class FileDownloads(TelegramClients clients)
{
    /// <param name="mostBytes">Whatever size was announced, more is not taken.</param>
    /// <exception cref="RequestException">Telegram is not reached, or is busy: worth another try.</exception>
    public async Task<FileDownload> FetchAsync(string fileId, int mostBytes, CancellationToken stop)
    {
        // A stream of fixed room refuses what does not fit.
        using var room = new MemoryStream(new byte[mostBytes]);
        room.SetLength(0);
        try
        {
            await clients.Sending.GetInfoAndDownloadFile(fileId, room, stop);
            return new FileDownload.Fetched(room.ToArray());
        }
        catch (NotSupportedException)
        {
            return new FileDownload.TooLarge();
        }
        catch (ApiRequestException fault) when (fault.ErrorCode is 400 or 404)
        {
            return new FileDownload.Gone();
        }
    }
}

/// <summary>A closed family.</summary>
internal abstract record FileDownload
{
    public sealed record Fetched(byte[] Content) : FileDownload;

    public sealed record TooLarge : FileDownload;

    /// <summary>Telegram does not give it.</summary>
    public sealed record Gone : FileDownload;
}
