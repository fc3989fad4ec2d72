using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>What shows that nobody looks after a website.</summary>
internal static class NeglectSigns
{
    /// <param name="faults">Of all pages, the home page's first.</param>
    public static IEnumerable<Finding> Of(IntegrityInput input, PageScope home, IEnumerable<Finding> faults)
        => [.. Connection.Of(input.Home.Page, input.Asked, input.OwnHosts, input.At), .. Unattended.Of(home), .. MixedContent.Of(home), .. faults.DistinctBy(finding => finding.Sign)];
}
