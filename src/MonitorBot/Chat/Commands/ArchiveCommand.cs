using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/arsip: pages through the weeks, newest first, and sends their documents again.</summary>
internal sealed class ArchiveCommand : IChatCommand
{
    private const int PageSize = 6;

    public CommandSpec Spec { get; } = new("arsip", "arsip laporan monitoring", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = Page(turn, 0);
        turn.Say(html, buttons);
    }

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons) Page(Turn turn, int page)
    {
        var count = turn.Store.Cycles.Count();
        if (count == 0) return ("Arsip masih kosong.", null);
        var pages = (count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 0, pages - 1);
        List<IReadOnlyList<Button>> rows = [.. turn.Store.Cycles.Page(page * PageSize, PageSize)
            .Select(cycle => (IReadOnlyList<Button>)[new Button(Label(cycle), ButtonData.Of("archive", cycle.Id))])];
        if (pages > 1) rows.Add(Paging.Row("archives", page, pages));
        return ($"{Html.Bold("Arsip monitoring")}\n{count} pekan. Ketuk untuk meminta dokumennya.", rows);
    }

    private static string Label(Cycle cycle)
    {
        var serial = cycle.Id.Regular ? "" : $" (insidental ke-{cycle.Id.Serial - 1})";
        return $"{IndonesianText.ShortDate(cycle.Id.Monday)}{serial}: {WeekWords.StateName(cycle.State)}";
    }
}
