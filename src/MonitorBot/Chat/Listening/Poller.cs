using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Sending;
using MonitorBot.Core.Storage;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace MonitorBot.Chat.Listening;

/// <summary>Asks Telegram for updates and keeps each one durably before the offset moves; handling is the dispatcher's.</summary>
internal sealed partial class Poller(TelegramClients clients, Store store, Dispatcher dispatcher, ChatHealth health, TimeProvider time, ILogger<Poller> logger) : BackgroundService
{
    private const string OffsetKey = "poll.offset";
    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await clients.Ready(stop);
        var offset = await store.ReadAsync(session => session.Meta.Get(OffsetKey, 0L));
        var failures = 0;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                offset = await PollAsync(offset, stop);
                failures = 0;
                health.Polled(time.GetUtcNow());
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault) when (fault is RequestException or HttpRequestException or OperationCanceledException or JsonException)
            {
                failures++;
                health.PollFailed(fault);
                LogPollFailed(TelegramTrouble.Explain(fault), failures);
                await Task.Delay(Backoff.After(failures, TimeSpan.FromSeconds(60)), time, stop);
            }
        }
    }

    private async Task<long> PollAsync(long offset, CancellationToken stop)
    {
        var raw = await clients.Polling.SendRequest(new RawUpdates { Offset = offset == 0 ? null : offset, Limit = 100, Timeout = clients.PollSeconds, AllowedUpdates = Wanted }, stop);
        if (raw.Length == 0) return offset;
        var next = raw.Max(Id) + 1;
        await store.WriteAsync(session =>
        {
            foreach (var update in raw) session.Inbox.Receive(Id(update), update.GetRawText(), time.GetUtcNow());
            session.Meta.Set(OffsetKey, next);
        });
        dispatcher.Wake();
        return next;
    }

    private static long Id(JsonElement update) => update.GetProperty("update_id").GetInt64();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Asking Telegram for updates failed ({failures} in a row): {fault}")]
    private partial void LogPollFailed(string fault, int failures);
}
