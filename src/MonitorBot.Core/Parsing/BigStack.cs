using System.Collections.Concurrent;

namespace MonitorBot.Core.Parsing;

/// <summary>Runs parsers on a few threads of their own whose stacks known recursions can't exhaust; they start with the first page and stay.</summary>
internal static class BigStack
{
    // Virtual memory: only the part that is touched is ever real.
    private const int StackBytes = 256 * 1024 * 1024;

    private static readonly BlockingCollection<Action> Queue = Served(Math.Clamp(Environment.ProcessorCount, 2, 16));

    /// <summary>Waits for a thread, runs the work on it and gives its result; its exception, if any, is thrown here.</summary>
    public static T Run<T>(Func<T> work)
    {
        var task = new Task<T>(work);
        Queue.Add(() => task.RunSynchronously(TaskScheduler.Default));
        return task.GetAwaiter().GetResult();
    }

    private static BlockingCollection<Action> Served(int threads)
    {
        var queue = new BlockingCollection<Action>();
        for (var number = 0; number < threads; number++) new Thread(() => Serve(queue), StackBytes) { IsBackground = true, Name = "parser" }.Start();
        return queue;
    }

    private static void Serve(BlockingCollection<Action> queue)
    {
        foreach (var work in queue.GetConsumingEnumerable()) work();
    }
}
