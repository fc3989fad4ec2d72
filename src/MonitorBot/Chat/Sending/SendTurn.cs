using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Sending;

/// <summary>One new message at a time between its call and the note of its outcome, so that a crash leaves one of unknown outcome. One that hangs does not hold up the others for long.</summary>
internal sealed class SendTurn
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);
    private readonly SemaphoreSlim one = new(1);

    /// <returns>Dispose it when the outcome is in the store.</returns>
    public async Task<IDisposable?> TakeAsync(OutboxEntry entry, CancellationToken stop)
        => entry.Message.Kind.IsSend() && await one.WaitAsync(Patience, stop) ? new Held(one) : null;

    private sealed class Held(SemaphoreSlim one) : IDisposable
    {
        public void Dispose() => one.Release();
    }
}
