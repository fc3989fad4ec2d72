namespace MonitorBot.Core.Tests.Storage;

public sealed class StoreTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task What_was_written_is_there_after_reopening()
    {
        await temp.Write(session => session.Meta.Set("poll.offset", 42L));
        temp.Reopen();
        Assert.Equal(42L, await temp.Read(session => session.Meta.Get("poll.offset", 0L)));
    }

    [Fact]
    public async Task A_unit_that_throws_leaves_nothing_behind()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Write(session =>
        {
            session.Meta.Set("half", 1);
            session.Inbox.Receive(7, "{}", temp.Now);
            throw new InvalidOperationException("planted");
        }));
        await temp.Write(session => session.Meta.Set("next", 1));
        Assert.Equal((0, 1, 0), await temp.Read(session => (session.Meta.Get("half", 0), session.Meta.Get("next", 0), session.Inbox.Pending().Count)));
    }

    [Fact]
    public async Task A_unit_that_swallows_a_store_error_is_refused_whole()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Write(session =>
        {
            session.Rows<Thing>("things").Insert(new Thing { Id = 1 });
            try
            {
                session.Rows<Thing>("things").Insert(new Thing { Id = 1 });
            }
            catch (LiteDB.LiteException)
            {
                // The handler that forgets: LiteDB has already rolled everything back.
            }
        }));
        Assert.Empty(await temp.Read(session => session.Rows<Thing>("things").All()));
    }

    [Fact]
    public async Task A_query_that_writes_is_refused()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Read(session => { session.Meta.Set("x", 1); return 0; }));

    [Fact]
    public async Task A_session_is_worth_nothing_outside_its_unit()
    {
        var kept = await temp.Read(session => session);
        Assert.Throws<InvalidOperationException>(() => kept.Meta.Get("x", 0));
    }

    [Fact]
    public async Task Units_from_many_threads_all_arrive_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => temp.Write(session => session.Meta.Set("count", session.Meta.Get("count", 0) + 1)))));
        Assert.Equal(200, await temp.Read(session => session.Meta.Get("count", 0)));
    }

    [Fact]
    public async Task A_read_sees_the_write_handed_in_before_it()
    {
        var write = temp.Write(session => session.Meta.Set("x", 5));
        var read = temp.Read(session => session.Meta.Get("x", 0));
        Assert.Equal(5, await read);
        await write;
    }

    [Fact]
    public async Task Closing_finishes_what_was_handed_in()
    {
        var writes = Enumerable.Range(0, 50).Select(n => temp.Write(session => session.Meta.Set($"n{n}", n))).ToList();
        temp.Reopen();
        await Task.WhenAll(writes);
        Assert.Equal(49, await temp.Read(session => session.Meta.Get("n49", 0)));
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        temp.Store.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => temp.Write(session => session.Meta.Set("x", 1)));
    }

    [Fact]
    public async Task Signals_come_after_the_commit_and_never_after_a_rollback()
    {
        var signals = 0;
        temp.Store.OutboxGrew += () => signals++;
        await temp.Write(session => session.Outbox.Enqueue(Tables.OutboxTests.Text(1)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Write(session =>
        {
            session.Outbox.Enqueue(Tables.OutboxTests.Text(1));
            throw new InvalidOperationException("planted");
        }));
        await temp.Write(session => session.Meta.Set("x", 1));
        Assert.Equal(1, signals);
    }

    private sealed class Thing
    {
        public int Id { get; set; }
    }
}
