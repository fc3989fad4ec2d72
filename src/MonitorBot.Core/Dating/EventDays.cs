using System.Text.RegularExpressions;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Dating;

/// <summary>The days of the event that an agenda item's own words announce.</summary>
public static partial class EventDays
{
    private const int Longest = 1200;

    /// <returns>Labelled dates and ranges first, else the first date; nothing when no full date stands there.</returns>
    public static (DateOnly? Start, DateOnly? End) In(string text, DateTimeOffset now)
    {
        var readings = Readings(text, now);
        return readings.Count == 0 ? default : Days(readings.OrderByDescending(r => IsAnnounced(text, r)).ThenByDescending(r => r.EndDay is not null).First());
    }

    /// <summary>The same, but only what words, a range or the future show to be an event's.</summary>
    public static (DateOnly? Start, DateOnly? End) Announced(string text, DateTimeOffset now)
    {
        var today = Wita.Day(now);
        var readings = Readings(text, now).Where(r => IsAnnounced(text, r) || r.EndDay is not null || r.Day > today).ToList();
        return readings.Count == 0 ? default : Days(readings.OrderByDescending(r => IsAnnounced(text, r)).First());
    }

    /// <summary>Only what was still to come when it was posted: news tell of days that were.</summary>
    public static (DateOnly? Start, DateOnly? End) Ahead(string text, DateOnly? posted, DateTimeOffset now)
        => Announced(text, now) is { End: { } end } days && posted is { } day && end > day ? days : default;

    /// <summary>"Tempat: Aula" beside most items: what is listed takes place somewhere.</summary>
    public static bool NamePlaces(string text, int items) => Place().Count(text) is var places && places >= 2 && places * 2 >= items;

    private static List<DateReading> Readings(string text, DateTimeOffset now)
        => [.. IndonesianDate.FindAll(text.AsSpan(0, Math.Min(text.Length, Longest)), now, DateRole.Agenda)
            .Where(r => r.Precision <= DatePrecision.Day && r.YearPrinted && !r.Relative && r.Label is not (DateLabel.Published or DateLabel.Updated))];

    private static (DateOnly? Start, DateOnly? End) Days(DateReading chosen) => (chosen.Day, chosen.EndDay ?? chosen.Day);

    private static bool IsAnnounced(string text, DateReading r) => r.Label == DateLabel.Event || IsNamed(text, r.Position);

    /// <summary>"Hari/Tanggal: Kamis, 26 November 2026": words before the date, on its own line, say that it is the event's.</summary>
    private static bool IsNamed(string text, int position)
    {
        var before = text[Math.Max(0, position - 40)..position];
        return CategoryWords.Words(before[(before.LastIndexOf('\n') + 1)..]).Any(w => w is "tanggal" or "waktu" or "pelaksanaan" or "dilaksanakan" or "berlangsung" or "jadwal");
    }

    [GeneratedRegex(@"(?:tempat|lokasi|venue)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
