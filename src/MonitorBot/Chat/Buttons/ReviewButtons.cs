using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Turns the pages of the team's list, or changes its filter: "list:cycle:filter:page".</summary>
internal sealed class ListButton : IChatButton
{
    public string Verb => "list";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle) return;
        var (html, buttons) = ReviewList.Page(turn, cycle, (ReviewFilter)Math.Clamp(data.Number(1), 0, 2), data.Number(2));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>One website with its evidence and what the team may do: "site:cycle:agency".</summary>
internal sealed class SiteButton : IChatButton
{
    public string Verb => "site";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is { } cycle && ReviewSite.Row(turn, cycle, data.Part(1)) is { } row) ReviewSite.Show(turn, cycle, row);
    }
}

/// <summary>"Sudah diperiksa": "checked:cycle:agency".</summary>
internal sealed class CheckedButton : IChatButton
{
    public string Verb => "checked";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle || ReviewSite.Row(turn, cycle, data.Part(1)) is not { } row) return;
        ReviewSite.Change(turn, cycle, row, "sudah diperiksa", null, review => review with { Checked = new Check(ReviewSite.Actor(turn), turn.Now) });
        turn.Toast(ReviewWords.CheckedToast);
        ReviewSite.Show(turn, cycle, ReviewSite.Row(turn, cycle, data.Part(1))!);
    }
}

/// <summary>"Terima semua hasil mesin": what is still open is accepted as it stands.</summary>
internal sealed class AcceptAllButton : IChatButton
{
    public string Verb => "acceptall";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle) return;
        var open = WeekView.NeedHuman(turn.Store, cycle, WeekView.Rows(turn.Store, cycle));
        foreach (var row in open)
            ReviewSite.Change(turn, cycle, row, "terima hasil mesin", null, review => review with { Checked = new Check(ReviewSite.Actor(turn), turn.Now, AcceptedAll: true) });
        WeekCards.Update(turn.Store, cycle);
        turn.Toast(ReviewWords.AcceptedToast(open.Count));
        var (html, buttons) = ReviewList.Page(turn, cycle, ReviewFilter.NeedHuman, 0);
        turn.Rewrite(html, buttons);
    }
}

/// <summary>"Bagi rata ke anggota": the open websites in turn to the members of the assignment.</summary>
internal sealed class DivideButton : IChatButton
{
    public string Verb => "divide";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { Assignment.Members: [_, ..] members } cycle) return;
        var open = WeekView.NeedHuman(turn.Store, cycle, WeekView.Rows(turn.Store, cycle));
        for (var i = 0; i < open.Count; i++)
        {
            var member = members[i % members.Count];
            ReviewSite.Change(turn, cycle, open[i], "bagian", member.Name, review => review with { AssignedTo = member });
        }

        foreach (var (member, index) in members.Select((one, at) => (one, at)))
        {
            var names = open.Where((_, at) => at % members.Count == index).Select(row => row.Agency.Acronym).ToList();
            if (names.Count > 0) Notify.Person(turn.Store, member.Id, new Outgoing.Text(ReviewWords.Share(names)));
        }

        turn.Toast(ReviewWords.DividedToast);
        var (html, buttons) = ReviewList.Page(turn, cycle, ReviewFilter.Mine, 0);
        turn.Rewrite(html, buttons);
    }
}

/// <summary>"Rincian": everybody's look at the whole week, without acting: "details:cycle".</summary>
internal sealed class DetailsButton : IChatButton
{
    public string Verb => "details";

    public void Press(Turn turn, ButtonData data)
    {
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle) turn.Toast(CommonWords.StaleButton);
        else turn.Say(DetailsText.Of(turn, cycle));
    }
}

/// <summary>All websites of a week in one message, worst first.</summary>
internal static class DetailsText
{
    private static readonly Core.Freshness.Verdict[] Order =
    [
        Core.Freshness.Verdict.Unreachable, Core.Freshness.Verdict.Blocked, Core.Freshness.Verdict.Unknown, Core.Freshness.Verdict.Stale,
        Core.Freshness.Verdict.Absent, Core.Freshness.Verdict.Fresh, Core.Freshness.Verdict.NoSite,
    ];

    public static string Of(Turn turn, Cycle cycle)
    {
        var rows = WeekView.Rows(turn.Store, cycle);
        List<string> lines = [Html.Bold("Rincian"), Html.Escape(WeekWords.Upper(WeekWords.Name(cycle.Id)))];
        foreach (var verdict in Order)
        {
            var these = rows.Where(row => row.Verdict == verdict).ToList();
            if (these.Count == 0) continue;
            lines.Add($"\n{VerdictMark.Icon(verdict)} {Html.Bold(WeekWords.Upper(VerdictMark.Words(verdict)))} ({these.Count})");
            lines.AddRange(these.Select(ReviewWords.Line));
        }

        return Sending.MessageCut.ToLimit(string.Join('\n', lines));
    }
}
