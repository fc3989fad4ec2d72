namespace MonitorBot.Tests.Corpus.Cases;

/// <summary>Websites that the engine does not read right yet. The list may only shrink: a website that is read right must leave it.</summary>
public static class CorpusOpen
{
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>
    {
        "nuxt2",
    };
}
