using System.Globalization;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>Processor time that the calling thread has had. The machine's clock would blame a page for the machine's other work.</summary>
internal static class ThreadClock
{
    // Nanoseconds on the processor come first in it. The runtime offers no clock of a single thread.
    private const string Account = "/proc/thread-self/schedstat";

    /// <returns>Null where the system keeps no such account.</returns>
    public static TimeSpan? Spent()
    {
        Span<byte> line = stackalloc byte[96];
        try
        {
            using var account = File.OpenHandle(Account);
            var read = line[..RandomAccess.Read(account, line, 0)];
            var end = read.IndexOf((byte)' ');
            return end > 0 && long.TryParse(read[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var nanoseconds) ? TimeSpan.FromMicroseconds(nanoseconds / 1000) : null;
        }
        catch (Exception absent) when (absent is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }
}
