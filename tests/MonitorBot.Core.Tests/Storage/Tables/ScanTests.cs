using System.Text.Json;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class ScanTests : IDisposable
{
    private const string Host = "dinkes.kaltimprov.go.id";
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    private static string Json(SiteScan? scan) => JsonSerializer.Serialize(scan);

    private Task Save(string round, SiteScan scan) => temp.Write(session => session.Scans.Save(round, scan));

    [Fact]
    public async Task Every_field_of_a_scan_comes_back()
    {
        var scan = Scans.Of(Host, temp.Now);
        await Save("r", scan);
        temp.Reopen();
        Assert.Equal(Json(scan), Json(await temp.Read(session => session.Scans.Latest(Host))));
        Assert.Equal(Json(scan with { Memory = SiteMemory.Empty }), Json((await temp.Read(session => session.Scans.OfRound("r"))).Single()));
        Assert.Equal(Json(scan with { Memory = SiteMemory.Empty }), Json(await temp.Read(session => session.Scans.Find("r", Host))));
    }

    [Fact]
    public async Task A_repeated_scan_of_a_round_takes_the_earlier_ones_place()
    {
        await Save("r", Scans.Of(Host, temp.Now));
        await Save("r", Scans.Of(Host, temp.Now.AddMinutes(5)) with { Verdict = Verdict.Stale });
        Assert.Equal(Verdict.Stale, Assert.Single(await temp.Read(session => session.Scans.OfRound("r"))).Verdict);
        Assert.Single(await temp.Read(session => session.Scans.History(Host, 1, temp.Now.AddHours(1))));
    }

    [Fact]
    public async Task History_holds_the_weeks_asked_for_and_no_other_host()
    {
        for (var week = 0; week < 6; week++)
            await Save($"w{week}", Scans.Of(Host, temp.Now.AddDays(-7 * week)));
        await Save("w0", Scans.Of("dinkes.kaltimprov.go.id.example.go.id", temp.Now));
        var history = await temp.Read(session => session.Scans.History(Host, 3, temp.Now));
        Assert.Equal([21, 14, 7, 0], history.Select(scan => (temp.Now - scan.StartedAt).Days));
        Assert.All(history, scan => Assert.Equal(Host, scan.Host));
    }

    [Fact]
    public async Task Latest_is_by_time_not_by_the_order_of_saving()
    {
        await Save("new", Scans.Of(Host, temp.Now));
        await Save("old", Scans.Of(Host, temp.Now.AddDays(-1)));
        var latest = await temp.Read(session => session.Scans.Latest(Host));
        Assert.Equal(temp.Now, latest!.StartedAt);
        Assert.Equal(temp.Now, latest.Memory.ScannedAt);
    }

    [Fact]
    public async Task A_website_that_was_down_keeps_its_memory()
    {
        await Save("r", Scans.Of(Host, temp.Now));
        await Save("r2", Scans.Of(Host, temp.Now.AddDays(7)) with { Verdict = Verdict.Unreachable, Memory = SiteMemory.Empty });
        Assert.NotEmpty((await temp.Read(session => session.Scans.Memory(Host))).Channels);
        Assert.Same(SiteMemory.Empty, await temp.Read(session => session.Scans.Memory("other.go.id")));
    }

    [Fact]
    public async Task Evidence_is_bounded_and_broken_titles_are_cleaned()
    {
        var scan = Scans.Of(Host, temp.Now);
        var item = scan.Categories[0].Evidence[0] with { Title = new string('x', 5000) + (char)0xD83D };
        await Save("r", scan with { Categories = [.. scan.Categories.Select(category => category with { Evidence = [.. Enumerable.Repeat(item, 50)] })] });
        var evidence = (await temp.Read(session => session.Scans.Latest(Host)))!.Categories[0].Evidence;
        Assert.Equal(5, evidence.Count);
        Assert.All(evidence, kept => Assert.Equal(200, kept.Title.Length));
    }

    [Fact]
    public async Task An_unknown_host_has_no_scan()
    {
        Assert.Null(await temp.Read(session => session.Scans.Latest(Host)));
        Assert.Empty(await temp.Read(session => session.Scans.History(Host, 52, temp.Now)));
    }
}
