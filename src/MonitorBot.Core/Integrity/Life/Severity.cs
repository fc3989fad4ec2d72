using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Integrity.Life;

public enum Severity
{
    /// <summary>Neglect that can wait; listed, nobody is written to.</summary>
    Hint,

    /// <summary>To be mended soon.</summary>
    Warning,

    /// <summary>Visitors are harmed or kept out now.</summary>
    Alarm,
}

public static class SeverityRule
{
    /// <summary>How grave a finding is by its sign and how sure we are.</summary>
    public static Severity Of(Finding finding) => finding.Sign switch
    {
        Sign.Gambling or Sign.Cloaking or Sign.HiddenLinks => finding.Confidence == Confidence.Low ? Severity.Warning : Severity.Alarm,
        Sign.TlsExpired or Sign.Parked => Severity.Alarm,
        Sign.TlsSoon => finding.Confidence switch
        {
            Confidence.High => Severity.Alarm,
            Confidence.Medium => Severity.Warning,
            _ => Severity.Hint,
        },
        Sign.TlsName or Sign.TlsChain or Sign.DebugPage or Sign.PhpError or Sign.ForeignRedirect or Sign.DirectoryListing => Severity.Warning,
        _ => Severity.Hint,
    };
}
