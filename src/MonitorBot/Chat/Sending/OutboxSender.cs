using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Routing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Sending;

/// <summary>Sends what stands in the outbox, within Telegram's limits, and notes down each outcome.</summary>
internal sealed partial class OutboxSender(Store store, TelegramClients clients, BotSettings settings, TimeProvider time, ILogger<OutboxSender> logger) : BackgroundService
{
    private const int MostAtATime = 16;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostWait = TimeSpan.FromMinutes(5);

    /// <summary>A call that is under way when the program is to stop may take so long; then its outcome counts as unknown.</summary>
    private static readonly TimeSpan LastCalls = TimeSpan.FromSeconds(4);

    private readonly TelegramCalls calls = new(clients, settings.DataFolder);
    private readonly SendPace pace = new(settings.Telegram);
    private readonly SendTurn turn = new(time);
    private readonly TelegramLine line = new(clients, time);
    private readonly SemaphoreSlim wake = new(0);
    private readonly Dictionary<long, Task> sending = [];

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await clients.Ready(stop);
        store.OutboxGrew += Wake;
        await store.WriteAsync(session =>
        {
            foreach (var dead in session.Outbox.AfterCrash()) DeadLetters.Tell(session, dead, time.GetUtcNow());
        });
        using var end = new CancellationTokenSource();
        await using var stopping = stop.Register(() => end.CancelAfter(LastCalls));
        while (!stop.IsCancellationRequested)
        {
            await EndedAsync();
            var held = sending.Keys.ToHashSet();
            var due = await store.ReadAsync(session => session.Outbox.Due(time.GetUtcNow(), MostAtATime - held.Count, held));
            foreach (var entry in due) sending[entry.Seq] = Task.Run(() => SendAsync(entry, stop, end.Token), CancellationToken.None);
            if (due.Count == 0) await WaitAsync(stop);
        }

        await Task.WhenAll(sending.Values);
    }

    private void Wake() => wake.Release();

    private async Task EndedAsync()
    {
        foreach (var (seq, task) in sending.Where(one => one.Value.IsCompleted).ToList())
        {
            sending.Remove(seq);
            await task;
        }
    }

    private async Task WaitAsync(CancellationToken stop)
    {
        // Woken by new rows and by sends that ended; looks by itself for rows whose waiting time has passed.
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(wake.WaitAsync(either.Token), Task.Delay(Idle, time, either.Token));
        await either.CancelAsync();
        while (wake.Wait(0, CancellationToken.None))
        {
            // Many rows, one look.
        }
    }

    private async Task SendAsync(OutboxEntry due, CancellationToken stop, CancellationToken end)
    {
        try
        {
            await pace.WaitAsync(due, time, stop);
            using var held = await turn.TakeAsync(due, stop);
            await line.OpenAsync(stop);
            if (await store.WriteAsync(session => session.Outbox.Begin(due.Seq, time.GetUtcNow())) is not { } entry) return;
            held?.Begun();
            await CallAsync(entry, end);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Not begun: it stands in the outbox for the next start.
        }
        finally
        {
            Wake();
        }
    }

    private async Task CallAsync(OutboxEntry entry, CancellationToken end)
    {
        try
        {
            var messageId = await calls.MakeAsync(entry, end);
            await store.WriteAsync(session => session.Outbox.Sent(entry.Seq, messageId));
            Count(entry, "sent");
        }
        catch (Exception fault) when (fault is not StoreFailedException)
        {
            await FailedAsync(entry, fault);
        }
    }

    private Task FailedAsync(OutboxEntry entry, Exception fault)
    {
        var now = time.GetUtcNow();
        var error = Redact.Of(fault.Message);
        switch (SendFault.Of(fault))
        {
            case SendFault.Fine:
                return store.WriteAsync(session => session.Outbox.Sent(entry.Seq));
            case SendFault.Wait wait:
                pace.Refused(entry.Message.ChatId, wait.For, time);
                return store.WriteAsync(session =>
                {
                    session.Outbox.Retry(entry.Seq, now + wait.For, error);
                    session.Outbox.PauseChat(entry.Message.ChatId, now + wait.For);
                });
            case SendFault.Moved moved:
                return store.WriteAsync(session =>
                {
                    session.Outbox.Retry(entry.Seq, now, error);
                    Memberships.Follow(session, entry.Message.ChatId, moved.To, Core.Wita.Day(now));
                });
            case SendFault.Unreachable:
                LogUnreachable(entry.Message.ChatId);
                return store.WriteAsync(session => Unreachable(session, entry, error));
            case SendFault.NotReached:
                line.Doubt();
                return Again(entry, error);
            case SendFault.Again:
                return Again(entry, error);
            case SendFault.Unknown:
                line.Doubt();
                return store.WriteAsync(session => Unknown(session, entry, error, now));
            default:
                LogDead(entry.Seq, entry.Message.Kind, error);
                Count(entry, "dead");
                return store.WriteAsync(session => Dead(session, entry, error, now));
        }
    }

    private Task Again(OutboxEntry entry, string error)
        => store.WriteAsync(session => session.Outbox.Retry(entry.Seq, time.GetUtcNow() + Backoff.After(entry.Attempt, MostWait), error));

    private static void Count(OutboxEntry entry, string outcome)
        => BotMetrics.Messages.Add(1, new KeyValuePair<string, object?>("kind", entry.Message.Kind), new KeyValuePair<string, object?>("outcome", outcome));

    private static void Unknown(StoreSession session, OutboxEntry entry, string error, DateTimeOffset now)
    {
        session.Outbox.OutcomeUnknown(entry.Seq, now, error);
        if (session.Outbox.Find(entry.Seq) is { State: OutboxState.Dead }) DeadLetters.Tell(session, entry, now);
    }

    private static void Dead(StoreSession session, OutboxEntry entry, string error, DateTimeOffset now)
    {
        session.Outbox.Dead(entry.Seq, error);
        if (entry.Message.Kind is OutboxKind.Pin or OutboxKind.Unpin)
        {
            Notify.People(session, session.People.With(Role.Admin), new Outgoing.Text(Wording.AlarmWords.NoPin), "pin-right");
        }
        else
        {
            DeadLetters.Tell(session, entry, now);
        }
    }

    private static void Unreachable(StoreSession session, OutboxEntry entry, string error)
    {
        session.Outbox.Dead(entry.Seq, error);
        if (session.People.Find(entry.Message.ChatId) is { } person) Reachability.Lost(session, person, $"{entry.Seq}");
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Chat {chat} cannot be reached")]
    private partial void LogUnreachable(long chat);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {seq} ({kind}) was given up: {error}")]
    private partial void LogDead(long seq, OutboxKind kind, string error);
}
