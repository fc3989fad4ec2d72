using CsCheck;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Reading;

namespace MonitorBot.Core.Tests.Dating;

public sealed class IndonesianDatePropertyTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, Wita.Offset);

    private static readonly string[] Pieces =
    [
        "12", "5", "31", "0", "00", "2026", "1970", "26", "'26", "999999999999", "Januari", "Nov", "Mei", "Sepetmber", "Senin", "Jum'at", "minggu", "hari", "ini", "lalu", "yang",
        "3", "jam", "kemarin", "s/d", "s.d.", "sampai", "dengan", "hingga", "-", "–", "/", ".", ":", ",", "|", "(", ")", "WITA", "pukul", "10.30", "24:00", "T", "Z", "+08:00", "GMT+14",
        "+99", "pm", "a.m.", "selesai", "Diterbitkan", "Diperbarui", "x", "&nbsp;", "&", "\u200b", "年", "XI", " ", "\n", "٢٣", "\ud83d", "dan", "th", "-0001", "sejuta", "500 bulan lalu",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 24].Select(parts => string.Join(' ', parts)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 24].Select(string.Concat),
        Gen.String);

    [Fact]
    public void No_text_makes_the_reader_throw_and_every_answer_is_a_slice_of_it() =>
        Gen.Select(Text, Gen.Bool.Select(news => news ? DateRole.News : DateRole.Agenda)).Sample(
            (text, role) => IndonesianDate.FindAll(text, Now, role).All(date =>
                date.Printed.Length > 0
                && text.AsSpan(date.Position).StartsWith(date.Printed, StringComparison.Ordinal)
                && date.ToContract().Length >= 10),
            iter: 20_000);

    [Fact]
    public void News_is_never_more_than_a_day_ahead() =>
        Text.Sample(text => IndonesianDate.FindAll(text, Now, DateRole.News).All(date => date.Day <= new DateOnly(2026, 11, 24)), iter: 10_000);

    [Fact]
    public void The_same_text_always_reads_the_same() =>
        Text.Sample(text => IndonesianDate.FindAll(text, Now, DateRole.Agenda).SequenceEqual(IndonesianDate.FindAll(text, Now, DateRole.Agenda)), iter: 2_000);

    [Fact]
    public void Every_day_is_read_back_in_every_common_form() =>
        Gen.Int[0, 40_000].Select(new DateOnly(1971, 1, 1).AddDays).Where(day => day.Year < 2026).Sample(
            day => Forms(day).All(form => IndonesianDateTests.Read(form) == $"{day:yyyy-MM-dd}"), iter: 3_000);

    /// <summary>Counts the work instead of the time: steps that a text of twice the length takes are hardly more than twice as many.</summary>
    [Theory]
    [InlineData("12 ")]
    [InlineData("12-")]
    [InlineData("1,")]
    [InlineData("12 Januari ")]
    [InlineData("5 dan ")]
    [InlineData("hari ini ")]
    [InlineData("kemarin, ")]
    [InlineData("Diterbitkan ")]
    [InlineData("jam ")]
    [InlineData("3 hari ")]
    [InlineData("10.30 - ")]
    [InlineData("18/11 - ")]
    [InlineData("12 | ")]
    [InlineData("Selesai: ")]
    [InlineData("Nov 2026|")]
    [InlineData("jam 8 - ")]
    [InlineData("( , | - ")]
    [InlineData("tanggal ")]
    public void Work_grows_with_the_length_of_the_text(string piece)
    {
        var once = Steps(piece, 2_000);
        var twice = Steps(piece, 4_000);
        Assert.InRange(twice, 1, once * 5 / 2);
    }

    private static long Steps(string piece, int times)
    {
        var tokens = new Tokens(string.Concat(Enumerable.Repeat(piece, times)), Vocabulary.Words, Now.Year);
        IndonesianDate.FindAll(tokens, Now, DateRole.Agenda);
        return tokens.Looks;
    }

    private static IEnumerable<string> Forms(DateOnly day)
    {
        var month = new[] { "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember" }[day.Month - 1];
        yield return $"{day.Day} {month} {day.Year}";
        yield return $"{day.Day:00}{month.ToUpperInvariant()}{day.Year}";
        yield return $"{month[..3]} {day.Day}, {day.Year}";
        yield return $"{day.Day}-{month[..3]}-{day.Year}";
        yield return $"{day:dd/MM/yyyy}";
        yield return $"{day:d.M.yyyy}";
        yield return $"{day:yyyy-MM-dd}";
        yield return $"Diterbitkan pada {day.Day} {month} {day.Year} oleh admin";
        yield return $"{day.Day}\n{month}\n{day.Year}";
    }
}
