using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/arsip: pages through the weeks, newest first, and sends their documents again.</summary>
internal sealed class ArchiveCommand : IChatCommand
{
    private const int PageSize = 6;

    public CommandSpec Spec { get; } = new("arsip", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = Page(turn, 0);
        turn.Say(html, buttons);
    }

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons) Page(Turn turn, int page)
    {
        var count = turn.Store.Cycles.Count();
        if (count == 0) return (ArchiveWords.Empty, null);
        var pages = (count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 0, pages - 1);
        var cycles = turn.Store.Cycles.Page(page * PageSize, PageSize);
        List<IReadOnlyList<Button>> rows = [.. cycles
            .Select(cycle => (IReadOnlyList<Button>)[new Button(ArchiveWords.Label(cycle), ButtonData.Of("archive", cycle.Id))])];
        rows.AddRange(cycles.Where(cycle => cycle.ArchivedAt is not null).Select(cycle => cycle.Id.Monday.Year).Distinct()
            .Select(year => (IReadOnlyList<Button>)[new Button(ArchiveWords.YearList(year), ButtonData.Of("yearlist", year))]));
        if (pages > 1) rows.Add(Paging.Row("archives", page, pages));
        return (ArchiveWords.List(count), rows);
    }
}
