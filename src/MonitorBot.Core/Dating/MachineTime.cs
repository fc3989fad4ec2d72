using System.Globalization;

namespace MonitorBot.Core.Dating;

/// <summary>The stamps that programs write into feeds, JSON and attributes.</summary>
public static class MachineTime
{
    private static readonly string[] WithZone =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-dd'T'HH:mm:sszz", "yyyy-MM-dd HH:mm:sszz",
        "yyyyMMdd'T'HHmmssK", "d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz", "d MMM yy HH:mm:ss zzz", "MMM d yyyy HH:mm:ss zzz",
    ];

    private static readonly string[] WithoutZone =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-dd HH:mm", "yyyy/MM/dd HH:mm:ss", "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd",
        "d MMM yyyy HH:mm:ss", "d MMM yyyy HH:mm", "d MMM yyyy",
    ];

    private static readonly (string Name, string Offset)[] Zones =
    [
        ("GMT", "+00:00"), ("UTC", "+00:00"), ("UT", "+00:00"), ("Z", "+00:00"), ("WIB", "+07:00"), ("WITA", "+08:00"), ("WIT", "+09:00"),
        ("EST", "-05:00"), ("EDT", "-04:00"), ("CST", "-06:00"), ("CDT", "-05:00"), ("PST", "-08:00"), ("PDT", "-07:00"),
    ];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <param name="at">Null when there is no time of day, or midnight, which programs write for "no time".</param>
    /// <remarks>A stamp without a zone is WITA. Seconds since 1970 (10 digits) and milliseconds (13) are read too.</remarks>
    public static bool TryRead(string? text, out DateOnly day, out DateTimeOffset? at)
    {
        (day, at) = (default, null);
        var clean = Clean(text);
        if (clean is null) return false;
        if (TryEpoch(clean, out var stamp)
            || DateTimeOffset.TryParseExact(clean, WithZone, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out stamp) && HasZone(clean))
        {
            var midnight = stamp.TimeOfDay == TimeSpan.Zero;
            day = midnight ? DateOnly.FromDateTime(stamp.DateTime) : Wita.Day(stamp);
            at = midnight ? null : Wita.At(stamp);
            return true;
        }
        if (!DateTime.TryParseExact(clean, WithoutZone, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var local)) return false;
        day = DateOnly.FromDateTime(local);
        at = local.TimeOfDay == TimeSpan.Zero ? null : new DateTimeOffset(local, Wita.Offset);
        return true;
    }

    private static bool HasZone(string text)
        => text.EndsWith('Z') || (text.Length > 6 && text.LastIndexOfAny(['+', '-']) >= Math.Max(11, text.Length - 6));

    private static bool TryEpoch(string text, out DateTimeOffset stamp)
    {
        stamp = default;
        if (text.Length is not (10 or 13) || !text.All(char.IsAsciiDigit)) return false;
        var number = long.Parse(text, CultureInfo.InvariantCulture);
        stamp = text.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return true;
    }

    private static string? Clean(string? text)
    {
        var clean = text?.Trim();
        if (clean is null || clean.Length is < 8 or > 60) return null;
        var comma = clean.IndexOf(',', StringComparison.Ordinal);
        if (comma is > 0 and < 10 && Weekdays.Contains(clean[..Math.Min(3, comma)].ToLowerInvariant())) clean = clean[(comma + 1)..].Trim();
        foreach (var (name, offset) in Zones)
        {
            if (clean.Length > name.Length && clean.EndsWith(name, StringComparison.Ordinal) && (name != "Z" || clean[^2] == ' '))
            {
                clean = clean[..^name.Length].TrimEnd() + (clean.Contains('T', StringComparison.Ordinal) ? "" : " ") + offset;
                break;
            }
        }
        return FourDigitOffset(clean);
    }

    /// <summary>"+0800" as "+08:00".</summary>
    private static string FourDigitOffset(string text)
        => text.Length > 16 && text[^5] is '+' or '-' && text[^4..].All(char.IsAsciiDigit) && text.Contains(':', StringComparison.Ordinal) ? text[..^2] + ":" + text[^2..] : text;
}
