namespace MonitorBot.Core.Parsing.Costs;

/// <summary>What one page may cost. The figures are measured: docs/measurements/hostile.md.</summary>
public sealed record ParseLimits
{
    public static readonly ParseLimits Default = new();

    /// <summary>UTF-16 units; what lies beyond is cut off.</summary>
    public int MaxChars { get; init; } = 2_000_000;

    /// <summary>Processor time of the parsing thread.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromMilliseconds(1500);

    /// <summary>By the clock on the wall, however little of the processor the thread was given.</summary>
    public TimeSpan MaxWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Elements that the page itself writes (clones of formatting elements are bounded by <see cref="MaxAllocatedBytes"/>).</summary>
    public int MaxElements { get; init; } = 100_000;

    /// <summary>Bytes that the parsing thread may allocate, kept or not.</summary>
    public long MaxAllocatedBytes { get; init; } = 128L * 1024 * 1024;

    /// <summary>Occurrences of a pattern on which the tokenizer recurses once each.</summary>
    public int MaxRecursivePatterns { get; init; } = 1000;

    /// <summary>While this many formatting elements stand open, further ones lose their attributes.</summary>
    public int MaxOpenFormatting { get; init; } = 16;
}
