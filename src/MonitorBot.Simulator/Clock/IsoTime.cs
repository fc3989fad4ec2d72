using System.Globalization;
using MonitorBot.Core;

namespace MonitorBot.Simulator.Clock;

/// <summary>Reads an ISO time; without an offset it is meant as the wall clock shows it, in WITA.</summary>
public static class IsoTime
{
    public static bool TryRead(string? text, out DateTimeOffset instant)
    {
        instant = default;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var read))
            return false;
        if (read.Kind != DateTimeKind.Unspecified)
            return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out instant);

        instant = new(read, Wita.Offset);
        return true;
    }
}
