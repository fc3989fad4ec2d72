namespace MonitorBot.Core.Reports.Wording;

/// <summary>A month, or a whole year when <paramref name="Month"/> is null, as people name it.</summary>
public readonly record struct PeriodName(int Year, int? Month)
{
    private const int FirstYear = 2000;

    /// <summary>Reads "", "november", "nov 2026", "11", "11/2026", "2026-11" or "2026". A month without a year is the latest one that has begun.</summary>
    /// <param name="today">WITA; an empty text means its month.</param>
    /// <returns>Null when it names no period, or one that has not begun.</returns>
    public static PeriodName? Read(string text, DateOnly today)
    {
        int? year = null, month = null;
        foreach (var word in text.ToLowerInvariant().Split((char[])[' ', '/', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (YearOf(word) is { } y && year is null) year = y;
            else if (MonthOf(word) is { } m && month is null) month = m;
            else return null;
        }

        var found = (year, month) switch
        {
            (null, null) => new PeriodName(today.Year, today.Month),
            (null, { } alone) => new PeriodName(alone <= today.Month ? today.Year : today.Year - 1, alone),
            ({ } whole, _) => new PeriodName(whole, month),
        };
        return new DateOnly(found.Year, found.Month ?? 1, 1) <= today ? found : null;
    }

    /// <summary>First and last WITA day.</summary>
    public (DateOnly From, DateOnly To) Days
    {
        get
        {
            var from = new DateOnly(Year, Month ?? 1, 1);
            return (from, (Month is null ? from.AddYears(1) : from.AddMonths(1)).AddDays(-1));
        }
    }

    /// <summary>The period of the same length before it, from its first day.</summary>
    public DateOnly PreviousFrom => Month is null ? Days.From.AddYears(-1) : Days.From.AddMonths(-1);

    private static int? YearOf(string word) => word.Length == 4 && int.TryParse(word, out var year) && year >= FirstYear ? year : null;

    private static int? MonthOf(string word)
    {
        if (int.TryParse(word, out var number)) return word.Length <= 2 && number is >= 1 and <= 12 ? number : null;
        for (var month = 1; month <= 12; month++)
        {
            if (IndonesianText.MonthName(month).Equals(word, StringComparison.OrdinalIgnoreCase) || IndonesianText.ShortMonthName(month).Equals(word, StringComparison.OrdinalIgnoreCase)) return month;
        }

        return null;
    }
}
