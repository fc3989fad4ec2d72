using System.Diagnostics;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Papers;
using MonitorBot.Core.Documents.Pictures;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Analytics;

namespace MonitorBot.Benchmarks.Speed;

/// <summary>Writes each sample document and picture on one thread: size, first time, and warm the mean processor time, which a busy machine does not spoil.</summary>
internal static class DocumentsBenchmark
{
    private const int WarmRuns = 5;
    private const double LargestRecap = 600_000;
    private const double SlowestRecap = 1_000;

    public static int Run()
    {
        var clock = Stopwatch.StartNew();
        var fonts = DocumentFonts.Find();
        Console.WriteLine($"fonts: {fonts.Family}, found in {clock.Elapsed.TotalMilliseconds:0} ms");
        Console.WriteLine($"{"document",-32} {"bytes",10} {"first ms",9} {"cpu ms",9}");
        var recap = Measure("laporan, 60 websites", s => ReportPdf.Write(SampleWeek.Report(60), SampleWeek.Office, fonts, s));
        foreach (var websites in (int[])[1, 5, 300])
        {
            Measure($"laporan, {websites} websites", s => ReportPdf.Write(SampleWeek.Report(websites), SampleWeek.Office, fonts, s));
        }

        Measure("laporan xlsx, 300 websites", s => ReportXlsx.Write(SampleWeek.Report(300), SampleWeek.Office, s));
        Measure("all pictures", _ => Pictures(fonts));
        foreach (var (name, write) in SamplePapers.All(SampleWeek.Office, fonts).Where(p => !p.Name.EndsWith(".png", StringComparison.Ordinal)))
        {
            Measure(name, write);
        }

        Console.WriteLine($"recap of 60 against its limits: {recap.Bytes / LargestRecap:P0} of 600 kB, {recap.WarmMilliseconds / SlowestRecap:P0} of 1 s");
        return recap.Bytes <= LargestRecap && recap.WarmMilliseconds <= SlowestRecap ? 0 : 1;
    }

    private static void Pictures(DocumentFonts fonts)
    {
        var (maker, report) = (new PictureMaker(fonts), SampleWeek.Report(60));
        maker.WeekSummary(report.Summary, report.Rows);
        maker.StepTimes(report.Steps, "");
        maker.HeatMap(HeatMap.Of(SampleHistory.Agencies(60), SampleHistory.Weeks(60), SampleWeek.Monday));
        maker.Trend(Trend.Of(SampleHistory.Agencies(60), SampleHistory.Weeks(60)), "");
    }

    private static (long Bytes, double WarmMilliseconds) Measure(string name, Action<Stream> write)
    {
        var (bytes, first) = Once(write);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var i = 0; i < WarmRuns; i++)
        {
            Once(write);
        }

        process.Refresh();
        var warm = (process.TotalProcessorTime - before).TotalMilliseconds / WarmRuns;
        Console.WriteLine($"{name,-32} {bytes,10} {first,9:0} {warm,9:0}");
        return (bytes, warm);
    }

    private static (long Bytes, double Milliseconds) Once(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        var clock = Stopwatch.StartNew();
        write(stream);
        return (stream.Length, clock.Elapsed.TotalMilliseconds);
    }
}
