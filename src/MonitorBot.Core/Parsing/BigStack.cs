namespace MonitorBot.Core.Parsing;

/// <summary>Runs a parser on a thread of its own with a stack that known recursions can't exhaust, few at a time.</summary>
internal static class BigStack
{
    // Virtual memory: only the part that is touched is ever real.
    private const int StackBytes = 256 * 1024 * 1024;

    private static readonly SemaphoreSlim Seats = new(Math.Max(2, Environment.ProcessorCount));

    /// <summary>Waits for a seat, runs the work and gives its result; its exception, if any, is thrown here.</summary>
    public static T Run<T>(Func<T> work)
    {
        Seats.Wait();
        try
        {
            return RunOnThread(work);
        }
        finally
        {
            Seats.Release();
        }
    }

    private static T RunOnThread<T>(Func<T> work)
    {
        var task = new Task<T>(work);
        var thread = new Thread(() => task.RunSynchronously(TaskScheduler.Default), StackBytes) { IsBackground = true, Name = "parser" };
        thread.Start();
        return task.GetAwaiter().GetResult();
    }
}
