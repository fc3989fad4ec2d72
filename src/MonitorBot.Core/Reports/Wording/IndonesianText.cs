namespace MonitorBot.Core.Reports.Wording;

/// <summary>Days, dates and times as Indonesian officials write them. Instants are printed as WITA.</summary>
public static class IndonesianText
{
    private static readonly string[] DayNames = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] MonthNames =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    private static readonly string[] ShortMonthNames =
        ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    private static readonly string[] RomanMonths =
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>"Senin".</summary>
    public static string DayName(DateOnly day) => DayNames[(int)day.DayOfWeek];

    /// <summary>"November"; <paramref name="month"/> is 1 to 12.</summary>
    public static string MonthName(int month) => MonthNames[month - 1];

    /// <summary>"Nov".</summary>
    public static string ShortMonthName(int month) => ShortMonthNames[month - 1];

    /// <summary>"XI".</summary>
    public static string RomanMonth(int month) => RomanMonths[month - 1];

    /// <summary>"23 November 2026".</summary>
    public static string Date(DateOnly day) => $"{day.Day} {MonthName(day.Month)} {day.Year:0000}";

    /// <summary>"23 Nov 2026", for narrow columns.</summary>
    public static string ShortDate(DateOnly day) => $"{day.Day} {ShortMonthName(day.Month)} {day.Year:0000}";

    /// <summary>"Senin, 23 November 2026".</summary>
    public static string DayAndDate(DateOnly day) => $"{DayName(day)}, {Date(day)}";

    /// <summary>"November 2026".</summary>
    public static string MonthAndYear(DateOnly day) => $"{MonthName(day.Month)} {day.Year:0000}";

    /// <summary>"Senin, 16 s.d. Senin, 23 November 2026"; what both days share is written once.</summary>
    public static string Period(DateOnly from, DateOnly to) => (from.Year == to.Year, from.Month == to.Month) switch
    {
        _ when from == to => DayAndDate(to),
        (true, true) => $"{DayName(from)}, {from.Day} s.d. {DayAndDate(to)}",
        (true, false) => $"{DayName(from)}, {from.Day} {MonthName(from.Month)} s.d. {DayAndDate(to)}",
        _ => $"{DayAndDate(from)} s.d. {DayAndDate(to)}",
    };

    /// <summary>"16 s.d. 23 November 2026", without the days' names.</summary>
    public static string Days(DateOnly from, DateOnly to) => (from.Year == to.Year, from.Month == to.Month) switch
    {
        _ when from == to => Date(to),
        (true, true) => $"{from.Day} s.d. {Date(to)}",
        (true, false) => $"{from.Day} {MonthName(from.Month)} s.d. {Date(to)}",
        _ => $"{Date(from)} s.d. {Date(to)}",
    };

    /// <summary>"08.05 WITA".</summary>
    public static string Time(DateTimeOffset instant) => $"{Clock(instant)} WITA";

    /// <summary>"08.05".</summary>
    public static string Clock(DateTimeOffset instant)
    {
        var wita = Wita.At(instant);
        return $"{wita.Hour:00}.{wita.Minute:00}";
    }

    /// <summary>"Senin, 23 November 2026 pukul 08.05 WITA".</summary>
    public static string DayDateTime(DateTimeOffset instant) => $"{DayAndDate(Wita.Day(instant))} pukul {Time(instant)}";

    /// <summary>"23 Nov 2026 08.05", WITA, for narrow columns that say so in their heading.</summary>
    public static string ShortDateTime(DateTimeOffset instant) => $"{ShortDate(Wita.Day(instant))} {Clock(instant)}";

    /// <summary>"kurang dari 1 menit", "45 menit", "2 jam 5 menit", "1 hari 3 jam".</summary>
    public static string Duration(TimeSpan span) => span switch
    {
        { TotalMinutes: < 1 } => "kurang dari 1 menit",
        { TotalHours: < 1 } => $"{span.Minutes} menit",
        { TotalDays: < 1 } => span.Minutes == 0 ? $"{span.Hours} jam" : $"{span.Hours} jam {span.Minutes} menit",
        _ => span.Hours == 0 ? $"{span.Days} hari" : $"{span.Days} hari {span.Hours} jam",
    };

    /// <summary>"1.234": the thousands' point of Indonesian print.</summary>
    public static string Number(long number)
    {
        var digits = Math.Abs((decimal)number).ToString("0");
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, ".");
        }

        return number < 0 ? "-" + digits : digits;
    }

    /// <summary>"62,5 %"; a whole number without a decimal; "-" when there is no whole.</summary>
    public static string Percent(int part, int whole)
    {
        if (whole == 0)
        {
            return "-";
        }

        var tenths = (int)Math.Round(part * 1000m / whole, MidpointRounding.AwayFromZero);
        return tenths % 10 == 0 ? $"{tenths / 10} %" : $"{tenths / 10},{tenths % 10} %";
    }
}
