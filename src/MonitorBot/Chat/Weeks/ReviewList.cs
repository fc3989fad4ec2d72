using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Weeks;

/// <summary>Which websites the team's list shows.</summary>
internal enum ReviewFilter
{
    NeedHuman,
    Mine,
    All,
}

/// <summary>The team's list of websites: one row a website, made for a thumb.</summary>
internal static class ReviewList
{
    private const int PageSize = 7;

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>> Buttons) Page(Turn turn, Cycle cycle, ReviewFilter filter, int page)
    {
        var rows = WeekView.Rows(turn.Store, cycle);
        var needHuman = WeekView.NeedHuman(turn.Store, cycle, rows);
        var shown = Shown(turn, cycle, filter, rows, needHuman);
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        List<IReadOnlyList<Button>> buttons = [.. shown.Skip(page * PageSize).Take(PageSize).Select(row => (IReadOnlyList<Button>)[Row(cycle, row)])];
        if (pages > 1) buttons.Add(Paging.Row("list", page, pages, cycle.Id, (int)filter));
        buttons.AddRange(Actions(cycle, filter, needHuman.Count));
        return (ReviewWords.List(cycle, filter, shown.Count, needHuman.Count), buttons);
    }

    private static IReadOnlyList<SiteRow> Shown(Turn turn, Cycle cycle, ReviewFilter filter, IReadOnlyList<SiteRow> rows, IReadOnlyList<SiteRow> needHuman) => filter switch
    {
        ReviewFilter.NeedHuman => needHuman,
        ReviewFilter.Mine => [.. rows.Where(row => row.Agency.Site is { } site && turn.Store.Reviews.Of(cycle.Id, site.Host).AssignedTo?.Id == turn.Who.Id)],
        _ => [.. needHuman, .. rows.Where(row => row.Agency.Site is not null && !needHuman.Contains(row)).OrderBy(row => row.Agency.Acronym, StringComparer.OrdinalIgnoreCase)],
    };

    private static Button Row(Cycle cycle, SiteRow row)
        => new($"{VerdictMark.Icon(row.Verdict)} {row.Agency.Acronym}{(row.Checked ? " ✓" : "")}{(row.Corrected ? " ✎" : "")}", ButtonData.Of("site", cycle.Id, row.Agency.Code));

    private static IReadOnlyList<IReadOnlyList<Button>> Actions(Cycle cycle, ReviewFilter filter, int needHuman)
    {
        List<Button> filters = [];
        if (filter != ReviewFilter.NeedHuman) filters.Add(new Button(Labels.NeedHuman, ButtonData.Of("list", cycle.Id, (int)ReviewFilter.NeedHuman, 0)));
        if (filter != ReviewFilter.Mine) filters.Add(new Button(Labels.Mine, ButtonData.Of("list", cycle.Id, (int)ReviewFilter.Mine, 0)));
        if (filter != ReviewFilter.All) filters.Add(new Button(Labels.All, ButtonData.Of("list", cycle.Id, (int)ReviewFilter.All, 0)));
        List<IReadOnlyList<Button>> rows = [filters];
        if (needHuman > 0)
        {
            rows.Add([new Button(Labels.Divide, ButtonData.Of("divide", cycle.Id))]);
            rows.Add([new Button(Labels.AcceptAll, ButtonData.Of("acceptall", cycle.Id))]);
        }

        rows.Add([new Button(Labels.Report, ButtonData.Of("run", "lapor"))]);
        return rows;
    }
}
