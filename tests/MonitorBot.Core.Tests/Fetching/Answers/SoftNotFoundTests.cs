using MonitorBot.Core.Fetching;
using MonitorBot.Core.Fetching.Answers;

namespace MonitorBot.Core.Tests.Fetching.Answers;

public sealed class SoftNotFoundTests
{
    private const string Menu = "<nav><a href=/>Beranda</a><a href=/profil>Profil</a><a href=/ppid>PPID</a></nav>";

    [Theory]
    [InlineData("<title>404 | Dinas</title>", true)]
    [InlineData("<title>Dinas</title><h1 class='x'>Halaman tidak ditemukan</h1>", true)]
    [InlineData("<title>Page Not Found - Dinas</title>", true)]
    [InlineData("<title>Berita</title><p>404 peserta; halaman tidak ditemukan</p>", false)]
    [InlineData("<title>Anggaran Rp4.404.000</title>", false)]
    public void A_title_or_heading_says_so(string html, bool says) => Assert.Equal(says, SoftNotFound.Says(Page("/x", html)));

    [Fact]
    public void A_catch_all_answer_is_known_although_times_and_tokens_differ()
    {
        var probe = Page("/acak", $"<title>Dinas</title>{Menu}<p>10:31:07</p><input value=a81f>");

        Assert.True(SoftNotFound.Resembles(Page("/agenda", $"<title>Dinas</title>{Menu}<p>10:32:55</p><input value=9e02>"), probe));
    }

    [Fact]
    public void A_list_under_the_same_menu_is_no_catch_all()
    {
        var probe = Page("/acak", $"<title>Dinas</title>{Menu}<p>Selamat datang</p>");

        Assert.False(SoftNotFound.Resembles(Page("/berita", $"<title>Dinas</title>{Menu}<ul><li>Satu<li>Dua<li>Tiga</ul>"), probe));
    }

    [Theory]
    [InlineData(200, 404, false)]
    [InlineData(404, 404, true)]
    [InlineData(404, 200, true)]
    public void Where_the_server_says_404_itself_a_200_is_believed(int status, int probe, bool missing)
        => Assert.Equal(missing, SoftNotFound.Resembles(Page("/a", "x") with { Status = status }, Page("/b", "x") with { Status = probe }));

    [Fact]
    public void Ending_at_the_same_address_is_the_same_answer()
        => Assert.True(SoftNotFound.Resembles(Page("/", "a"), Page("/", "b")));

    [Fact]
    public void The_probe_is_the_same_each_week() => Assert.Equal(SoftNotFound.Probe(new Uri("https://a.go.id/x")), SoftNotFound.Probe(new Uri("https://a.go.id/")));

    private static Page Page(string path, string text) => new() { Requested = new Uri("http://a.test" + path), Url = new Uri("http://a.test" + path), Status = 200, MediaType = "text/html", Text = text };
}
