using MonitorBot.Core;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>One website of the corpus.</summary>
/// <param name="Kind">What it is meant to prove, for the report: "update", "tidak-update", "campuran", "jebakan", "tanpa-tanggal", "gangguan", "sisipan".</param>
public sealed record CorpusCase(string Kind, SampleSite Site)
{
    /// <summary>The Monday of the check; ages in the tables count from it.</summary>
    public static readonly DateOnly Monday = new(2026, 11, 23);

    public static readonly DateTimeOffset Now = Wita.Instant(Monday, new(8, 0));

    public string Name => Site.Id;

    public override string ToString() => Name;
}
