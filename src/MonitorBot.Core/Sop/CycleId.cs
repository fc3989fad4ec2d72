using System.Globalization;

namespace MonitorBot.Core.Sop;

/// <summary>A week's monitoring: its Monday (WITA) and a serial, 1 = the regular one.</summary>
public readonly record struct CycleId(DateOnly Monday, int Serial) : IComparable<CycleId>
{
    public bool Regular => Serial == 1;

    /// <summary>ISO week, 1 to 53.</summary>
    public int Week => ISOWeek.GetWeekOfYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>The year to which the ISO week belongs.</summary>
    public int Year => ISOWeek.GetYear(Monday.ToDateTime(TimeOnly.MinValue));

    /// <summary>Key in the store and in buttons, e.g. "2026-W48-1".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Week:00}-{Serial}");

    /// <summary>The bot's own reference on documents, e.g. "MON/2026/048-1".</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"MON/{Year:0000}/{Week:000}-{Serial}");

    public static bool TryParse(string? text, out CycleId id)
    {
        id = default;
        if (text?.Split('-') is not [{ Length: 4 } year, ['W', .. { Length: 2 } week], var serial]) return false;
        if (!Number(year, out var y) || !Number(week, out var w) || !Number(serial, out var s)) return false;
        if (y < 2000 || w < 1 || w > ISOWeek.GetWeeksInYear(y) || s < 1) return false;
        id = new CycleId(DateOnly.FromDateTime(ISOWeek.ToDateTime(y, w, DayOfWeek.Monday)), s);
        return true;
    }

    public int CompareTo(CycleId other) => (Monday, Serial).CompareTo((other.Monday, other.Serial));

    private static bool Number(string text, out int value)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
