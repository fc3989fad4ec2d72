using Microsoft.Extensions.Logging;

namespace MonitorBot.Settings;

/// <summary>Logs go to standard error, one line an event, as text or JSON, with the update, job or week that it belongs to; instants in UTC.</summary>
internal static class Logs
{
    public static void Configure(ILoggingBuilder logging, LogSettings settings)
    {
        logging.SetMinimumLevel(Enum.Parse<LogLevel>(settings.Level, ignoreCase: true));
        logging.AddFilter("Microsoft", LogLevel.Warning);
        logging.AddFilter("System", LogLevel.Warning);
        if (settings.Json) logging.AddJsonConsole(options => (options.IncludeScopes, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, "yyyy-MM-ddTHH:mm:ss.fffZ"));
        else logging.AddSimpleConsole(options => (options.SingleLine, options.IncludeScopes, options.UseUtcTimestamp, options.TimestampFormat) = (true, true, true, "yyyy-MM-ddTHH:mm:ss.fffZ "));
        logging.AddConsole(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
