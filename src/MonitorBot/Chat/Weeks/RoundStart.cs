using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>Starts a round of all websites for a week: the plan stands in the store before anything is read.</summary>
internal static class RoundStart
{
    /// <summary>At assignment: nothing was read yet, or the last reading is older than the setting.</summary>
    public static bool IsDue(Turn turn, Cycle cycle)
    {
        if (cycle.RoundRunning) return false;
        if (cycle.Round is null) return true;
        var limit = TimeSpan.FromHours(turn.Bot.Settings.Schedule.MaxScanAgeHours);
        return turn.Now - cycle.RoundFinishedAt > limit;
    }

    /// <returns>Null when it may not start, which has been said: the disk is full, or the week's state refuses it.</returns>
    public static Cycle? Begin(Turn turn, Cycle cycle)
    {
        if (Settings.RoomForScan.WhyNot(turn.Bot.Settings) is { } noRoom)
        {
            turn.Alert(noRoom);
            return null;
        }

        var key = RoundKey.Next(cycle.Id, cycle.Round);
        if (WeekMoves.Do(turn, cycle, new CycleAction.StartRound(key)) is not { } next) return null;
        Plan(turn.Store, key, turn.Now, late: false);
        return next;
    }

    /// <summary>Writes the plan and the progress message; the round's worker takes it from there.</summary>
    public static void Plan(StoreSession session, string key, DateTimeOffset now, bool late)
    {
        IReadOnlyList<string> hosts = [.. session.Register.Watched().Select(agency => agency.Site!.Host).Distinct(StringComparer.Ordinal)];
        session.Rounds.Start(key, now, hosts, late);
        if (TeamGroup.Of(session) is { } group)
            Sending.Mail.Send(session, group.Place, new Outgoing.Text(WeekWords.Progress(0, hosts.Count, RoundKey.Before(key) is not null), Card: $"progress/{key}") { Silent = true });
    }
}
