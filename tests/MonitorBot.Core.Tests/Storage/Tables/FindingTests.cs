using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class FindingTests : IDisposable
{
    private static readonly Finding Spam = new(Sign.Gambling, "https://a.go.id/ (judul halaman)", "slot gacor");

    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_finding_keeps_its_life_over_a_restart()
    {
        await temp.Write(session => session.Findings.Take([Spam], Sight("a.go.id", 0)));
        var told = FindingLife.Acknowledge(FindingLife.Told((await temp.Read(session => session.Findings.Open()))[0], temp.Now), 7, temp.Now, "ditindaklanjuti");
        await temp.Write(session => session.Findings.Put(told));
        temp.Reopen();
        Assert.Equal(told, await temp.Read(session => session.Findings.Find(FindingTable.Id(told))));
    }

    [Fact]
    public async Task A_scan_of_one_website_leaves_the_others_findings()
    {
        await temp.Write(session => session.Findings.Take([Spam], Sight("a.go.id", 0)));
        await temp.Write(session => session.Findings.Take([Spam], Sight("b.go.id", 0)));
        await temp.Write(session => session.Findings.Take([], Sight("a.go.id", 7)));
        Assert.Equal("b.go.id", Assert.Single(await temp.Read(session => session.Findings.Open())).Host);
        Assert.False(Assert.Single(await temp.Read(session => session.Findings.Of("a.go.id"))).Open);
    }

    [Fact]
    public async Task Only_what_is_long_gone_is_pruned()
    {
        await temp.Write(session => session.Findings.Take([Spam], Sight("a.go.id", 0)));
        await temp.Write(session => session.Findings.Take([Spam], Sight("b.go.id", 0)));
        await temp.Write(session => session.Findings.Take([], Sight("a.go.id", 7)));
        Assert.Equal(1, await temp.Write(session => session.Findings.Prune(temp.Now.AddDays(30), 10)));
        Assert.Single(await temp.Read(session => session.Findings.Open()));
    }

    private Sight Sight(string host, int days) => new(host, temp.Now.AddDays(days), Read: true, Probed: true);
}
