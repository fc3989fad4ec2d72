using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>What shows that nobody looks after a website.</summary>
internal static class NeglectSigns
{
    /// <param name="pages">The home page first.</param>
    public static IEnumerable<Finding> Of(IntegrityInput input, IReadOnlyList<PageScope> pages)
    {
        var home = pages[0];
        return
        [
            .. Connection.Of(input.Home.Page, input.Asked, input.OwnHosts, input.At), .. Unattended.Of(home), .. MixedContent.Of(home),
            .. pages.SelectMany(ServerFaults.Of).DistinctBy(finding => finding.Sign),
        ];
    }
}
