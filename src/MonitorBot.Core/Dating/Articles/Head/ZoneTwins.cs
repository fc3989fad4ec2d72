using System.Globalization;

namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>Finds the same moment written a second time on the page, on its readers' clock.</summary>
internal static class ZoneTwins
{
    private const int MostLooks = 200;
    private const int DateAndHour = 13;

    /// <summary>Zones of half an hour move the minutes too.</summary>
    private static readonly int[] MinuteShifts = [0, 30];

    /// <param name="stamp">A moment in UTC.</param>
    /// <returns>The local writing of the moment; null when the page has none.</returns>
    public static Stamp? Of(Stamp stamp, TimeOnly time, string html)
    {
        var at = new DateTimeOffset(stamp.Day.ToDateTime(time), TimeSpan.Zero);
        foreach (var shift in MinuteShifts)
        {
            var clock = string.Create(CultureInfo.InvariantCulture, $":{(time.Minute + shift) % 60:00}:{time.Second:00}");
            if (Search(html, clock, at, shift > 0) is { } local)
            {
                return stamp with { Day = DateOnly.FromDateTime(local), Time = TimeOnly.FromDateTime(local), Offset = local - at.UtcDateTime };
            }
        }

        return null;
    }

    private static DateTime? Search(string html, string clock, DateTimeOffset at, bool shifted)
    {
        var looks = 0;
        for (var hit = html.IndexOf(clock, StringComparison.Ordinal); hit >= 0 && looks < MostLooks; hit = html.IndexOf(clock, hit + clock.Length, StringComparison.Ordinal))
        {
            looks++;
            if (hit >= DateAndHour && Local(html.AsSpan(hit - DateAndHour, DateAndHour), clock) is { } local && IsSame(local, html.AsSpan(hit + clock.Length), at, shifted))
            {
                return local;
            }
        }

        return null;
    }

    /// <summary>With an offset it must be the very moment; without one, equal minutes and seconds tell it, unless the seconds are the usual zero.</summary>
    private static bool IsSame(DateTime local, ReadOnlySpan<char> behind, DateTimeOffset at, bool shifted)
    {
        var ahead = local - at.UtcDateTime;
        if (ahead == TimeSpan.Zero || ahead < TimeSpan.FromHours(-12) || ahead > TimeSpan.FromHours(14))
        {
            return false;
        }

        behind = behind.StartsWith(".") ? behind[1..].TrimStart("0123456789") : behind;
        if (behind.Length > 0 && behind[0] is '+' or '-')
        {
            return Offset(behind) is { } offset && offset == ahead;
        }

        return !shifted && at.Second != 0 && !(behind.Length > 0 && behind[0] is 'Z' or 'z');
    }

    /// <summary>"+08:00", "-0500".</summary>
    private static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        var minutes = text.Length >= 6 && text[3] == ':' ? text[4..6] : text.Length >= 5 ? text[3..5] : default;
        return minutes.Length == 2 && int.TryParse(text[1..3], NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var rest)
            ? TimeSpan.FromMinutes((hours * 60 + rest) * (text[0] == '-' ? -1 : 1))
            : null;
    }

    /// <summary>"2026-11-20T08" or "2026-11-20 08" with the minutes and seconds behind it.</summary>
    private static DateTime? Local(ReadOnlySpan<char> hour, string clock) =>
        DateTime.TryParseExact(string.Concat(hour, clock).Replace('T', ' '), "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? local : null;
}
