using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Routing;
using MonitorBot.Chat.Sending;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MonitorBot.Chat.Listening;

/// <summary>Handles what stands in the inbox: in order within a chat, chats beside each other, one broken update alone.</summary>
internal sealed partial class Dispatcher(Store store, Router router, TelegramClients clients, TimeProvider time, ILogger<Dispatcher> logger) : BackgroundService
{
    // Kills from outside may fall into one handling several times by chance; an update that kills the program does so every time.
    private const int MostAttempts = 6;
    private readonly SemaphoreSlim wake = new(0);

    public void Wake() => wake.Release();

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var me = await clients.Ready(stop);
        while (!stop.IsCancellationRequested)
        {
            var pending = await store.ReadAsync(session => session.Inbox.Pending());
            if (pending.Count > 0) await Parallel.ForEachAsync(ByChat(pending), new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = stop }, async (chat, token) =>
            {
                foreach (var update in chat)
                {
                    if (!token.IsCancellationRequested) await HandleAsync(update, me);
                }
            });
            await WaitAsync(stop);
        }
    }

    private async Task WaitAsync(CancellationToken stop)
    {
        await wake.WaitAsync(stop);
        while (wake.Wait(0, CancellationToken.None))
        {
            // Several updates may have arrived with one poll; they are read together.
        }
    }

    private static IEnumerable<IReadOnlyList<PendingUpdate>> ByChat(IReadOnlyList<PendingUpdate> pending)
        => pending.GroupBy(Chat).Select(chat => (IReadOnlyList<PendingUpdate>)[.. chat.OrderBy(update => update.UpdateId)]);

    private static long Chat(PendingUpdate update)
    {
        try
        {
            using var json = JsonDocument.Parse(update.Body);
            return FindChat(json.RootElement) ?? 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    private static long? FindChat(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        if (element.TryGetProperty("chat", out var chat) && chat.ValueKind == JsonValueKind.Object && chat.TryGetProperty("id", out var id) && id.TryGetInt64(out var value)) return value;
        foreach (var child in element.EnumerateObject())
        {
            if (FindChat(child.Value) is { } found) return found;
        }

        return null;
    }

    private async Task HandleAsync(PendingUpdate pending, User me)
    {
        using var scope = LogScopes.Update(logger, pending.UpdateId);
        var started = time.GetTimestamp();
        try
        {
            var attempt = await store.WriteAsync(session => session.Inbox.Begin(pending.UpdateId));
            if (attempt > MostAttempts) throw new InvalidOperationException("The update was begun too often and never finished.");
            var update = JsonSerializer.Deserialize<Update>(pending.Body, JsonBotAPI.Options)!;
            var incoming = UpdateReader.Read(update, me.Username ?? "", me.Id);
            await store.WriteAsync(session =>
            {
                if (incoming is not null) router.Handle(session, incoming, pending.UpdateId, time.GetUtcNow());
                session.Inbox.Done(pending.UpdateId, incoming?.GetType().Name ?? "lain");
            });
            LogHandled(incoming?.GetType().Name ?? "other", (long)time.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception fault) when (fault is not StoreFailedException)
        {
            LogPoison(pending.UpdateId, fault);
            BotMetrics.PoisonedUpdates.Add(1);
            await store.WriteAsync(session =>
            {
                session.Inbox.Poison(pending.UpdateId, fault.GetType().Name);
                router.Apologise(session, pending.Body, time.GetUtcNow());
            });
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{kind} handled in {milliseconds} ms")]
    private partial void LogHandled(string kind, long milliseconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "Update {update} could not be handled and was set aside")]
    private partial void LogPoison(long update, Exception fault);
}
