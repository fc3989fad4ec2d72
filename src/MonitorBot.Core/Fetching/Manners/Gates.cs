using System.Collections.Concurrent;

namespace MonitorBot.Core.Fetching.Manners;

/// <summary>Who may send now: so many over all, so many to one host, with a pause between two starts. Shared by all websites' readings.</summary>
internal sealed class Gates(FetchOptions options, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _all = new(Math.Clamp(options.ConcurrentHosts, 1, 64));
    private readonly ConcurrentDictionary<string, HostGate> _hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for a turn. The host's place is taken first, so that a slow host's queue holds no place of others.</summary>
    /// <param name="pause">False for hosts of the operator's own network.</param>
    public async Task<IDisposable> EnterAsync(string host, bool pause, CancellationToken stop)
    {
        var gate = Rent(host);
        try
        {
            await gate.Places.WaitAsync(stop);
            try
            {
                if (pause) await PauseAsync(gate, stop);
                await _all.WaitAsync(stop);
                return new Turn(this, host, gate);
            }
            catch
            {
                gate.Places.Release();
                throw;
            }
        }
        catch
        {
            Return(host, gate);
            throw;
        }
    }

    public void Dispose() => _all.Dispose();

    private async Task PauseAsync(HostGate gate, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var start = gate.ReserveStart(now, options.PausePerHost);
        if (start > now) await Task.Delay(start - now, time, stop);
    }

    private HostGate Rent(string host)
    {
        while (true)
        {
            var gate = _hosts.GetOrAdd(host, _ => new HostGate(Math.Max(1, options.ConcurrentPerHost)));
            if (gate.TryJoin()) return gate;
        }
    }

    private void Return(string host, HostGate gate)
    {
        if (gate.Leave()) _hosts.TryRemove(new KeyValuePair<string, HostGate>(host, gate));
    }

    private sealed class Turn(Gates gates, string host, HostGate gate) : IDisposable
    {
        private int _done;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _done, 1) != 0) return;
            gates._all.Release();
            gate.Places.Release();
            gates.Return(host, gate);
        }
    }
}
