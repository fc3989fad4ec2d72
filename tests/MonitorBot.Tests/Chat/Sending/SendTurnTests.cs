using Microsoft.Extensions.Time.Testing;
using MonitorBot.Chat.Sending;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Tests.Chat.Sending;

public sealed class SendTurnTests
{
    private readonly FakeTimeProvider time = new();
    private readonly SendTurn turn;

    public SendTurnTests() => turn = new SendTurn(time);

    [Fact]
    public async Task A_message_waits_until_the_outcome_of_the_one_before_is_stored()
    {
        var first = await TakeAsync();
        first!.Begun();
        var second = TakeAsync();
        Assert.False(second.IsCompleted);
        first.Dispose();
        Assert.NotNull(await second);
    }

    [Fact]
    public async Task One_that_hangs_lets_one_other_go_and_no_more()
    {
        var hanging = await TakeAsync();
        hanging!.Begun();
        List<Task<SendTurn.Held?>> waiting = [TakeAsync(), TakeAsync(), TakeAsync()];
        time.Advance(SendTurn.Patience);
        var next = await await Task.WhenAny(waiting);
        next!.Begun();
        hanging.Dispose();
        Assert.Equal(1, waiting.Count(one => one.IsCompleted));
    }

    [Fact]
    public async Task Waiting_long_for_many_quick_ones_jumps_no_queue()
    {
        var holder = await TakeAsync();
        List<Task<SendTurn.Held?>> waiting = [.. Enumerable.Range(0, 6).Select(_ => TakeAsync())];
        for (var step = 0; step < waiting.Count; step++)
        {
            holder!.Begun();
            time.Advance(SendTurn.Patience * 0.9);
            Assert.Equal(step, waiting.Count(one => one.IsCompleted));
            holder.Dispose();
            holder = await waiting[step];
        }
    }

    [Fact]
    public async Task What_may_be_repeated_without_harm_needs_no_turn()
    {
        using var held = await TakeAsync();
        Assert.Null(await turn.TakeAsync(Entry(OutboxKind.EditText), default));
    }

    private Task<SendTurn.Held?> TakeAsync() => turn.TakeAsync(Entry(OutboxKind.SendText), default);

    private static OutboxEntry Entry(OutboxKind kind) => new()
    {
        Seq = 1,
        State = OutboxState.Pending,
        Message = new OutboxMessage { ChatId = 1, Kind = kind, Payload = "{}" },
    };
}
