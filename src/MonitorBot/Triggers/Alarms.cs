using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
    /// <param name="skipped">Pages that killed the program and are no longer read; untrusted text.</param>
    /// <returns>At most one for each trouble: a round once, the others once a WITA day by their key.</returns>
    public static IReadOnlyList<Alarm> Of(IReadOnlyList<(string Key, DateTimeOffset StartedAt)> rounds, DateTimeOffset? oldest, string? disk, DateTimeOffset now, IReadOnlyList<string>? skipped = null)
    {
        var day = Wita.Day(now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        List<Alarm> alarms = [.. rounds.Where(round => now - round.StartedAt > RoundLimit).Select(round => new Alarm($"alarm/round/{round.Key}", AlarmWords.RoundLate(round.StartedAt)))];
        if (oldest is { } waiting && now - waiting > OutboxLimit) alarms.Add(new Alarm($"alarm/outbox/{day}", AlarmWords.OutboxLate(waiting)));
        if (disk is not null) alarms.Add(new Alarm($"alarm/disk/{day}", Html.Escape(disk)));
        alarms.AddRange((skipped ?? []).Select(url => new Alarm($"alarm/page/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(url)))[..24]}", AlarmWords.PageSkipped(url))));
        return alarms;
    }
}

/// <param name="Once">Key under which it is told only once.</param>
internal sealed record Alarm(string Once, string Html);
