namespace MonitorBot.Core.Dating;

/// <summary>The days of the event that an agenda item's own words announce.</summary>
public static class EventDays
{
    private const int Longest = 1200;

    /// <returns>Labelled dates and ranges first, else the first date; nothing when no full date stands there.</returns>
    public static (DateOnly? Start, DateOnly? End) In(string text, DateTimeOffset now)
    {
        var readings = IndonesianDate.FindAll(text.AsSpan(0, Math.Min(text.Length, Longest)), now, DateRole.Agenda)
            .Where(r => r.Precision <= DatePrecision.Day && r.YearPrinted && !r.Relative && r.Label is not (DateLabel.Published or DateLabel.Updated)).ToList();
        if (readings.Count == 0) return default;
        var chosen = readings.OrderByDescending(r => r.Label == DateLabel.Event).ThenByDescending(r => r.EndDay is not null).First();
        return (chosen.Day, chosen.EndDay ?? chosen.Day);
    }
}
