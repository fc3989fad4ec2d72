using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;

namespace MonitorBot.CommandLine;

/// <summary>A round's results on standard output: for programs each website and then the counts, for people the counts.</summary>
internal static class RoundSummary
{
    public static async Task WriteAsync(IReadOnlyList<SiteScan> scans, bool json)
    {
        if (json) foreach (var scan in scans) await Console.Out.WriteLineAsync(ScanJson.Line(scan));
        await Console.Out.WriteLineAsync(json ? Json(scans) : Text(scans));
    }

    private static string Json(IReadOnlyList<SiteScan> scans) => JsonLine.Of(new
    {
        summary = new
        {
            sites = scans.Count,
            verdicts = Enum.GetValues<Verdict>().ToDictionary(verdict => verdict.ToString().ToLowerInvariant(), verdict => scans.Count(scan => scan.Verdict == verdict)),
            withFindings = scans.Count(scan => scan.Findings.Count > 0),
            requests = scans.Sum(scan => scan.Requests),
            bytes = scans.Sum(scan => (long)scan.Bytes),
        },
    });

    private static string Text(IReadOnlyList<SiteScan> scans)
    {
        int Of(Verdict verdict) => scans.Count(scan => scan.Verdict == verdict);
        return $"""
            {scans.Count} website diperiksa, hasilnya tersimpan.
              update                       {Of(Verdict.Fresh)}
              tidak update                 {Of(Verdict.Stale)}
              tidak ada rubrik             {Of(Verdict.Absent)}
              perlu dicek                  {Of(Verdict.Unknown)}
              tidak dapat diakses          {Of(Verdict.Unreachable)}
              menolak pemeriksaan otomatis {Of(Verdict.Blocked)}
              dengan indikasi temuan       {scans.Count(scan => scan.Findings.Count > 0)}
            """;
    }
}
