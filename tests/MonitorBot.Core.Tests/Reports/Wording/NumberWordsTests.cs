using MonitorBot.Core.Reports.Wording;

namespace MonitorBot.Core.Tests.Reports.Wording;

public sealed class NumberWordsTests
{
    [Theory]
    [InlineData(0, "nol")]
    [InlineData(1, "satu")]
    [InlineData(10, "sepuluh")]
    [InlineData(11, "sebelas")]
    [InlineData(12, "dua belas")]
    [InlineData(19, "sembilan belas")]
    [InlineData(20, "dua puluh")]
    [InlineData(42, "empat puluh dua")]
    [InlineData(100, "seratus")]
    [InlineData(101, "seratus satu")]
    [InlineData(111, "seratus sebelas")]
    [InlineData(260, "dua ratus enam puluh")]
    [InlineData(999, "sembilan ratus sembilan puluh sembilan")]
    [InlineData(1000, "seribu")]
    [InlineData(1100, "seribu seratus")]
    [InlineData(2026, "dua ribu dua puluh enam")]
    [InlineData(11000, "sebelas ribu")]
    [InlineData(101000, "seratus satu ribu")]
    [InlineData(1000000, "satu juta")]
    [InlineData(1001000, "satu juta seribu")]
    [InlineData(1000000000, "satu miliar")]
    [InlineData(2000000000000, "dua triliun")]
    [InlineData(-3, "minus tiga")]
    public void Numbers_are_spelled_as_in_letters(long number, string words) => Assert.Equal(words, NumberWords.Of(number));

    [Fact]
    public void Counts_stand_in_digits_and_words() => Assert.Equal("42 (empat puluh dua)", NumberWords.WithDigits(42));
}
