using MonitorBot.Chat;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Triggers;

/// <summary>The one progress message of a round, edited at most every three seconds.</summary>
internal sealed class RoundProgress(Store store, Round plan, TimeProvider time)
{
    private readonly ProgressPace pace = new(time);

    public Task ShowAsync()
    {
        if (!pace.IsDue()) return Task.CompletedTask;
        return store.WriteAsync(session =>
        {
            var done = session.Scans.VerdictsOf(plan.Key).Count;
            if (TeamGroup.Of(session) is not { } group) return;
            var card = $"progress/{plan.Key}";
            Mail.Edit(session, group.Place, new Outgoing.Text(WeekWords.Progress(done, plan.Hosts.Count, RoundKey.Before(plan.Key) is not null), Card: card));
        }, StoreLane.Background);
    }
}
