using System.Text.Json.Nodes;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi;

/// <summary>getUpdates: waits in real time, one poll at a time, the newer ends the older.</summary>
public sealed class Polling(World world)
{
    private const int LongestWait = 50;
    private const int MostUpdates = 100;

    private static readonly HashSet<string> Kinds =
    [
        "message", "edited_message", "channel_post", "edited_channel_post", "callback_query", "my_chat_member", "chat_member", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "shipping_query", "pre_checkout_query", "poll", "poll_answer", "chat_join_request", "chat_boost", "removed_chat_boost",
        "business_connection", "business_message", "edited_business_message", "deleted_business_messages", "purchased_paid_media",
    ];

    private TaskCompletionSource<string>? _current;
    private int _lastOffset;
    private long _lastStart;
    private long _lastConflict;

    /// <exception cref="ApiError">409 when a webhook is set or a newer poll came.</exception>
    public async Task<JsonArray> GetAsync(ApiCall call, CancellationToken gone)
    {
        var offset = call.Int("offset") ?? 0;
        var (mine, wait, limit) = Begin(call, offset);
        var started = TimeProvider.System.GetTimestamp();
        try
        {
            while (true)
            {
                if (TryTake(mine, offset, limit, out var updates, out var arrival))
                    return updates;

                var left = wait - TimeProvider.System.GetElapsedTime(started);
                if (left <= TimeSpan.Zero)
                    return [];

                await Task.WhenAny(arrival, mine.Task, Task.Delay(left, TimeProvider.System, gone));
                gone.ThrowIfCancellationRequested();
                if (!ReferenceEquals(mine, _current))
                    throw ApiError.Conflict(await mine.Task.WaitAsync(gone));
            }
        }
        finally
        {
            Interlocked.CompareExchange(ref _current, null, mine);
        }
    }

    private bool TryTake(TaskCompletionSource<string> mine, int offset, int limit, out JsonArray updates, out Task arrival)
    {
        lock (world.Gate)
        {
            updates = [];
            arrival = world.Updates.Arrival;
            if (!ReferenceEquals(mine, _current))
                return false;

            world.Updates.Confirm(offset);
            updates = world.Updates.Take(limit);
            return updates.Count > 0;
        }
    }

    /// <summary>Stores the wish for kinds of updates; absent or unreadable means unchanged.</summary>
    public static void Allow(ApiCall call)
    {
        if (call.Has("allowed_updates") && call.Json("allowed_updates") is JsonArray names)
            call.World.Updates.Allow([.. names.OfType<JsonValue>().Select(name => name.ToString()).Where(Kinds.Contains)]);
    }

    /// <summary>A webhook was set while a poll was waiting.</summary>
    public void EndByWebhook() => Interlocked.Exchange(ref _current, null)?.TrySetResult("terminated by setWebhook request");

    private (TaskCompletionSource<string> Mine, TimeSpan Wait, int Limit) Begin(ApiCall call, int offset)
    {
        lock (world.Gate)
        {
            if (world.WebhookUrl.Length > 0)
                throw ApiError.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");

            EndOlder();
            Allow(call);
            var limit = call.Int("limit") is { } asked and >= 1 and <= MostUpdates ? asked : MostUpdates;
            var seconds = Math.Clamp(call.Int("timeout") ?? 0, 0, LongestWait);
            // The server slows down those who ask the same again and again.
            if (offset == _lastOffset && _lastStart != 0)
            {
                var since = TimeProvider.System.GetElapsedTime(_lastStart).TotalSeconds;
                seconds = since < 3 ? Math.Max(seconds, 3) : seconds;
                limit = since < 0.5 ? 1 : limit;
            }

            (_lastOffset, _lastStart) = (offset, TimeProvider.System.GetTimestamp());
            var mine = _current = new(TaskCreationOptions.RunContinuationsAsynchronously);
            return (mine, TimeSpan.FromSeconds(seconds), limit);
        }
    }

    private void EndOlder()
    {
        const string Reason = "terminated by other getUpdates request; make sure that only one bot instance is running";
        var older = _current;
        var recent = _lastConflict != 0 && TimeProvider.System.GetElapsedTime(_lastConflict).TotalSeconds < 3;
        _lastConflict = older is null ? _lastConflict : TimeProvider.System.GetTimestamp();
        if (older is not null && recent)
            _ = TellLaterAsync(older, Reason);
        else
            older?.TrySetResult(Reason);
    }

    private static async Task TellLaterAsync(TaskCompletionSource<string> older, string reason)
    {
        await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System);
        older.TrySetResult(reason);
    }
}
