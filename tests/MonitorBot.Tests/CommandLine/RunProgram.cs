using System.Diagnostics;

namespace MonitorBot.Tests.CommandLine;

/// <summary>The real program as a process of its own.</summary>
internal static class RunProgram
{
    public static async Task<(int Code, string Output, string Errors)> Async(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        // Beside the tests lie only the libraries that the shared web framework does not bring: the tests' own list of them fits.
        foreach (var word in (string[])["exec", "--runtimeconfig", Beside("MonitorBot.Tests.runtimeconfig.json"), "--depsfile", Beside("MonitorBot.Tests.deps.json"), typeof(BotHost).Assembly.Location]) start.ArgumentList.Add(word);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static string Beside(string name) => Path.Combine(AppContext.BaseDirectory, name);
}
