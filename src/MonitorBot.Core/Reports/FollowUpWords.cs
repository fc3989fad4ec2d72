using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Reports;

/// <summary>The column Tindak Lanjut: what was done, else what the verdict asks for.</summary>
public static class FollowUpWords
{
    public static string Of(SiteRow row) => row switch
    {
        { FollowUp.Length: > 0 } => row.FollowUp,
        { Verdict: Verdict.Stale or Verdict.Absent } => "Surat pemberitahuan",
        { Verdict: Verdict.Unknown or Verdict.Blocked } => "Diperiksa langsung oleh tim",
        { Verdict: Verdict.Unreachable } => "Pemulihan akses",
        { Verdict: Verdict.NoSite } => "Fasilitasi website",
        _ => "-",
    };
}
