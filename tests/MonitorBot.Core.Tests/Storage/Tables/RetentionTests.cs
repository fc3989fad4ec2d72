using MonitorBot.Core.Storage.Disk;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class RetentionTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task What_is_done_and_old_goes_and_nothing_else()
    {
        var old = temp.Now;
        await temp.Write(session =>
        {
            foreach (var id in Enumerable.Range(1, 3))
                session.Inbox.Receive(id, "{}", old);
            session.Inbox.Done(1, "ok");
            session.Outbox.Enqueue(OutboxTests.Text(1));
            session.Outbox.Enqueue(OutboxTests.Text(2));
            session.Outbox.Sent(1, 1);
            session.Rounds.Start("old", old, []);
            session.Scans.Save("old", Scans.Of("a.go.id", old));
        });
        temp.Time.Advance(TimeSpan.FromDays(100));
        await temp.Write(session =>
        {
            session.Inbox.Done(2, "ok");
            session.Inbox.Receive(9, "{}", temp.Now);
            session.Inbox.Done(9, "ok");
            session.Rounds.Start("new", temp.Now, []);
            session.Scans.Save("new", Scans.Of("a.go.id", temp.Now));
        });
        var retention = new Retention(TimeSpan.FromDays(30), TimeSpan.FromDays(14), TimeSpan.FromDays(70));
        Assert.Equal(4, await retention.PruneAsync(temp.Store, temp.Now));
        Assert.Equal("3 9", await temp.Read(session => string.Join(' ', new long[] { 1, 2, 3, 9 }.Where(session.Inbox.Seen))));
        Assert.Equal((null, 2L), await temp.Read(session => (session.Outbox.Find(1)?.Seq, session.Outbox.Find(2)?.Seq)));
        Assert.Equal("new", Assert.Single(await temp.Read(session => session.Rounds.Recent(9))).Key);
        Assert.Single(await temp.Read(session => session.Scans.History("a.go.id", 52, temp.Now)));
    }

    [Fact]
    public async Task More_than_one_batch_goes_too()
    {
        await temp.Write(session =>
        {
            foreach (var id in Enumerable.Range(1, Retention.Batch + 10))
            {
                session.Inbox.Receive(id, "{}", temp.Now);
                session.Inbox.Done(id, "ok");
            }
        });
        Assert.Equal(Retention.Batch + 10, await Retention.Default.PruneAsync(temp.Store, temp.Now.AddDays(31)));
        Assert.Equal(0, await Retention.Default.PruneAsync(temp.Store, temp.Now.AddDays(31)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(long.MaxValue, true)]
    public void Too_little_room_is_a_sentence(long threshold, bool refused)
        => Assert.Equal(refused, DiskSpace.WhyNoScan(temp.Folder, threshold) is { Length: > 0 });
}
