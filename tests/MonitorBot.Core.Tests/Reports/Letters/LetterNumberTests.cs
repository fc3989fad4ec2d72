using MonitorBot.Core.Reports.Letters;

namespace MonitorBot.Core.Tests.Reports.Letters;

public sealed class LetterNumberTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("489/{nomor:000}/{bulanRomawi}/Diskominfo/{tahun}", 7, "489/007/XI/Diskominfo/2026")]
    [InlineData("{nomor}-{bulan}", 12, "12-11")]
    [InlineData("489/{nomor:000}/{tahun}", null, "489/……/2026")]
    public void Placeholders_are_filled(string format, int? serial, string number) => Assert.Equal(number, LetterNumber.Of(format, serial, Day));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_format_the_number_stays_blank_for_the_office(string? format) =>
        Assert.DoesNotContain(LetterNumber.Of(format, 7, Day), char.IsLetterOrDigit);

    [Fact]
    public void Unknown_placeholders_are_named() => Assert.Equal(["{minggu}"], LetterNumber.UnknownPlaceholders("{nomor:000}/{minggu}/{tahun}"));
}
