using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Register;

/// <summary>Which entries the register's list shows.</summary>
internal enum RegisterFilter
{
    All,
    Candidates,
    Inactive,
}

/// <summary>The register in pages of buttons.</summary>
internal static class RegisterList
{
    private const int PageSize = 8;

    public static IReadOnlyList<IReadOnlyList<Button>> Add => [[new Button(Labels.AddAgency, ButtonData.Of("opdadd"))]];

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>> Buttons) Page(Turn turn, RegisterFilter filter, int page)
    {
        var all = turn.Store.Register.All();
        var shown = all.Where(agency => Shows(filter, agency)).OrderBy(agency => agency.Acronym, StringComparer.OrdinalIgnoreCase).ToList();
        var pages = Math.Max(1, (shown.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        List<IReadOnlyList<Button>> rows = [.. shown.Skip(page * PageSize).Take(PageSize)
            .Select(agency => (IReadOnlyList<Button>)[new Button($"{RegisterWords.Mark(agency)} {agency.Acronym}", ButtonData.Of("opd", agency.Code))])];
        if (pages > 1) rows.Add(Paging.Row("opds", page, pages, (int)filter));
        if (filter == RegisterFilter.Candidates && shown.Exists(agency => agency.Site is not null)) rows.Add([new Button(Labels.ProbeCandidates, ButtonData.Of("calon"))]);
        rows.Add([new Button(Labels.All, ButtonData.Of("opds", 0, 0)), new Button(Labels.Candidates, ButtonData.Of("opds", 1, 0)), new Button(Labels.Inactive, ButtonData.Of("opds", 2, 0))]);
        rows.Add([new Button(Labels.AddAgency, ButtonData.Of("opdadd")), new Button(Labels.DownloadCsv, ButtonData.Of("opdcsv")), new Button(Labels.UploadCsv, ButtonData.Of("opdup"))]);
        return (RegisterWords.List(all, filter, shown.Count), rows);
    }

    public static IReadOnlyList<IReadOnlyList<Button>> Actions(Agency agency)
    {
        List<IReadOnlyList<Button>> rows = [];
        if (agency.Status != AgencyStatus.Active) rows.Add([new Button(agency.Status == AgencyStatus.Candidate ? Labels.Confirm : Labels.Activate, ButtonData.Of("opdstate", agency.Code, "on"))]);
        if (agency.Status != AgencyStatus.Inactive) rows.Add([new Button(Labels.Deactivate, ButtonData.Of("opdstate", agency.Code, "off"))]);
        rows.Add([new Button(Labels.EditSite, ButtonData.Of("opdedit", agency.Code, "site")), new Button(Labels.EditName, ButtonData.Of("opdedit", agency.Code, "name"))]);
        rows.Add([new Button(Labels.AddAlias, ButtonData.Of("opdedit", agency.Code, "alias")), new Button(Labels.EditPaths, ButtonData.Of("opdedit", agency.Code, "path"))]);
        if (agency.Site is not null) rows.Add([new Button(Labels.CheckNow, ButtonData.Of("check", agency.Code))]);
        rows.Add([new Button(Labels.BackToList, ButtonData.Of("opds", 0, 0))]);
        return rows;
    }

    private static bool Shows(RegisterFilter filter, Agency agency) => filter switch
    {
        RegisterFilter.Candidates => agency.Status == AgencyStatus.Candidate,
        RegisterFilter.Inactive => agency.Status == AgencyStatus.Inactive,
        _ => agency.Status != AgencyStatus.Inactive,
    };
}
