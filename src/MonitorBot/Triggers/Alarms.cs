using System.Globalization;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;

namespace MonitorBot.Triggers;

/// <summary>What goes wrong without anybody pressing anything, and when it is worth a message to the Admins.</summary>
internal static class Alarms
{
    public static readonly TimeSpan RoundLimit = TimeSpan.FromHours(3);
    public static readonly TimeSpan OutboxLimit = TimeSpan.FromMinutes(15);

    /// <param name="rounds">Rounds that run, by key.</param>
    /// <param name="oldest">When the message was enqueued that waits longest.</param>
    /// <param name="disk">Why no scan may start; null when there is room.</param>
    /// <returns>At most one for each trouble: a round once, the others once a WITA day by their key.</returns>
    public static IReadOnlyList<Alarm> Of(IReadOnlyList<(string Key, DateTimeOffset StartedAt)> rounds, DateTimeOffset? oldest, string? disk, DateTimeOffset now)
    {
        var day = Wita.Day(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<Alarm> alarms = [.. rounds.Where(round => now - round.StartedAt > RoundLimit).Select(round => new Alarm($"alarm/round/{round.Key}", AlarmWords.RoundLate(round.StartedAt)))];
        if (oldest is { } waiting && now - waiting > OutboxLimit) alarms.Add(new Alarm($"alarm/outbox/{day}", AlarmWords.OutboxLate(waiting)));
        if (disk is not null) alarms.Add(new Alarm($"alarm/disk/{day}", Html.Escape(disk)));
        return alarms;
    }
}

/// <param name="Once">Key under which it is told only once.</param>
internal sealed record Alarm(string Once, string Html);
