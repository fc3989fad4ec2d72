using MonitorBot.Simulator.Clock;

namespace MonitorBot.Tests.Simulator;

public sealed class ClockTests
{
    private static readonly DateTimeOffset Sunday = new(2026, 11, 22, 23, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void It_begins_where_it_is_told() =>
        Assert.InRange(new MovableClock(Sunday).GetUtcNow() - Sunday, TimeSpan.Zero, TimeSpan.FromMinutes(1));

    [Fact]
    public async Task Moving_it_ends_the_delays_that_became_due_and_no_others()
    {
        var clock = new MovableClock(Sunday);
        var hour = Task.Delay(TimeSpan.FromHours(1), clock);
        var week = Task.Delay(TimeSpan.FromDays(45), clock);
        clock.Advance(TimeSpan.FromHours(2));
        await hour.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(week.IsCompleted);
        Assert.True(clock.TryMoveTo(Sunday.AddDays(46)));
        await week.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_periodic_timer_ticks_at_a_move_and_goes_on()
    {
        var clock = new MovableClock(Sunday);
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        for (var i = 0; i < 3; i++)
        {
            var tick = timer.WaitForNextTickAsync().AsTask();
            clock.Advance(TimeSpan.FromHours(1.5));
            Assert.True(await tick.WaitAsync(TimeSpan.FromSeconds(30)));
        }
    }

    [Fact]
    public async Task Real_time_ends_delays_too()
    {
        var clock = new MovableClock(Sunday);
        await Task.Delay(TimeSpan.FromMilliseconds(30), clock).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.True(clock.GetUtcNow() >= Sunday.AddMilliseconds(30));
    }

    [Fact]
    public void Elapsed_time_contains_the_moves()
    {
        var clock = new MovableClock(Sunday);
        var start = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.InRange(clock.GetElapsedTime(start), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(11));
    }

    [Fact]
    public void It_never_goes_back()
    {
        var clock = new MovableClock(Sunday);
        Assert.False(clock.TryMoveTo(Sunday.AddSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(TimeSpan.FromSeconds(-1)));
    }

    [Fact]
    public async Task A_cancelled_delay_leaves_no_timer_behind()
    {
        var clock = new MovableClock(Sunday);
        using var stop = new CancellationTokenSource();
        var delay = Task.Delay(TimeSpan.FromHours(1), clock, stop.Token);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => delay);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.True(delay.IsCanceled);
    }
}
