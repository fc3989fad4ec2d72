using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Sending;

/// <summary>One new message at a time between its call and the note of its outcome, so that a crash leaves one of unknown outcome. One that hangs loses its turn: each such may add one.</summary>
internal sealed class SendTurn(TimeProvider time)
{
    /// <summary>So long may a call keep the others waiting.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly SemaphoreSlim one = new(1);

    /// <returns>Dispose it when the outcome is in the store; null for what may be repeated without harm.</returns>
    public async Task<Held?> TakeAsync(OutboxEntry entry, CancellationToken stop)
    {
        if (!entry.Message.Kind.IsSend()) return null;
        await one.WaitAsync(stop);
        return new Held(one, time);
    }

    internal sealed class Held(SemaphoreSlim one, TimeProvider time) : IDisposable
    {
        private ITimer? patience;
        private int over;

        /// <summary>The call begins now: from here on the turn ends by itself.</summary>
        public void Begun() => patience = time.CreateTimer(_ => End(), null, Patience, Timeout.InfiniteTimeSpan);

        public void Dispose()
        {
            patience?.Dispose();
            End();
        }

        private void End()
        {
            if (Interlocked.Exchange(ref over, 1) == 0) one.Release();
        }
    }
}
