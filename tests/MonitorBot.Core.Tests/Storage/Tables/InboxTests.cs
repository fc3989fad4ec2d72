namespace MonitorBot.Core.Tests.Storage.Tables;

public sealed class InboxTests : IDisposable
{
    private readonly TempStore temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task An_update_is_received_once_even_when_it_is_done()
    {
        Assert.True(await temp.Write(session => session.Inbox.Receive(10, "{}", temp.Now)));
        Assert.False(await temp.Write(session => session.Inbox.Receive(10, "{}", temp.Now)));
        Assert.True(await temp.Write(session => session.Inbox.Done(10, "ok")));
        Assert.False(await temp.Write(session => session.Inbox.Receive(10, "{}", temp.Now)));
        Assert.False(await temp.Write(session => session.Inbox.Done(10, "ok")));
        Assert.Empty(await temp.Read(session => session.Inbox.Pending()));
    }

    [Fact]
    public async Task What_is_not_done_is_pending_after_a_restart_in_the_order_of_ids()
    {
        await temp.Write(session => { session.Inbox.Receive(12, "b", temp.Now); session.Inbox.Receive(11, "a", temp.Now); });
        temp.Reopen();
        Assert.Equal([(11L, "a"), (12L, "b")], (await temp.Read(session => session.Inbox.Pending())).Select(update => (update.UpdateId, update.Body)));
    }

    [Fact]
    public async Task A_poisonous_update_is_set_aside_with_its_error()
    {
        await temp.Write(session => { session.Inbox.Receive(1, "racun", temp.Now); session.Inbox.Receive(2, "baik", temp.Now); });
        Assert.Equal(1, await temp.Write(session => session.Inbox.Begin(1)));
        Assert.Equal(2, await temp.Write(session => session.Inbox.Begin(1)));
        await temp.Write(session => session.Inbox.Poison(1, "meledak"));
        Assert.Equal(2, Assert.Single(await temp.Read(session => session.Inbox.Pending())).UpdateId);
        Assert.Equal((1L, "meledak"), (await temp.Read(session => session.Inbox.Poisoned(10))).Select(update => (update.UpdateId, update.Error)).Single());
        Assert.Equal(0, await temp.Write(session => session.Inbox.Begin(1)));
    }

    [Fact]
    public async Task The_body_of_a_done_update_is_dropped()
    {
        await temp.Write(session => session.Inbox.Receive(1, "isi pesan", temp.Now));
        await temp.Write(session => session.Inbox.Done(1, "ok"));
        Assert.Equal(1, await temp.Read(session => session.Rows<LiteDB.BsonDocument>("inbox").Count("$.Outcome = @0", "ok")));
        Assert.Equal(0, await temp.Read(session => session.Rows<LiteDB.BsonDocument>("inbox").Count("$.Body != null")));
    }
}
