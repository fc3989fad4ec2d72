using System.Collections.Concurrent;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Sending;

/// <summary>Telegram's speed limits: overall, one message a second to a person (short bursts allowed), so many a minute to a group.</summary>
internal sealed class SendPace(TelegramSettings limits)
{
    private static readonly Lane.Rate PerPerson = new(3, 1);
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(5);
    private readonly Lane all = new(new Lane.Rate(limits.MessagesPerSecond, limits.MessagesPerSecond));
    private readonly ConcurrentDictionary<long, Lane> chats = new();
    private readonly Lock gate = new();
    private (long Chat, long At)? refused;
    private (long From, TimeSpan For)? silence;

    public async Task WaitAsync(OutboxEntry entry, TimeProvider time, CancellationToken stop)
    {
        await SilenceAsync(time, stop);
        // Answers to presses are not messages, and their time runs out.
        if (entry.Message.Kind is OutboxKind.AnswerButton or OutboxKind.SetCommands) return;
        var chat = entry.Message.ChatId;
        var group = new Lane.Rate(Math.Min(6, limits.GroupMessagesPerMinute), limits.GroupMessagesPerMinute / 60.0);
        var overall = all.Take(time.GetTimestamp(), time);
        // An edit that somebody waits for in private is as quick as the tap before it.
        var tapped = entry.Message is { Kind: OutboxKind.EditText, Priority: OutboxPriority.Interactive, ChatId: > 0 };
        var wait = tapped ? overall : Max(overall, chats.GetOrAdd(chat, id => new Lane(id > 0 ? PerPerson : group)).Take(time.GetTimestamp(), time));
        if (wait > TimeSpan.Zero) await Task.Delay(wait, time, stop);
    }

    /// <summary>Telegram asked to wait (429). One chat's own limit is that chat's affair; a second chat's within seconds means all of us.</summary>
    public void Refused(long chat, TimeSpan wait, TimeProvider time)
    {
        lock (gate)
        {
            var now = time.GetTimestamp();
            if (refused is { } before && before.Chat != chat && time.GetElapsedTime(before.At, now) < Together) silence = (now, wait);
            refused = (chat, now);
        }
    }

    private async Task SilenceAsync(TimeProvider time, CancellationToken stop)
    {
        TimeSpan left;
        lock (gate) left = silence is { } asked ? asked.For - time.GetElapsedTime(asked.From) : TimeSpan.Zero;
        if (left > TimeSpan.Zero) await Task.Delay(left, time, stop);
    }

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    /// <summary>A token bucket that may be overdrawn: who overdraws waits until it would be filled again.</summary>
    private sealed class Lane(Lane.Rate rate)
    {
        private readonly Lock gate = new();
        private double left = rate.Burst;
        private long? last;

        public TimeSpan Take(long now, TimeProvider time)
        {
            lock (gate)
            {
                var passed = last is { } before ? time.GetElapsedTime(before, now).TotalSeconds : 0;
                last = now;
                left = Math.Min(rate.Burst, left + (passed * rate.PerSecond)) - 1;
                return left >= 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(-left / rate.PerSecond);
            }
        }

        /// <param name="Burst">Messages at once after a pause.</param>
        public sealed record Rate(double Burst, double PerSecond);
    }
}
