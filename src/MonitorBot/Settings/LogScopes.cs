using Microsoft.Extensions.Logging;

namespace MonitorBot.Settings;

/// <summary>What the lines of a log are found by: everything that one update, job or week's round caused.</summary>
internal static class LogScopes
{
    public static IDisposable? Update(ILogger logger, long update) => UpdateScope(logger, update);

    /// <param name="week">The week's monitoring that it works for; null when for none.</param>
    public static IDisposable? Job(ILogger logger, long job, string kind, string? week) => JobScope(logger, job, kind, week ?? "-");

    /// <param name="week">The round's key, e.g. "2026-W48-1".</param>
    public static IDisposable? Week(ILogger logger, string week) => WeekScope(logger, week);

    private static readonly Func<ILogger, long, IDisposable?> UpdateScope = LoggerMessage.DefineScope<long>("update {Update}");
    private static readonly Func<ILogger, long, string, string, IDisposable?> JobScope = LoggerMessage.DefineScope<long, string, string>("job {Job} {Kind}, week {Week}");
    private static readonly Func<ILogger, string, IDisposable?> WeekScope = LoggerMessage.DefineScope<string>("week {Week}");
}
