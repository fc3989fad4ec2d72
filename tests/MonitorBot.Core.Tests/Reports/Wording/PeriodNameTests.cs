using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Tests.Reports.Wording;

public sealed class PeriodNameTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("", 2026, 11)]
    [InlineData("november", 2026, 11)]
    [InlineData("Desember", 2025, 12)]
    [InlineData("nov 2025", 2025, 11)]
    [InlineData("Agu", 2026, 8)]
    [InlineData("11/2025", 2025, 11)]
    [InlineData("2026-02", 2026, 2)]
    [InlineData("2026", 2026, null)]
    public void A_period_is_read_as_people_name_it(string text, int year, int? month)
        => Assert.Equal(new PeriodName(year, month), PeriodName.Read(text, Today));

    [Theory]
    [InlineData("2027")]
    [InlineData("desember 2026")]
    [InlineData("13")]
    [InlineData("kemarin")]
    [InlineData("2025 2026")]
    [InlineData("0001")]
    public void What_is_no_period_or_has_not_begun_is_null(string text) => Assert.Null(PeriodName.Read(text, Today));
}
