using MonitorBot.Core.Freshness;
using MonitorBot.Core.Reports.Week;

namespace MonitorBot.Core.Reports.Wording;

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
