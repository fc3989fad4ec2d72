using MonitorBot.Chat;
using MonitorBot.Chat.Register;
using MonitorBot.Core.Agencies;
using MonitorBot.Tests.Chat.Wording;

namespace MonitorBot.Tests.Chat;

/// <summary>How people write a website.</summary>
public sealed class SiteNameTests
{
    [Theory]
    [InlineData("dinkes", "dinkes")]
    [InlineData("DINKES", "dinkes")]
    [InlineData("dinkes.kaltimprov.go.id", "dinkes")]
    [InlineData("DINKES.KALTIMPROV.GO.ID.", "dinkes")]
    [InlineData("https://dinkes.kaltimprov.go.id/", "dinkes")]
    [InlineData("http://dinkes.kaltimprov.go.id/berita?page=2", "dinkes")]
    [InlineData("Dinas Kesehatan", "dinkes")]
    [InlineData("kesehatan kaltim", "dinkes")]
    [InlineData("bpkd", "NoSite bpkd")]
    [InlineData("dinas", "Several")]
    [InlineData("dinkess", "Perhaps dinkes")]
    [InlineData("dnikes", "Perhaps dinkes")]
    [InlineData("dinkes.kaltimprv.go.id", "Perhaps dinkes")]
    [InlineData("contoh.com", "NotAllowed")]
    [InlineData("samarindakota.go.id", "https://samarindakota.go.id/")]
    [InlineData("bücher.go.id", "https://xn--bcher-kva.go.id/")]
    [InlineData("BÜCHER.go.id/kabar", "https://xn--bcher-kva.go.id/kabar")]
    [InlineData("https://admin:rahasia@dinkes.kaltimprov.go.id/", "Unknown")]
    [InlineData("ftp://dinkes.kaltimprov.go.id/", "Unknown")]
    [InlineData("xn--é.go.id", "Unknown")]
    [InlineData("entah", "Unknown")]
    public void A_website_is_found_however_it_is_written(string typed, string expected)
    {
        using var talk = new Talk();
        talk.Do(session =>
        {
            session.Register.Put(Samples.Dinkes);
            session.Register.Put(Samples.Dinkes with { Code = "dishub", Name = "Dinas Perhubungan", Acronym = "Dishub", Aliases = [], Site = new Site { Host = "dishub.kaltimprov.go.id", StartUrl = new Uri("https://dishub.kaltimprov.go.id/") } });
            session.Register.Put(new Agency { Code = "bpkd", Name = "Badan Pengelola Keuangan", Acronym = "BPKD", Kind = AgencyKind.Board, Status = AgencyStatus.Active });
            Assert.Equal(expected, Shown(SiteName.Resolve(session.Register, typed, [".go.id"])));
        });
    }

    [Theory]
    [InlineData("dinkes dishub", "Memeriksa dinkes.kaltimprov.go.id, dishub.kaltimprov.go.id")]
    [InlineData("dinkes, dishub\nbapenda.kaltimprov.go.id", "Memeriksa dinkes.kaltimprov.go.id, dishub.kaltimprov.go.id, bapenda.kaltimprov.go.id")]
    [InlineData("Dinas Kesehatan", "Memeriksa dinkes.kaltimprov.go.id")]
    [InlineData("a.go.id b.go.id c.go.id d.go.id e.go.id f.go.id", "Paling banyak 5 website")]
    public void Several_websites_are_checked_at_once(string typed, string expected)
    {
        using var talk = new Talk();
        talk.Do(session =>
        {
            session.People.Put(Samples.Siti);
            session.Register.Put(Samples.Dinkes);
            session.Register.Put(Samples.Dinkes with { Code = "dishub", Name = "Dinas Perhubungan", Acronym = "Dishub", Aliases = [], Site = new Site { Host = "dishub.kaltimprov.go.id", StartUrl = new Uri("https://dishub.kaltimprov.go.id/") } });
        });
        talk.Say(Samples.Siti, $"/cek {typed}");
        Assert.Contains(expected, talk.Script.Replace("<code>", "").Replace("</code>", ""));
    }

    [Fact]
    public void What_an_admin_types_about_one_opd_is_checked()
    {
        using var talk = new Talk();
        talk.Do(session =>
        {
            session.Register.Put(Samples.Dinkes);
            var other = Samples.Dinkes with { Code = "lain", Aliases = [], Site = null };
            Assert.Equal("Alamat itu sudah tercatat untuk Dinas Kesehatan.", AgencyEdit.Apply(session.Register, other, "site", "HTTPS://Dinkes.Kaltimprov.go.id/").Fault);
            Assert.Equal("lain.go.id", AgencyEdit.Apply(session.Register, other, "site", "lain.go.id").Changed!.Site!.Host);
            Assert.Null(AgencyEdit.Apply(session.Register, Samples.Dinkes, "path", "berita").Changed);
            Assert.Equal("Kode dinkes sudah dipakai oleh Dinas Kesehatan.", AgencyEdit.New(session.Register, "dinkes; Dinas Lain; Lain;").Fault);
        });
    }

    private static string Shown(SiteMatch match) => match switch
    {
        SiteMatch.One { Agency: { } agency } => agency.Code,
        SiteMatch.One one => one.Url,
        SiteMatch.NoSite none => $"NoSite {none.Agency.Code}",
        SiteMatch.Perhaps perhaps => $"Perhaps {perhaps.Agency.Code}",
        _ => match.GetType().Name,
    };
}
