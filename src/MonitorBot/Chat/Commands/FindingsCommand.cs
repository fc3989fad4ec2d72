using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Commands;

/// <summary>/temuan: the lasting findings, gravest first, those of one sign on one website as one; in private only.</summary>
internal sealed class FindingsCommand : IChatCommand
{
    private const int PageSize = 8;

    public CommandSpec Spec { get; } = new("temuan", Role.Head, Role.Team, Role.Admin) { PrivateOnly = true };

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = Page(turn, 0);
        turn.Say(html, buttons);
    }

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons) Page(Turn turn, int page)
    {
        var open = FindingGroup.Of(turn.Store.Findings.Open());
        var pages = Math.Max(1, (open.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        List<IReadOnlyList<Button>> rows = [.. open.Skip(page * PageSize).Take(PageSize).Select(group => (IReadOnlyList<Button>)[Label(turn, group, page)])];
        if (pages > 1) rows.Add(Paging.Row("findings", page, pages));
        if (FindingAccess.MayHaveAnnex(turn) && turn.Store.Cycles.Newest() is { } cycle) rows.Add([new Button(Labels.Annex, ButtonData.Of("annex", cycle.Id))]);
        return (FindingWords.List(open), rows.Count == 0 ? null : rows);
    }

    private static Button Label(Turn turn, FindingGroup group, int page)
        => new(FindingWords.Label(group, FindingAccess.Name(turn.Store, group.First.Host)), ButtonData.Of("finding", FindingTable.Id(group.First), page));
}
