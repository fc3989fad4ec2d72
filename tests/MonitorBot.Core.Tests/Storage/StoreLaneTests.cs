using System.Globalization;
using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

public sealed class StoreLaneTests : IDisposable
{
    private readonly TempStore temp = new();
    private readonly ManualResetEventSlim open = new();
    private readonly List<string> order = [];

    public void Dispose()
    {
        open.Set();
        temp.Dispose();
        open.Dispose();
    }

    [Fact]
    public async Task Peoples_units_run_before_those_of_a_round_that_came_earlier()
    {
        Task[] all = [Hold(), Note("round 1", StoreLane.Background), Note("round 2", StoreLane.Background), Note("tap 1"), Note("tap 2")];
        open.Set();
        await Task.WhenAll(all);
        Assert.Equal(["tap 1", "tap 2", "round 1", "round 2"], order);
    }

    [Fact]
    public void A_rounds_unit_does_not_join_a_checkpoint_for_which_a_person_waits()
    {
        var queue = new StoreQueue();
        queue.Add(new StoreWork<int>(_ => 1, Writes: true, StoreLane.Background), StoreLane.Background);
        Assert.Null(queue.TryJoin(peopleWait: true));
        Assert.NotNull(queue.TryJoin(peopleWait: false));
    }

    [Fact]
    public async Task A_round_has_its_turn_however_much_people_do()
    {
        List<Task> all = [Hold(), Note("round", StoreLane.Background)];
        all.AddRange(Enumerable.Range(0, 100).Select(tap => Note(tap.ToString(CultureInfo.InvariantCulture))));
        open.Set();
        await Task.WhenAll(all);
        Assert.InRange(order.IndexOf("round"), StoreQueue.Patience - 1, 40);
    }

    private Task Hold() => temp.Write(_ => open.Wait());

    private Task Note(string what, StoreLane lane = StoreLane.People) => temp.Store.WriteAsync(session =>
    {
        session.Meta.Set(what, 1);
        order.Add(what);
    }, lane);
}
