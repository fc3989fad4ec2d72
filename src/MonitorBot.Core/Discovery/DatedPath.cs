using System.Globalization;

namespace MonitorBot.Core.Discovery;

/// <summary>The day that an address itself names: "/2026/11/20/judul", "/berita/2026-11-20-judul".</summary>
public static class DatedPath
{
    public static bool TryRead(Uri url, out DateOnly day)
    {
        var parts = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i + 2 < parts.Length && parts[i].Length == 4 && TryDay(parts[i], parts[i + 1], parts[i + 2], out day)) return true;
            if (parts[i].Length > 10 && parts[i][4] == '-' && parts[i][7] == '-' && TryDay(parts[i][..4], parts[i][5..7], parts[i][8..10], out day)) return true;
        }
        day = default;
        return false;
    }

    private static bool TryDay(string year, string month, string dayOfMonth, out DateOnly day)
    {
        day = default;
        return month.Length <= 2 && dayOfMonth.Length <= 2
            && DateOnly.TryParseExact($"{year}-{month.PadLeft(2, '0')}-{dayOfMonth.PadLeft(2, '0')}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && day.Year is >= 1995 and < 2100;
    }
}
