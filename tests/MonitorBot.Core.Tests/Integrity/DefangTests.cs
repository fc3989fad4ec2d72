namespace MonitorBot.Core.Integrity;

public sealed class DefangTests
{
    [Theory]
    [InlineData("https://slot-gacor.xyz/daftar?x=1", "hxxps://slot-gacor[.]xyz/daftar?x=1")]
    [InlineData("http://10.0.0.1:8080/a", "hxxp://10[.]0[.]0[.]1:8080/a")]
    [InlineData("lihat HTTPS://A.B.top dan rajatogel.top.", "lihat HXXPS://A[.]B[.]top dan rajatogel[.]top.")]
    [InlineData("https://a.go.id/?u=https://b.top/", "hxxps://a[.]go[.]id/?u=https[:]//b.top/")]
    [InlineData("pukul 09.30, 1.371 pengunjung", "pukul 09.30, 1.371 pengunjung")]
    [InlineData("tg://user?id=1 mailto:a@b.co", "tg://user?id=1 mailto:a@b[.]co")]
    public void Addresses_are_made_unclickable(string text, string expected) => Assert.Equal(expected, Defang.Text(text));

    [Theory]
    [InlineData("https://slot.xyz/a.php")]
    [InlineData("a.b.top/c?d=https://e.top")]
    public void Twice_is_once(string text) => Assert.Equal(Defang.Text(text), Defang.Text(Defang.Text(text)));

    [Fact]
    public void An_excerpt_is_one_short_defanged_line()
    {
        var finding = Assert.Single(IntegrityRule.JudgeUnread(new Uri("https://a.go.id"), new Uri("https://contoh.top/" + new string('x', 999)), []));
        Assert.StartsWith("dialihkan ke hxxps://contoh[.]top/", finding.Excerpt);
        Assert.InRange(finding.Excerpt.Length, 10, 220);
    }
}
