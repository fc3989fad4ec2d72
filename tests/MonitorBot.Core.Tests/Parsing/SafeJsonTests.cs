using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Tests.Parsing;

public sealed class SafeJsonTests
{
    [Theory]
    [InlineData("{\"a\":1,}")]
    [InlineData("\uFEFF{\"a\":1}")]
    [InlineData("/* x */ {\"a\":1}")]
    public void Small_slips_are_forgiven(string json) => Assert.Equal(1, SafeJson.Parse(json)!.RootElement.GetProperty("a").GetInt32());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("{\"a\":")]
    public void What_is_no_json_is_null(string? json) => Assert.Null(SafeJson.Parse(json));

    [Fact]
    public void A_raw_lone_surrogate_throws_nothing() => Assert.Null(SafeJson.Parse("\"" + (char)0xD800 + "\""));

    [Fact]
    public void What_is_too_long_is_refused()
    {
        Assert.NotNull(SafeJson.Parse("[1" + new string(' ', 2_999_997) + "]"));
        Assert.Null(SafeJson.Parse("[1" + new string(' ', 2_999_998) + "]"));
    }

    [Theory]
    [InlineData(65)]
    [InlineData(5_000)] // not more: without the guard the parser takes a million for hours, and nothing would fail by name
    public void Depth_is_refused(int depth) => Assert.True(SafeJson.Parse(new string('[', depth) + new string(']', depth)) is null); // a document so deep can't be shown in a failure's message

    [Theory]
    [InlineData("\\ud83d", "\uFFFD")]
    [InlineData("\\ude00x", "\uFFFDx")]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\uFFFD😀")]
    [InlineData("\\\\ud83d", "\\ud83d")]
    [InlineData("\\ud83d\\n", "\uFFFD\n")]
    [InlineData("\\u00e9\\ud800", "é\uFFFD")]
    public void Lone_surrogate_escapes_are_replaced(string inside, string expected)
        => Assert.Equal(expected, SafeJson.Parse($"{{\"t\":\"{inside}\"}}")!.RootElement.GetProperty("t").GetString());
}
