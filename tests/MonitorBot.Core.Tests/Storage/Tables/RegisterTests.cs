using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class RegisterTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    private static Agency Dinkes => new()
    {
        Code = "dinkes",
        Name = "Dinas Kesehatan",
        Acronym = "Dinkes",
        Kind = AgencyKind.Department,
        Status = AgencyStatus.Active,
        Aliases = ["Dinas Kesehatan Provinsi"],
        Site = new Site
        {
            Host = "dinkes.kaltimprov.go.id",
            StartUrl = new Uri("https://dinkes.kaltimprov.go.id/beranda"),
            OwnHosts = ["www.dinkes.kaltimprov.go.id"],
            Overrides = [new PathCategory("/kabar", Category.News), new PathCategory("/loker", null)],
            IgnoreRobots = true,
        },
    };

    private Task Put(Agency agency) => temp.Write(session => session.Register.Put(agency));

    [Fact]
    public async Task Every_field_comes_back()
    {
        await Put(Dinkes);
        temp.Reopen();
        var kept = await temp.Read(session => session.Register.Find("dinkes"));
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(Dinkes), System.Text.Json.JsonSerializer.Serialize(kept));
    }

    [Theory]
    [InlineData("dinkes.kaltimprov.go.id", true)]
    [InlineData("www.dinkes.kaltimprov.go.id", true)]
    [InlineData("kaltimprov.go.id", false)]
    public async Task A_website_is_found_by_any_of_its_hosts(string host, bool found)
    {
        await Put(Dinkes);
        Assert.Equal(found, await temp.Read(session => session.Register.FindByHost(host)) is not null);
    }

    [Fact]
    public async Task A_deactivated_agency_is_kept_and_not_watched()
    {
        await Put(Dinkes);
        Assert.Single(await temp.Read(session => session.Register.Watched()));
        await Put(Dinkes with { Status = AgencyStatus.Inactive });
        Assert.Empty(await temp.Read(session => session.Register.Watched()));
        Assert.Single(await temp.Read(session => session.Register.All()));
    }

    [Fact]
    public async Task A_rolled_back_change_is_not_remembered()
    {
        await Put(Dinkes);
        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Write(session =>
        {
            session.Register.Put(Dinkes with { Name = "Salah" });
            session.Register.All();
            throw new InvalidOperationException("planted");
        }));
        Assert.Equal("Dinas Kesehatan", Assert.Single(await temp.Read(session => session.Register.All())).Name);
    }

    [Fact]
    public async Task The_first_fill_happens_once()
    {
        Assert.True(await temp.Write(session => session.Register.FillIfEmpty(ProvinceList.Load())));
        Assert.False(await temp.Write(session => session.Register.FillIfEmpty([Dinkes])));
        Assert.Equal(ProvinceList.Load().Count, (await temp.Read(session => session.Register.All())).Count);
    }
}
