namespace MonitorBot.Simulator.Websites;

/// <summary>How Indonesian websites print days and times.</summary>
public static class PrintedDate
{
    private static readonly string[] Months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
    private static readonly string[] ShortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    private static readonly string[] EnglishMonths = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public static string Weekday(DateOnly day) => Days[(int)day.DayOfWeek];

    public static string Month(DateOnly day) => Months[day.Month - 1];

    public static string ShortMonth(DateOnly day) => ShortMonths[day.Month - 1];

    /// <summary>"20 November 2026".</summary>
    public static string Plain(DateOnly day) => $"{day.Day} {Month(day)} {day.Year}";

    /// <summary>"Jumat, 20 November 2026".</summary>
    public static string Long(DateOnly day) => $"{Weekday(day)}, {Plain(day)}";

    /// <summary>"20 Nov 2026".</summary>
    public static string Short(DateOnly day) => $"{day.Day:00} {ShortMonth(day)} {day.Year}";

    /// <summary>"20/11/2026" or with another separator.</summary>
    public static string Numeric(DateOnly day, char separator = '/') => $"{day.Day:00}{separator}{day.Month:00}{separator}{day.Year}";

    /// <summary>"November 20, 2026".</summary>
    public static string English(DateOnly day) => $"{EnglishMonths[day.Month - 1]} {day.Day}, {day.Year}";

    /// <summary>"Friday, 20 November 2026".</summary>
    public static string EnglishLong(DateOnly day) => $"{day.DayOfWeek}, {day.Day:00} {EnglishMonths[day.Month - 1]} {day.Year}";

    /// <summary>"Fri, 20 Nov 2026 09:00:00 +0800".</summary>
    public static string Rfc822(DateTimeOffset at) =>
        $"{at.DayOfWeek.ToString()[..3]}, {at.Day:00} {EnglishMonths[at.Month - 1][..3]} {at.Year} {at.Hour:00}:{at.Minute:00}:{at.Second:00} {(at.Offset < TimeSpan.Zero ? '-' : '+')}{at.Offset:hhmm}";

    /// <summary>"2026-11-20T09:00:00+08:00".</summary>
    public static string Iso(DateTimeOffset at) => $"{at:yyyy-MM-dd'T'HH:mm:sszzz}";

    /// <summary>"3 hari yang lalu", with weeks, months and years where sites use them.</summary>
    public static string Ago(DateTimeOffset at, DateTimeOffset now, string word = "yang lalu")
    {
        var age = now - at;
        return age switch
        {
            { TotalMinutes: < 60 } => $"{Math.Max(1, (int)age.TotalMinutes)} menit {word}",
            { TotalHours: < 24 } => $"{(int)age.TotalHours} jam {word}",
            { TotalDays: < 7 } => $"{(int)age.TotalDays} hari {word}",
            { TotalDays: < 30 } => $"{(int)(age.TotalDays / 7)} minggu {word}",
            { TotalDays: < 365 } => $"{(int)(age.TotalDays / 30)} bulan {word}",
            _ => $"{(int)(age.TotalDays / 365)} tahun {word}",
        };
    }

    /// <summary>"20 s.d. 22 November 2026" or one day.</summary>
    public static string Range(DateOnly start, DateOnly? end) =>
        end is not { } last || last == start ? Plain(start)
        : last.Month == start.Month && last.Year == start.Year ? $"{start.Day} s.d. {Plain(last)}"
        : $"{Plain(start)} s.d. {Plain(last)}";
}
