using System.Globalization;
using AngleSharp.Html.Parser;
using MonitorBot.CommandLine;

namespace MonitorBot.Benchmarks.Accuracy;

/// <summary>
/// What reading an article's date costs beside a bare parse of the same page: both in one run, page by page in turn, so that a busy
/// machine slows both alike.
/// </summary>
internal static class DateSpeed
{
    private const int WarmUp = 60;

    private sealed class Cost
    {
        public TimeSpan Busy { get; private set; }

        public long Allocated { get; private set; }

        /// <summary>Of the whole process: documents are built on a thread of their own.</summary>
        public void Of(Action work)
        {
            var (busy, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
            work();
            Busy += Environment.CpuUsage.TotalTime - busy;
            Allocated += GC.GetTotalAllocatedBytes() - allocated;
        }
    }

    public static void Measure(IReadOnlyList<(string File, string? Url)> pages, DateTimeOffset now)
    {
        foreach (var (file, url) in pages.Take(WarmUp))
        {
            PageDates.Read(file, url, now);
            ParseBare(file);
        }

        var (read, bare) = (new Cost(), new Cost());
        foreach (var (file, url) in pages)
        {
            read.Of(() => PageDates.Read(file, url, now));
            bare.Of(() => ParseBare(file));
        }

        Print("dates", read, pages.Count);
        Print("bare parse", bare, pages.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"dates cost {read.Busy / bare.Busy:F2} of a bare parse in processor time, {read.Allocated / (double)bare.Allocated:F2} in memory"));
    }

    private static void ParseBare(string file) => new HtmlParser().ParseDocument(PageFile.Decode(File.ReadAllBytes(file)));

    private static void Print(string name, Cost cost, int pages) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-10} {pages / cost.Busy.TotalSeconds:F0} pages for each second of one core, {cost.Allocated / pages / 1024} KB allocated a page"));
}
