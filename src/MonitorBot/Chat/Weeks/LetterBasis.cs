using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>The facts that a letter to an OPD rests on.</summary>
internal static class LetterBasis
{
    private const int WeeksBack = 8;

    /// <summary>The newest finished reading of the OPD's website; nulls when there is none.</summary>
    public static (Cycle? Cycle, SiteRow? Row) Newest(StoreSession session, Agency agency)
    {
        var cycle = session.Cycles.Page(0, WeeksBack).FirstOrDefault(one => one.RoundFinishedAt is not null && one.State != CycleState.Cancelled);
        return cycle is null || Of(session, cycle, agency) is not { Scan: not null } row ? (null, null) : (cycle, row);
    }

    public static SiteRow? Of(StoreSession session, Cycle cycle, Agency agency) => WeekView.Row(session, cycle, agency);

    /// <summary>When the last draft was made; whether it was signed and sent the bot does not know.</summary>
    public static DateOnly? Drafted(StoreSession session, Agency agency) => session.Meta.TryGet<DateOnly>(Key(agency), out var day) ? day : null;

    public static void Note(StoreSession session, Agency agency, DateOnly day) => session.Meta.Set(Key(agency), day);

    private static string Key(Agency agency) => $"letter/{agency.Code}";
}
