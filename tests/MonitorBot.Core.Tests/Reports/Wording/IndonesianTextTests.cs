using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Tests.Reports.Wording;

public sealed class IndonesianTextTests
{
    [Theory]
    [InlineData("2026-11-23", "Senin, 23 November 2026", "23 Nov 2026", "XI")]
    [InlineData("2024-02-29", "Kamis, 29 Februari 2024", "29 Feb 2024", "II")]
    [InlineData("2026-08-17", "Senin, 17 Agustus 2026", "17 Agu 2026", "VIII")]
    [InlineData("2027-01-01", "Jumat, 1 Januari 2027", "1 Jan 2027", "I")]
    [InlineData("2026-05-03", "Minggu, 3 Mei 2026", "3 Mei 2026", "V")]
    public void Days_are_written_in_full_and_short(string iso, string full, string brief, string roman)
    {
        var day = DateOnly.ParseExact(iso, "yyyy-MM-dd");
        Assert.Equal(full, IndonesianText.DayAndDate(day));
        Assert.Equal(brief, IndonesianText.ShortDate(day));
        Assert.Equal(roman, IndonesianText.RomanMonth(day.Month));
    }

    [Theory]
    [InlineData("2026-11-16", "2026-11-23", "Senin, 16 s.d. Senin, 23 November 2026")]
    [InlineData("2026-11-30", "2026-12-07", "Senin, 30 November s.d. Senin, 7 Desember 2026")]
    [InlineData("2026-12-28", "2027-01-04", "Senin, 28 Desember 2026 s.d. Senin, 4 Januari 2027")]
    [InlineData("2026-11-23", "2026-11-23", "Senin, 23 November 2026")]
    public void A_period_says_once_what_both_days_share(string from, string to, string text) =>
        Assert.Equal(text, IndonesianText.Period(DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd")));

    [Theory]
    [InlineData("2026-11-16", "2026-11-23", "16 s.d. 23 November 2026")]
    [InlineData("2026-11-30", "2026-12-07", "30 November s.d. 7 Desember 2026")]
    [InlineData("2026-12-28", "2027-01-04", "28 Desember 2026 s.d. 4 Januari 2027")]
    [InlineData("2026-11-23", "2026-11-23", "23 November 2026")]
    public void A_span_of_days_needs_no_names_of_days(string from, string to, string text) => Assert.Equal(text, IndonesianText.Days(DateOnly.Parse(from), DateOnly.Parse(to)));

    [Theory]
    [InlineData("2026-11-23T00:05:00Z", "Senin, 23 November 2026 pukul 08.05 WITA")]
    [InlineData("2026-11-22T16:00:00Z", "Senin, 23 November 2026 pukul 00.00 WITA")]
    [InlineData("2026-11-22T15:59:59Z", "Minggu, 22 November 2026 pukul 23.59 WITA")]
    [InlineData("2026-11-23T08:05:00+07:00", "Senin, 23 November 2026 pukul 09.05 WITA")]
    public void Instants_are_told_on_a_WITA_clock(string iso, string text) =>
        Assert.Equal(text, IndonesianText.DayDateTime(DateTimeOffset.Parse(iso, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, "kurang dari 1 menit")]
    [InlineData(60, "1 menit")]
    [InlineData(5400, "1 jam 30 menit")]
    [InlineData(7200, "2 jam")]
    [InlineData(97200, "1 hari 3 jam")]
    [InlineData(86400, "1 hari")]
    public void Durations_name_at_most_two_units(int seconds, string text) =>
        Assert.Equal(text, IndonesianText.Duration(TimeSpan.FromSeconds(seconds)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1.000")]
    [InlineData(-1234567, "-1.234.567")]
    [InlineData(long.MinValue, "-9.223.372.036.854.775.808")]
    public void Thousands_are_parted_by_points(long number, string text) => Assert.Equal(text, IndonesianText.Number(number));

    [Theory]
    [InlineData(5, 8, "62,5 %")]
    [InlineData(1, 3, "33,3 %")]
    [InlineData(2, 3, "66,7 %")]
    [InlineData(4, 4, "100 %")]
    [InlineData(0, 0, "-")]
    public void Percentages_have_a_decimal_comma(int part, int whole, string text) => Assert.Equal(text, IndonesianText.Percent(part, whole));
}
