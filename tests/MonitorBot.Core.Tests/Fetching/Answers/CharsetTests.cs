using System.Text;
using MonitorBot.Core.Fetching.Answers;

namespace MonitorBot.Core.Tests.Fetching.Answers;

public sealed class CharsetTests
{
    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("<p>Jum’at</p>", "utf-8", "windows-1252")]
    [InlineData("<meta charset=windows-1252><p>Jum’at</p>", "utf-8", null)]
    [InlineData("<p>Jum’at</p>", "windows-1252", null)]
    [InlineData("<p>Jum’at</p>", "windows-1252", "bogus")]
    [InlineData("<p>Jum’at</p>", "windows-1252", "utf-7")]
    [InlineData("<meta charset='gbk'><p>新闻</p>", "gbk", null)]
    [InlineData("<p>新闻</p>", "gbk", "\"gbk\"")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-2'?><a>Łódź</a>", "iso-8859-2", null)]
    [InlineData("<p>biasa</p>", "us-ascii", "x")]
    [InlineData("<p>ГБ новости</p>", "koi8-r", "koi8-r")]
    public void Text_is_read_as_it_was_written_whatever_is_declared(string text, string written, string? header)
        => Assert.Equal(text, Charset.Decode(Encoding.GetEncoding(written).GetBytes(text), header));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_wins(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Assert.Equal("Jum’at", Charset.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("Jum’at")], "windows-1252"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_letter_cut_by_the_cap_is_no_reason_to_doubt_utf_8(int cut)
    {
        var bytes = Encoding.UTF8.GetBytes("é ’");

        Assert.StartsWith("é ", Charset.Decode(bytes.AsSpan(..^cut), null, truncated: true));
    }

    [Fact]
    public void One_letter_cut_by_substr_does_not_spoil_the_page()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Jum’at ", 20))), 0xE2, 0x80, (byte)' ', (byte)'x'];

        Assert.StartsWith("Jum’at Jum’at", Charset.Decode(bytes, "iso-8859-1"));
    }
}
