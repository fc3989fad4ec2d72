using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>How many websites of a week still need a human: counted anew when a round ends or the register changes, else moved by what changed.</summary>
internal static class OpenSites
{
    public static int Count(StoreSession session, Cycle cycle)
        => session.Meta.TryGet<int>(Key(cycle), out var count) ? count : WeekView.NeedHuman(session, cycle, WeekView.Rows(session, cycle)).Count;

    public static void Recount(StoreSession session, Cycle cycle)
        => session.Meta.Set(Key(cycle), WeekView.NeedHuman(session, cycle, WeekView.Rows(session, cycle)).Count);

    /// <summary>The register changed: websites came or went.</summary>
    public static void RegisterChanged(StoreSession session)
    {
        foreach (var cycle in session.Cycles.Unfinished()) session.Meta.Remove(Key(cycle));
    }

    /// <summary>Runs a change of one website and keeps the count true.</summary>
    public static void Around(StoreSession session, Cycle cycle, SiteRow row, Action change)
    {
        var before = WeekView.Row(session, cycle, row.Agency) is { } old && WeekView.NeedsHuman(session, cycle, old);
        var known = session.Meta.TryGet<int>(Key(cycle), out var count);
        change();
        if (!known) return;
        var after = WeekView.Row(session, cycle, row.Agency) is { } now && WeekView.NeedsHuman(session, cycle, now);
        if (before != after) session.Meta.Set(Key(cycle), count + (after ? 1 : -1));
    }

    private static string Key(Cycle cycle) => $"open/{cycle.Id}";
}
