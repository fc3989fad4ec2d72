using System.Runtime.CompilerServices;

namespace MonitorBot.Core.Parsing.Costs;

/// <summary>Runs parsers on a few threads of their own whose stacks known recursions can't exhaust; they start with the first page and stay.</summary>
internal static class BigStack
{
    // Virtual memory: only the part that is touched is ever real.
    private const int StackBytes = 256 * 1024 * 1024;

    // A blocking collection would spin before it sleeps, after every page.
    private static readonly Queue<Task> Waiting = Served(Math.Clamp(Environment.ProcessorCount, 2, 16));

    /// <summary>Waits for a thread, runs the work on it and gives its result; its exception, if any, is thrown here.</summary>
    public static T Run<T>(Func<T> work)
    {
        var task = new Task<T>(work);
        lock (Waiting)
        {
            Waiting.Enqueue(task);
            Monitor.Pulse(Waiting);
        }
        return task.GetAwaiter().GetResult();
    }

    private static Queue<Task> Served(int threads)
    {
        var queue = new Queue<Task>();
        for (var number = 0; number < threads; number++) new Thread(() => Serve(queue), StackBytes) { IsBackground = true, Name = "parser" }.Start();
        return queue;
    }

    private static void Serve(Queue<Task> queue)
    {
        while (true) ServeOne(queue);
    }

    // A frame that never returns would hold the last page's tree until the next page comes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ServeOne(Queue<Task> queue) => Next(queue).RunSynchronously(TaskScheduler.Default);

    private static Task Next(Queue<Task> queue)
    {
        lock (queue)
        {
            while (queue.Count == 0) Monitor.Wait(queue);
            return queue.Dequeue();
        }
    }
}
