using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Scanning;

/// <summary>Every text of a website that a scan carries, made harmless before anybody stores, shows or prints it; the exits do what their own form needs besides.</summary>
internal static class Harmless
{
    private const int MaxTitle = 500;
    private const int MaxPrinted = 300;
    private const int MaxSentence = 1_000;

    /// <summary>Addresses in findings are evidence: they keep their length, within reason.</summary>
    private const int MaxEvidence = 4_200;

    public static SiteScan Of(SiteScan scan) => scan with
    {
        Access = scan.Access with { Detail = Line(scan.Access.Detail, MaxSentence) },
        Categories = [.. scan.Categories.Select(Of)],
        Findings = [.. scan.Findings.Select(Of)],
    };

    private static CategoryVerdict Of(CategoryVerdict verdict) => verdict with { Why = OutsideText.Line(verdict.Why, MaxSentence), Evidence = [.. verdict.Evidence.Select(Of)] };

    private static DatedItem Of(DatedItem item) => item with { Title = OutsideText.Line(item.Title, MaxTitle), Printed = Line(item.Printed, MaxPrinted) };

    private static Finding Of(Finding finding) => finding with
    {
        Where = OutsideText.Line(finding.Where, MaxEvidence, MaxEvidence),
        Excerpt = OutsideText.Line(finding.Excerpt, MaxEvidence, MaxEvidence),
    };

    private static string? Line(string? text, int max) => text is null ? null : OutsideText.Line(text, max);
}
