using Microsoft.Extensions.Hosting;
using MonitorBot.Chat.Buttons;
using MonitorBot.Core;
using MonitorBot.Core.Storage;

namespace MonitorBot.Triggers;

/// <summary>Ends acting heads after their last day, at midnight WITA or as soon as the program is up again.</summary>
internal sealed class ActingClock(Store store, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan MostSleep = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var now = Wita.Now(time);
            if (await store.ReadAsync(session => Expired(session, now).Any())) await store.WriteAsync(session => End(session, now));
            var midnight = Wita.Instant(Wita.Day(now).AddDays(1), TimeOnly.MinValue) - now;
            await Task.Delay(midnight < MostSleep ? midnight : MostSleep, time, stop);
        }
    }

    private static void End(StoreSession session, DateTimeOffset now)
    {
        foreach (var person in Expired(session, now).ToList()) Acting.Expire(session, person, now);
    }

    private static IEnumerable<Core.Sop.Person> Expired(StoreSession session, DateTimeOffset now)
        => session.People.All().Where(person => person.ActingHeadUntil < Wita.Day(now));
}
