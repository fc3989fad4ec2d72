using MonitorBot.Core.Sop;

namespace MonitorBot.Core.Reports.Week;

/// <summary>A photo of the team as a report prints it.</summary>
/// <param name="Agency">Name of the OPD; untrusted in length.</param>
/// <param name="Jpeg">Null: not printed, only named (too many, of a website with findings, or its file cannot be read).</param>
public sealed record ReportPhoto(string Agency, string Host, ProofPhoto Proof, byte[]? Jpeg);
