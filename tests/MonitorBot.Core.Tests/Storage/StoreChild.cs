using System.Diagnostics;
using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>Another process with the store open.</summary>
internal static class StoreChild
{
    public const string Name = "store-child";

    /// <summary>Starts this assembly as a program with standard output to read from.</summary>
    public static Process Start(string task, string path) => Start("dotnet", "exec", typeof(StoreChild).Assembly.Location, Name, task, path);

    /// <summary>The same with files that cannot grow beyond so many KB: to a program that is as good as a full disk.</summary>
    public static Process StartOnFullDisk(string task, string path, int kilobytes) => Start(
        "bash", "-c", $"trap '' XFSZ; ulimit -f {kilobytes}; export DOTNET_EnableWriteXorExecute=0; exec dotnet exec \"$@\"", "bash",
        typeof(StoreChild).Assembly.Location, Name, task, path);

    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments)
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
            if (task == "fixture")
                await SchemaFixture.FillAsync(store);
            if (task == "chat-fixture")
                await ChatFixture.FillAsync(store);
            Console.WriteLine("open");
            Console.ReadLine();
            return 0;
        }
        catch (StoreInUseException error)
        {
            Console.WriteLine(error.Message);
            return 2;
        }
        catch (StoreFailedException)
        {
            return 3;
        }
    }
}
