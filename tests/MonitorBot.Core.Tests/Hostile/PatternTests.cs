using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using MonitorBot.Core.Parsing.Costs;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>
/// Our patterns backtrack, because .NET's automata cost tens of megabytes and seconds before their first answer (docs/decisions/0181-patterns-backtrack.md).
/// So each must be linear by its shape: it is fed with endless repetitions of what its kind of text is made of.
/// </summary>
public sealed class PatternTests
{
    private const int Glance = 25_000;
    private const int Short = 50_000;
    private const int Longer = 4;

    /// <summary>Four times the text takes a linear pattern four times as long, a quadratic one sixteen times, and a mixture something between.</summary>
    private const double MostRatio = 8;

    /// <summary>Of processor time, for the long text; what needs less harms nobody, and its ratio is noise.</summary>
    private const double Harmless = 60;

    /// <summary>Pieces that are looked at closely: those on which the pattern is slowest, if by far.</summary>
    private const int Suspects = 4;

    private const double Conspicuous = 1.8;

    /// <summary>What a step of the account makes of one of eight times.</summary>
    private const double Step = 0.5;

    public static TheoryData<string> All() => [.. Patterns().Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_pattern_is_linear_in_whatever_is_repeated(string name)
    {
        var pattern = Patterns().Single(one => one.Name == name).Pattern;
        var glances = RepeatedPieces.All.Select(piece => (Piece: piece, Took: Glanced(pattern, piece))).OrderByDescending(one => one.Took).ToList();
        var usual = glances[glances.Count / 2].Took;
        foreach (var (piece, _) in glances.Take(Suspects).Where(one => one.Took > Conspicuous * usual))
        {
            var longer = Least(pattern, Repeated(piece, Longer * Short), times: 1);
            var ratio = longer / Math.Max(Least(pattern, Repeated(piece, Short), times: 8), Step);
            Assert.True(longer < Harmless || ratio < MostRatio, $"{ratio:0.0} times as long for {Longer} times \"{piece}\"");
        }
    }

    private static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "!";

    /// <summary>The lesser of two, which a busy machine spoils least.</summary>
    private static double Least(Regex pattern, string text, int times) => Enumerable.Range(0, 2).Min(_ => Milliseconds(pattern, text, times));

    /// <summary>For one of so many times: the account moves in steps, and a short text may take none.</summary>
    private static double Milliseconds(Regex pattern, string text, int times)
    {
        var before = Now();
        for (var time = 0; time < times; time++) Run(pattern, text);
        return (Now() - before).TotalMilliseconds / times;
    }

    /// <summary>By the wall: the account of processor time moves in steps of some milliseconds. A disturbance only makes a suspect.</summary>
    private static double Glanced(Regex pattern, string piece)
    {
        var clock = Stopwatch.StartNew();
        Run(pattern, Repeated(piece, Glance));
        return clock.Elapsed.TotalMilliseconds;
    }

    private static void Run(Regex pattern, string text)
    {
        for (var hit = pattern.Match(text); hit.Success; hit = hit.NextMatch())
        {
        }
    }

    /// <summary>The thread's own processor time; the wall's where the system keeps no such account.</summary>
    private static TimeSpan Now() => ThreadClock.Spent() ?? Stopwatch.GetElapsedTime(0);

    private static IEnumerable<(string Name, Regex Pattern)> Patterns()
        => from type in typeof(MonitorBot.Core.Parsing.SafeHtml).Assembly.GetTypes()
           from method in type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly)
           where method.IsDefined(typeof(GeneratedRegexAttribute))
           orderby type.FullName, method.Name
           select ($"{type.Name}.{method.Name}", (Regex)method.Invoke(null, null)!);
}
