using MonitorBot.Core.Integrity.Cases;

namespace MonitorBot.Core.Integrity;

/// <summary>Hidden boxes that lead to strangers, each beside the honest box that is nearest to it.</summary>
public sealed class HiddenStrangersTests
{
    [Theory]
    [InlineData("""<div style="font-size:0"><a href="https://warungdigital.co/">Main bersama ribuan anggota lain</a></div>""", true)]
    [InlineData("""<div style="font-size:0"><a href="https://warungdigital.co/">Cara bermain angklung</a></div>""", false)] // too much of another matter
    [InlineData("""<div style="display:none"><a href="https://warungdigital.co/">Main bersama ribuan anggota lain</a></div>""", false)] // closed as tabs are
    [InlineData("""<div style="position:absolute;left:-9999px"><a href="https://kriyaulin.net/">Kriya Ulin</a> <a href="https://rotanindah.org/">Rotan Indah</a></div>""", false)] // says nothing of play
    [InlineData("""<div style="position:absolute;left:-9999px"><a href="https://kriyaulin.net/">Kriya</a> <a href="https://rotanindah.org/">Rotan</a> <a href="https://mejakayu.net/">Ukir</a></div>""", true)] // three strangers that nobody is shown
    [InlineData("""<div style="position:absolute;left:-9999px"><a href="https://kriyaulin.net/">Desain oleh Kriya</a> <a href="https://rotanindah.org/">Rotan</a> <a href="https://mejakayu.net/">Ukir</a></div>""", false)] // signed
    [InlineData("""<div style="display:none"><a href="https://elang303.vip/">elang303</a></div>""", true)]
    [InlineData("""<div style="display:none"><a href="https://optik168.com/">Optik 168</a></div>""", false)] // no ending that costs nothing
    [InlineData("""<div style="visibility:hidden"><a href="https://tugasberes.com/">jasa buat skripsi murah</a> <a href="https://bibitlink.net/">jual backlink pbn</a></div>""", true)]
    [InlineData("""<div style="visibility:hidden"><p>Waspada jasa buat skripsi</p><a href="https://kabarkampus.net/">Baca</a> <a href="https://bibitlink.net/">Lainnya</a></div>""", false)] // told by who warns
    [InlineData("""<div style="display:none"><p>Nelayan bawa pulang Rp97 juta dari 20 kali putaran, modalnya receh.</p><a href="https://sinarmentari.org/">Kisahnya</a></div>""", true)]
    [InlineData("""<div style="display:none"><p>Nelayan bawa pulang Rp97 juta dari lomba perahu.</p><a href="https://sinarmentari.org/">Kisahnya</a></div>""", false)]
    [InlineData("""<div style="display:none"><p>Petani raup untung puluhan juta dari lele.</p><a href="https://sinarmentari.org/">Kisahnya</a></div>""", false)]
    [InlineData("""<div style="display:none"><p>Awanbiru88 menyediakan pasaran terlengkap dengan diskon besar, pencairan dua menit.</p></div>""", true)] // no link at all
    [InlineData("""<div style="display:none"><p>Perumahan88 menyediakan rumah subsidi terlengkap dengan diskon besar.</p></div>""", false)]
    [InlineData("""<div style="display:none"><a href="https://warungdigital.co/">Rekap Togel Hari Ini</a></div>""", true)]
    [InlineData("""<div style="display:none"><a href="https://warungdigital.co/">Penjual Togel Diciduk</a></div>""", false)]
    [InlineData("""<div style="display:none"><a href="https://tulisesai.net/">write my essay</a> <a href="https://tulisesai.net/a">buy essay</a></div>""", true)]
    [InlineData("""<div style="display:none"><a href="https://tulisesai.net/">Lomba esai</a></div>""", false)]
    public void A_hidden_box_is_told_by_its_circumstances_together(string foot, bool alarms)
        => Assert.Equal(alarms, Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Foot = foot }.Input(1))));

    [Fact]
    public void A_house_that_the_page_shows_too_is_no_secret()
    {
        const string Hidden = """<div style="font-size:0"><a href="https://warungdigital.co/">Main bersama ribuan anggota lain</a></div>""";
        Assert.True(Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Foot = Hidden }.Input(2))));
        Assert.False(Labelled.Alarms(IntegrityRule.Judge(new Case("", "") { Foot = Hidden, Side = """<a href="https://warungdigital.co/">Warung Digital</a>""" }.Input(2))));
    }
}
