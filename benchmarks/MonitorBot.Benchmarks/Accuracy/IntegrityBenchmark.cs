using System.Diagnostics;
using System.Globalization;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Benchmarks.Accuracy;

/// <summary>How many labelled websites the integrity rule judges rightly, by technique, and what a judgement costs.</summary>
internal static class IntegrityBenchmark
{
    public static int Run(string[] arguments)
    {
        var times = (int)Arguments.Number(arguments, "--times", 1);
        var missed = Show("Injected", Labelled.Injected, shouldAlarm: true);
        var alarmed = Show("Clean", Labelled.Clean, shouldAlarm: false);
        Console.WriteLine("Of the strangers' set, which nothing was changed for:\n");
        Show("Injected", Labelled.StrangeInjected, shouldAlarm: true);
        Show("Clean", Labelled.StrangeClean, shouldAlarm: false);
        Console.WriteLine("Of the twelfth set, neither:\n");
        Show("Injected", Labelled.TwelfthInjected, shouldAlarm: true);
        Show("Clean", Labelled.TwelfthClean, shouldAlarm: false);
        Show("Injected", Labelled.ThirteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.ThirteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the fourteenth set:\n");
        Show("Injected", Labelled.FourteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.FourteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the fifteenth set:\n");
        Show("Injected", Labelled.FifteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.FifteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the sixteenth set, which nothing was changed for:\n");
        Show("Injected", Labelled.SixteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.SixteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the seventeenth set:\n");
        Show("Injected", Labelled.SeventeenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.SeventeenthClean, shouldAlarm: false);
        Console.WriteLine("Of the eighteenth set:\n");
        Show("Injected", Labelled.EighteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.EighteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the nineteenth set, which nothing was changed for:\n");
        Show("Injected", Labelled.NineteenthInjected, shouldAlarm: true);
        Show("Clean", Labelled.NineteenthClean, shouldAlarm: false);
        Console.WriteLine("Of the twentieth set:\n");
        Show("Injected", Labelled.TwentiethInjected, shouldAlarm: true);
        Show("Injected, unusual words", Labelled.TwentiethUnusual, shouldAlarm: true);
        Show("Clean", Labelled.TwentiethClean, shouldAlarm: false);
        Console.WriteLine("Of the twenty-first set:\n");
        Show("Injected", Labelled.TwentyFirstInjected, shouldAlarm: true);
        Show("Clean", Labelled.TwentyFirstClean, shouldAlarm: false);
        Console.WriteLine("Of the twenty-second set, at first sight 40 of 40 and 59 of 60:\n");
        Show("Injected", Labelled.TwentySecondInjected, shouldAlarm: true);
        Show("Clean", Labelled.TwentySecondClean, shouldAlarm: false);
        Console.WriteLine("Of the twenty-third set, which nothing was changed for, at first sight 40 of 40 and 80 of 80:\n");
        Show("Injected", Labelled.TwentyThirdInjected, shouldAlarm: true);
        Show("Clean", Labelled.TwentyThirdClean, shouldAlarm: false);
        Time(times);
        TimeLong();
        return missed + alarmed == 0 ? 0 : 1;
    }

    private static int Show(string title, IReadOnlyList<Case> cases, bool shouldAlarm)
    {
        Console.WriteLine($"| {title}: technique | cases | judged rightly in all {Templates.Count} templates |\n| --- | ---: | ---: |");
        var wrong = new List<string>();
        foreach (var technique in cases.GroupBy(labelled => labelled.Technique).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var bad = technique.Where(labelled => Enumerable.Range(0, Templates.Count).Any(template => Labelled.Alarms(IntegrityRule.Judge(labelled.Input(template))) != shouldAlarm)).ToList();
            wrong.AddRange(bad.Select(labelled => labelled.Name));
            Console.WriteLine($"| {technique.Key} | {technique.Count()} | {technique.Count() - bad.Count} |");
        }

        Console.WriteLine($"| all | {cases.Count} | {cases.Count - wrong.Count} |\n");
        foreach (var name in wrong) Console.WriteLine($"wrong: {name}");
        return wrong.Count;
    }

    /// <summary>Best of three, for a page and for one four times as long; linear is a ratio of about 4.</summary>
    private static void TimeLong()
    {
        Console.WriteLine("\n| long page | 1,000 pieces: KB | ms | 4,000 pieces: KB | ms | ratio |\n| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var kind in LongPage.Kinds)
        {
            TimeOf(kind, 100);
            var (small, large) = (TimeOf(kind, 1_000), TimeOf(kind, 4_000));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {small.Characters / 1000} | {small.Milliseconds:0.0} | {large.Characters / 1000} | {large.Milliseconds:0.0} | {large.Milliseconds / small.Milliseconds:0.0} |"));
        }
    }

    private static (int Characters, double Milliseconds) TimeOf(string kind, int size)
    {
        var html = LongPage.Of(kind, size);
        var best = double.MaxValue;
        for (var turn = 0; turn < 3; turn++)
        {
            var input = NeglectCase.Read(html);
            var watch = Stopwatch.StartNew();
            IntegrityRule.Judge(input);
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (html.Length, best);
    }

    private static void Time(int times)
    {
        var inputs = Labelled.Clean.Where(labelled => !labelled.Probed).Select((labelled, at) => labelled.Input(at)).ToList();
        var spent = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var pass = 0; pass < times; pass++)
            foreach (var input in inputs) IntegrityRule.Judge(input);
        var pages = inputs.Count * times;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"judging a parsed home page of about {inputs.Average(input => input.Home.Page.Text.Length) / 1000:0.0} KB: {(Environment.CpuUsage.TotalTime - spent).TotalMilliseconds / pages:0.00} ms of processor time, {(GC.GetAllocatedBytesForCurrentThread() - before) / pages / 1000} KB allocated"));
    }
}
