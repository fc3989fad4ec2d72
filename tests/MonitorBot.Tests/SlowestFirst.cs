using Xunit.Abstractions;

[assembly: TestCollectionOrderer("MonitorBot.Tests.SlowestFirst", "MonitorBot.Tests")]

namespace MonitorBot.Tests;

/// <summary>Classes that run for most of a minute begin first, so that none of them is left over at the end, alone.</summary>
public sealed class SlowestFirst : ITestCollectionOrderer
{
    private static readonly string[] Slow =
    [
        nameof(Chat.TelegramTroubleTests), nameof(Crash.ProgramCrashTests), nameof(Simulator.Browser.SopByTappingTests),
        Chat.Table.RunningBot.Shared, nameof(Simulator.Browser.AccessTests), nameof(Abuse.AbuseTests), nameof(Crash.RoundCrashTests), nameof(Chat.MondayTests),
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) => testCollections.OrderBy(Place);

    private static int Place(ITestCollection collection)
        => Array.FindIndex(Slow, name => collection.DisplayName == name || collection.DisplayName.EndsWith("." + name, StringComparison.Ordinal)) is >= 0 and var at ? at : Slow.Length;
}
