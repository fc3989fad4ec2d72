using Microsoft.Extensions.Hosting;
using MonitorBot.Chat;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>Looks every minute whether something stands still, and tells the Admins once.</summary>
internal sealed class Heartbeat(Store store, BotSettings settings, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var disk = RoomForScan.WhyNot(settings);
            var alarms = await store.ReadAsync(session => Due(session, disk));
            if (alarms.Count > 0) await store.WriteAsync(session => Tell(session, alarms));
            await Task.Delay(Pause, time, stop);
        }
    }

    private IReadOnlyList<Alarm> Due(StoreSession session, string? disk)
    {
        var rounds = session.Rounds.Unfinished().Select(round => (round.Key, round.StartedAt)).ToList();
        return [.. Alarms.Of(rounds, session.Outbox.Oldest(), disk, time.GetUtcNow(), SafeHtml.Skipped).Where(alarm => !session.Meta.Get(alarm.Once, false))];
    }

    private static void Tell(StoreSession session, IReadOnlyList<Alarm> alarms)
    {
        // While nobody is Admin it is not told, so that the first one hears of it.
        if (session.People.With(Role.Admin) is not { Count: > 0 } admins) return;
        foreach (var alarm in alarms)
        {
            session.Meta.Set(alarm.Once, true);
            Notify.People(session, admins, new Outgoing.Text(alarm.Html));
        }
    }
}
