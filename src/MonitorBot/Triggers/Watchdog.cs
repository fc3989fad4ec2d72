using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Systemd;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat;
using MonitorBot.Core.Storage;

namespace MonitorBot.Triggers;

/// <summary>Tells systemd (WatchdogSec) that we live: only while the store answers and updates are being asked for. Without that, systemd kills and starts us again.</summary>
internal sealed partial class Watchdog(Store store, ChatHealth health, TimeProvider time, ILogger<Watchdog> logger) : BackgroundService
{
    // A poll waits up to 65 s, and after failures up to 60 s more.
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        if (Limit(Environment.GetEnvironmentVariable) is not { } limit) return;
        var systemd = new SystemdNotifier();
        while (!stop.IsCancellationRequested)
        {
            if (await LivesAsync(limit, stop)) systemd.Notify(new ServiceState("WATCHDOG=1"));
            await Task.Delay(limit / 3, time, stop);
        }
    }

    /// <summary>How long systemd waits for a sign; null when it waits for none of ours.</summary>
    internal static TimeSpan? Limit(Func<string, string?> environment)
    {
        if (environment("WATCHDOG_PID") is { Length: > 0 } pid && pid != Environment.ProcessId.ToString(CultureInfo.InvariantCulture)) return null;
        return long.TryParse(environment("WATCHDOG_USEC"), NumberStyles.None, CultureInfo.InvariantCulture, out var wait) && wait > 0 ? TimeSpan.FromMicroseconds(wait) : null;
    }

    internal async Task<bool> LivesAsync(TimeSpan limit, CancellationToken stop)
    {
        try
        {
            await store.ReadAsync(session => session.Meta.Get("", false)).WaitAsync(limit / 2, time, stop);
        }
        catch (TimeoutException)
        {
            LogStoreStands();
            return false;
        }

        if (health.LastTurn is not { } turn || time.GetUtcNow() - turn < LongestTurn) return true;
        LogPollerStands(turn);
        return false;
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store does not answer; systemd is not told that we live")]
    private partial void LogStoreStands();

    [LoggerMessage(Level = LogLevel.Critical, Message = "Nothing has asked Telegram for updates since {turn}; systemd is not told that we live")]
    private partial void LogPollerStands(DateTimeOffset turn);
}
