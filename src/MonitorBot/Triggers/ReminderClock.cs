using Microsoft.Extensions.Hosting;
using MonitorBot.Chat;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Triggers;

/// <summary>Looks every half minute whether somebody is to be reminded, and remembers what was sent.</summary>
internal sealed class ReminderClock(Store store, Calendar calendar, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var now = Wita.Now(time);
            if (await store.ReadAsync(session => Due(session, now).Count > 0)) await store.WriteAsync(session => Remind(session, now));
            await Task.Delay(Pause, time, stop);
        }
    }

    private List<(Cycle Cycle, SentReminder Reminder)> Due(StoreSession session, DateTimeOffset now)
    {
        var working = calendar.ForPeople(session);
        return [.. session.Cycles.Unfinished()
            .Select(cycle => (Cycle: cycle, Reminder: ReminderRule.Due(cycle, now, working, calendar.Times, Sent(session, cycle, now))))
            .Where(pair => pair.Reminder is not null).Select(pair => (pair.Cycle, pair.Reminder!))];
    }

    private void Remind(StoreSession session, DateTimeOffset now)
    {
        foreach (var (cycle, reminder) in Due(session, now))
        {
            session.Meta.Set(Key(cycle, reminder.Step, reminder.Day), reminder.Number);
            var message = new Outgoing.Text(ReminderWords.Of(cycle, reminder.Step), Buttons(session, cycle, reminder.Step));
            if (reminder.Step == SopStep.Monitor)
                foreach (var member in cycle.Assignment!.Members) Notify.Person(session, member.Id, message);
            else
                Notify.People(session, session.People.Heads(Wita.Day(now)), message);
        }
    }

    private static IReadOnlyList<SentReminder> Sent(StoreSession session, Cycle cycle, DateTimeOffset now)
    {
        if (ReminderRule.Step(cycle) is not { } step) return [];
        var count = session.Meta.Get(Key(cycle, step, Wita.Day(now)), 0);
        return [.. Enumerable.Range(1, count).Select(number => new SentReminder(step, Wita.Day(now), number))];
    }

    private static string Key(Cycle cycle, SopStep step, DateOnly day) => $"reminder/{cycle.Id}/{cycle.Reports.Count}/{step}/{day:yyyy-MM-dd}";

    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(StoreSession session, Cycle cycle, SopStep step) => step switch
    {
        SopStep.Assign => WeekOpening.AssignButtons(cycle),
        SopStep.Monitor => [[new Button(Labels.Review, ButtonData.Of("run", "periksa")), new Button(Labels.Report, ButtonData.Of("run", "lapor"))]],
        _ => Reporting.DecisionButtons(session, cycle),
    };
}
