using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>What shows that nobody looks after a website.</summary>
internal static class NeglectSigns
{
    public static IEnumerable<Finding> Of(IntegrityInput input, OwnHosts own)
    {
        var home = new PageScope(input.Home, own);
        return
        [
            .. Connection.Of(input.Home.Page, input.Asked, input.OwnHosts, input.At), .. Unattended.Of(home), .. MixedContent.Of(home),
            .. input.Pages.Prepend(input.Home).SelectMany(page => ServerFaults.Of(new PageScope(page, own))).DistinctBy(finding => finding.Sign),
        ];
    }
}
