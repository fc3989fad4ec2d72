using System.Globalization;

namespace MonitorBot.Core.Dating;

/// <summary>Which question a date answers; decides about missing years and the future.</summary>
public enum DateRole
{
    /// <summary>A day of publication: never more than a day ahead.</summary>
    News,

    /// <summary>Days of an event: the future is normal.</summary>
    Agenda,
}

/// <summary>What the words before a date say about it.</summary>
public enum DateLabel
{
    None,
    Published,
    Updated,
    Event,
}

/// <summary>A date, moment or range that a text prints, in the text's own zone.</summary>
public readonly record struct DateReading
{
    public required DateOnly Day { get; init; }

    /// <summary>Null when no time of day is printed; a printed midnight counts as none.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The printed zone; null when none is printed, which means WITA.</summary>
    public TimeSpan? Offset { get; init; }

    public bool HasSeconds { get; init; }

    public DateOnly? EndDay { get; init; }

    public TimeOnly? EndTime { get; init; }

    /// <summary>The range has a beginning only ("s.d. selesai").</summary>
    public bool OpenEnd { get; init; }

    public DatePrecision Precision { get; init; }

    public bool YearPrinted { get; init; }

    /// <summary>Counted from the moment of reading ("2 hari lalu"): to be compared with an earlier reading before it is believed.</summary>
    public bool Relative { get; init; }

    public DateLabel Label { get; init; }

    /// <summary>Index of the printed slice in the text that was read.</summary>
    public int Position { get; init; }

    /// <summary>The slice as the text prints it.</summary>
    public string Printed { get; init; }

    /// <summary>The moment, when a time of day is printed; without a zone it is a WITA clock.</summary>
    public DateTimeOffset? At => Time is { } time ? new(Day.ToDateTime(time), Offset ?? Wita.Offset) : null;

    /// <summary>The WITA calendar day of <see cref="Day"/> and <see cref="Time"/>.</summary>
    public DateOnly WitaDay => At is { } at ? Wita.Day(at) : Day;

    /// <summary>The form of the command line: date, date-time, <c>start/end</c> or <c>start/</c>.</summary>
    public string ToContract()
    {
        var start = Stamp(Day, Time);
        if (OpenEnd)
        {
            return start + "/";
        }

        return EndDay is { } end ? $"{start}/{Stamp(end, EndTime)}" : start;
    }

    private string Stamp(DateOnly day, TimeOnly? time)
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return time is { } clock
            ? text + clock.ToString(HasSeconds ? "'T'HH:mm:ss" : "'T'HH:mm", CultureInfo.InvariantCulture) + Zone()
            : text;
    }

    private string Zone() =>
        Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : "";
}
