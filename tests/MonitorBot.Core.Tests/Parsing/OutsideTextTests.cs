using System.Text;
using CsCheck;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Parsing;

public sealed class OutsideTextTests
{
    [Theory]
    [InlineData("  Rapat \r\n\t koordinasi\u00A0\u3000OPD ", "Rapat koordinasi OPD")]
    [InlineData("a\0b\u0007c\u001b[31m", "abc[31m")]
    [InlineData("aman\u202Egpj.exe\u202C", "amangpj.exe")]
    [InlineData("\u2066a\u2069\u061C", "a")]
    [InlineData("s\u200Bl\u200Co\u200Dt\uFEFF\u2060\u00AD", "slot")]
    [InlineData("a\uD83D", "a")]
    [InlineData("\uDE00b", "b")]
    [InlineData("\u3164\u2800\u115Fa\u3164\u3164b", "a b")]
    [InlineData("a\U000E0041\U000E007Fb", "ab")]
    [InlineData("baris\u2028dua\u2029tiga\u0085empat", "baris dua tiga empat")]
    [InlineData("\uE000\uFFFF\uFFFE\U0010FFFDx", "x")]
    [InlineData("Jum’at, 12 Rabi‘ul ‘awal — “resmi” 😀", "Jum’at, 12 Rabi‘ul ‘awal — “resmi” 😀")]
    [InlineData("café", "café")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_line_keeps_what_people_read_and_nothing_else(string? text, string expected)
        => Assert.Equal(expected, OutsideText.Line(text));

    [Fact]
    public void Towers_of_marks_are_cut_down()
        => Assert.Equal("z\u0300\u0300\u0300\u0300a", OutsideText.Line("z" + new string('\u0300', 500) + "a"));

    [Fact]
    public void A_very_long_word_is_cut_and_the_rest_of_the_line_stays()
        => Assert.Equal(new string('x', 80) + "… akhir", OutsideText.Line(new string('x', 100_000) + " akhir"));

    [Theory]
    [InlineData("satu dua", 8, "satu dua")]
    [InlineData("satu dua", 7, "satu d…")]
    [InlineData("satu dua", 5, "satu…")]
    [InlineData("😀😀😀", 2, "😀…")]
    [InlineData("abc", 0, "")]
    public void Length_is_counted_in_runes_and_never_splits_one(string text, int max, string expected)
        => Assert.Equal(expected, OutsideText.Line(text, max));

    [Fact]
    public void A_block_keeps_lines_but_not_gaps()
        => Assert.Equal("a\nb\n\nc", OutsideText.Block("\n\n a \r\nb\n\n\n\nc\n\n"));

    [Theory]
    [InlineData("@kabid /mulai #x $USD t.me/x https://slot.xyz +628123")]
    [InlineData("tg://user?id=1 a.b@c.d")]
    public void An_inert_text_looks_the_same_but_neither_rings_nor_links(string text)
    {
        var inert = OutsideText.Inert(text);

        Assert.Equal(text, inert.Replace("\u2060", ""));
        Assert.DoesNotMatch(@"[@#$/+.:][\w/]", inert);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")")]
    [InlineData("\t=1+1", "'=1+1")]
    [InlineData("\u200B+62", "'+62")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-1", "'-1")]
    [InlineData("Rapat = kerja", "Rapat = kerja")]
    public void A_cell_is_never_a_formula(string text, string expected) => Assert.Equal(expected, OutsideText.Cell(text));

    [Fact]
    public void Any_text_comes_out_well_formed_bounded_and_unchanged_by_a_second_pass()
        => Gen.Int[0, 0xFFFF].Select(i => (char)i).Array[0, 200].Select(c => new string(c)).Sample(
            text =>
            {
                var line = OutsideText.Line(text, 50);
                _ = new UTF8Encoding(false, true).GetBytes(line);
                return line.EnumerateRunes().Count() <= 50 && !line.Any(char.IsControl) && OutsideText.Line(line, 50) == line;
            },
            iter: 2000);
}
