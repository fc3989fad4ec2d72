namespace MonitorBot.Core.Storage.Disk;

/// <summary>
/// Watches a step that waits for the disk. LiteDB writes by a task of its own; when that dies (a full disk, at a bad moment) with pages in its queue,
/// whoever waits for the queue waits without end, and no error ever shows.
/// </summary>
/// <param name="most">Far more than a slow disk needs.</param>
/// <param name="gone">Called once from another thread; the step may still come back later.</param>
internal sealed class DiskPatience(TimeSpan most, Action<Exception> gone)
{
    public void Run(Action step)
    {
        // Real time, whatever clock the bot lives by: the disk knows no other.
        using var timer = TimeProvider.System.CreateTimer(_ => gone(new IOException($"the disk did not answer within {most.TotalSeconds:0} s")), null, most, Timeout.InfiniteTimeSpan);
        step();
    }
}
