using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Core.Storage;

namespace MonitorBot.Triggers;

/// <summary>A disk fault of the store ends the program; the supervisor starts it again.</summary>
internal sealed partial class StoreWatch(Store store, IHostApplicationLifetime lifetime, ILogger<StoreWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        try
        {
            LogFailed(await store.Failed.WaitAsync(stop));
        }
        catch (OperationCanceledException)
        {
            return;
        }

        Environment.ExitCode = 1;
        lifetime.StopApplication();
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The store failed; the program ends so that it can be started again")]
    private partial void LogFailed(Exception fault);
}
