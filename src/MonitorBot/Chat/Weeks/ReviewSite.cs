using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Weeks;

/// <summary>One website in the team's hands: shown with its evidence, changed with an audit line.</summary>
internal static class ReviewSite
{
    /// <summary>The week, if this person may work on its websites now; else the reason has been said.</summary>
    public static Cycle? Week(Turn turn, ButtonData data)
    {
        if (!CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle)
        {
            turn.Toast(CommonWords.StaleButton);
            return null;
        }

        return WeekMoves.Refuses(turn, cycle, new CycleAction.Review()) ? null : cycle;
    }

    public static SiteRow? Row(Turn turn, Cycle cycle, string agency)
    {
        var row = turn.Store.Register.Find(agency) is { } found ? WeekView.Row(turn.Store, cycle, found) : null;
        if (row is null) turn.Toast(CommonWords.StaleButton);
        return row;
    }

    public static void Change(Turn turn, Cycle cycle, SiteRow row, string action, string? detail, Func<SiteReview, SiteReview> change)
    {
        var host = row.Agency.Site!.Host;
        OpenSites.Around(turn.Store, cycle, row, () => turn.Store.Reviews.Put(change(turn.Store.Reviews.Of(cycle.Id, host))));
        turn.Note(action, host, detail, cycle.Id);
    }

    public static Actor Actor(Turn turn) => new(turn.Who.Id, turn.Who.Name);

    public static void Show(Turn turn, Cycle cycle, SiteRow row)
        => turn.Rewrite(ReviewWords.Site(row, turn.Store.Reviews.Of(cycle.Id, row.Agency.Site!.Host)), Buttons(cycle, row));

    /// <summary>Links only to the website's own host, and only where there is no finding.</summary>
    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(Cycle cycle, SiteRow row)
    {
        var code = row.Agency.Code;
        List<IReadOnlyList<Button>> rows = [];
        if (!row.HasFinding && Evidence(row) is { } url) rows.Add([new Button(Labels.OpenEvidence, Url: url)]);
        rows.Add([new Button(Labels.Checked, ButtonData.Of("checked", cycle.Id, code))]);
        rows.Add([.. CategoryName.All.Select(category => new Button(Labels.Fix(category), ButtonData.Of("fix", cycle.Id, code, (int)category)))]);
        rows.Add([new Button(Labels.Note, ButtonData.Of("note", cycle.Id, code)), new Button(Labels.Photo, ButtonData.Of("photo", cycle.Id, code)), new Button(Labels.Rescan, ButtonData.Of("rescan", cycle.Id, code))]);
        if (PhotosButton.Of(cycle.Id, code, row.Proofs.Count) is [_, ..] photos) rows.Add(photos);
        rows.Add([new Button(Labels.BackToList, ButtonData.Of("list", cycle.Id, (int)ReviewFilter.NeedHuman, 0))]);
        return rows;
    }

    private static string? Evidence(SiteRow row)
    {
        var site = row.Agency.Site!;
        var url = row.Scan?.Categories.SelectMany(one => one.Evidence).Select(one => one.Url).FirstOrDefault(one => Owns(site, one)) ?? site.StartUrl;
        return Owns(site, url) ? url.AbsoluteUri : null;
    }

    private static bool Owns(Site site, Uri url)
        => url.Scheme is "http" or "https" && (HostName.Ascii(url).Equals(site.StartUrl.IdnHost, StringComparison.OrdinalIgnoreCase) || site.OwnHosts.Contains(HostName.Ascii(url), StringComparer.OrdinalIgnoreCase));
}
