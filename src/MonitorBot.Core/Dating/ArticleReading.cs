namespace MonitorBot.Core.Dating;

/// <summary>The day on which an article says it was published.</summary>
/// <param name="Published">In the zone the reader was asked for.</param>
/// <param name="At">The moment, only when the source gave a time of day.</param>
/// <param name="Printed">The date as the source wrote it; untrusted text.</param>
public sealed record ArticleReading(
    DateOnly Published, DateTimeOffset? At, DatePrecision Precision, DateSource Source, Confidence Confidence, string Printed);

/// <summary>Whose calendar a moment is put on.</summary>
public enum DayZone
{
    /// <summary>The zone that the page itself writes: the day as its readers see it.</summary>
    AsWritten,

    /// <summary>Every moment becomes the day in WITA.</summary>
    Wita,
}
