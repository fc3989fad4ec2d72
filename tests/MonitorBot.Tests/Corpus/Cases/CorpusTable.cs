namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>All websites of the corpus.</summary>
public static class CorpusTable
{
    public static IReadOnlyList<CorpusCase> All { get; } =
        [.. LivelyCases.All.Concat(IdleCases.All).Concat(MixedCases.All).Concat(TroubledCases.All).Select(entry => new CorpusCase(entry.Kind, entry.Row.Build(CorpusCase.Monday)))];

    public static CorpusCase Named(string name) => All.Single(entry => entry.Name == name);
}
