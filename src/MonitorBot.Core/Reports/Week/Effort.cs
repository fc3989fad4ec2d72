namespace MonitorBot.Core.Reports.Week;

public readonly record struct WorkSpan(DateTimeOffset From, DateTimeOffset To);

/// <summary>Tells work from waiting by what was done when.</summary>
public static class Effort
{
    /// <summary>A longer pause between two deeds is waiting.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <param name="reading">When the websites were read; null when they were not.</param>
    /// <param name="deeds">When people did something, in any order.</param>
    /// <param name="step">From received to done; nothing outside counts.</param>
    /// <returns>Null when nothing tells.</returns>
    public static TimeSpan? Of(WorkSpan? reading, IReadOnlyList<DateTimeOffset> deeds, WorkSpan step)
    {
        List<WorkSpan> spans = reading is { } read && Within(read, step) is { } counted ? [counted] : [];
        var within = deeds.Where(at => at >= step.From && at <= step.To).Order().ToList();
        spans.AddRange(within.Zip(within.Skip(1), (from, to) => new WorkSpan(from, to)).Where(span => span.To - span.From <= Pause));
        return spans.Count == 0 ? null : Joined(spans);
    }

    private static WorkSpan? Within(WorkSpan span, WorkSpan step)
    {
        var (from, to) = (Later(span.From, step.From), span.To < step.To ? span.To : step.To);
        return from < to ? new(from, to) : null;
    }

    /// <summary>What overlaps counts once.</summary>
    private static TimeSpan Joined(IEnumerable<WorkSpan> spans)
    {
        var (total, end) = (TimeSpan.Zero, DateTimeOffset.MinValue);
        foreach (var span in spans.OrderBy(s => s.From))
        {
            var from = Later(span.From, end);
            if (span.To > from) total += span.To - from;
            end = Later(end, span.To);
        }

        return total;
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
