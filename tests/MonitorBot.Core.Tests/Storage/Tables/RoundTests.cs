using MonitorBot.Core.Freshness;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class RoundTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task The_same_round_never_starts_twice()
    {
        Assert.True(await temp.Write(session => session.Rounds.Start("2026-W48-1", temp.Now, ["a.go.id"])));
        Assert.True(await temp.Write(session => session.Rounds.Finish("2026-W48-1", temp.Now)));
        temp.Reopen();
        Assert.False(await temp.Write(session => session.Rounds.Start("2026-W48-1", temp.Now, ["a.go.id"])));
        Assert.False(await temp.Write(session => session.Rounds.Finish("2026-W48-1", temp.Now)));
    }

    [Fact]
    public async Task A_cut_off_round_knows_what_is_left()
    {
        await temp.Write(session => session.Rounds.Start("r", temp.Now, ["c.go.id", "a.go.id", "b.go.id"], late: true));
        await temp.Write(session => session.Scans.Save("r", Scans.Of("a.go.id", temp.Now)));
        temp.Reopen();
        var round = Assert.Single(await temp.Read(session => session.Rounds.Unfinished()));
        Assert.Equal(("r", true, null), (round.Key, round.Late, round.FinishedAt));
        Assert.Equal(["c.go.id", "b.go.id"], await temp.Read(session => session.Rounds.PendingHosts("r")));
    }

    [Fact]
    public async Task The_newest_rounds_come_first()
    {
        await temp.Write(session => session.Rounds.Start("old", temp.Now.AddDays(-7), []));
        await temp.Write(session => session.Rounds.Start("new", temp.Now, []));
        await temp.Write(session => session.Rounds.Finish("old", temp.Now));
        Assert.Equal(["new", "old"], (await temp.Read(session => session.Rounds.Recent(5))).Select(round => round.Key));
    }

    [Fact]
    public async Task Verdicts_of_a_round_are_its_own()
    {
        await temp.Write(session =>
        {
            session.Scans.Save("r", Scans.Of("a.go.id", temp.Now));
            session.Scans.Save("r2", Scans.Of("b.go.id", temp.Now));
        });
        var verdict = Assert.Single(await temp.Read(session => session.Scans.VerdictsOf("r")));
        Assert.Equal(("a.go.id", Verdict.Fresh), (verdict.Key, verdict.Value));
    }
}
