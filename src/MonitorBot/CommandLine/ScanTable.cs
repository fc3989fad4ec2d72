using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;
using Spectre.Console;

namespace MonitorBot.CommandLine;

/// <summary>A scan as people read it in a terminal.</summary>
internal static class ScanTable
{
    public static void Write(IAnsiConsole console, SiteScan scan)
    {
        var table = new Table().RoundedBorder().Title(Markup.Escape(scan.Host)).AddColumns("Rubrik", "Hasil", "Terbaru", "Dalam rentang", "Alasan");
        foreach (var category in scan.Categories) table.AddRow(Markup.Escape(CategoryName.Of(category.Category)), Word(category.Verdict), category.Latest?.ToString("dd-MM-yyyy") ?? "-", category.CountInWindow.ToString(), Markup.Escape(category.Why));
        console.Write(table);
        var detail = scan.Access.Detail is { } why ? $" ({why})" : "";
        console.MarkupLine(Markup.Escape($"Website: {Plain(scan.Verdict)}{detail}; {scan.Requests} permintaan, {scan.Bytes / 1024} KB, {scan.Elapsed.TotalSeconds:0.0} detik."));
        foreach (var finding in scan.Findings) console.MarkupLine(Markup.Escape($"Indikasi, perlu verifikasi: {finding.Sign} di {Defang.Text(finding.Where)}: {Defang.Text(finding.Excerpt)}"));
        console.WriteLine();
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => "[green]update[/]",
        Verdict.Stale => "[yellow]tidak update[/]",
        Verdict.Absent => "[grey]tidak ada rubrik[/]",
        Verdict.Unknown => "[blue]perlu dicek[/]",
        _ => "[red]" + Plain(verdict) + "[/]",
    };

    private static string Plain(Verdict verdict) => verdict switch
    {
        Verdict.Fresh => "update",
        Verdict.Stale => "tidak update",
        Verdict.Absent => "tidak ada rubrik",
        Verdict.Unknown => "perlu dicek",
        Verdict.Blocked => "menolak pemeriksaan otomatis",
        _ => "tidak dapat diakses",
    };
}
