using System.Diagnostics;
using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>Another process with the store open.</summary>
internal static class StoreChild
{
    public const string Name = "store-child";

    /// <summary>Starts this assembly as a program with standard output to read from.</summary>
    public static Process Start(string task, string path) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        ["exec", typeof(StoreChild).Assembly.Location, Name, task, path])
    {
        RedirectStandardOutput = true,
        RedirectStandardInput = true,
    })!;

    public static async Task<int> RunAsync(string task, string path)
    {
        try
        {
            using var store = Store.Open(new StoreOptions { Path = path }, TimeProvider.System);
            if (task == "crash")
                await CrashWorkload.RunAsync(store, Console.Out);
            Console.WriteLine("open");
            Console.ReadLine();
            return 0;
        }
        catch (StoreInUseException error)
        {
            Console.WriteLine(error.Message);
            return 2;
        }
    }
}
