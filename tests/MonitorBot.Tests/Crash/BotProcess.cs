using System.Diagnostics;
using System.Globalization;

namespace MonitorBot.Tests.Crash;

/// <summary>The real program as a process of its own; its settings stand in the folder's appsettings.json.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public int Id => process.Id;

    public bool Alive => !process.HasExited;

    /// <summary>What it wrote to standard error.</summary>
    public IReadOnlyList<string> Said
    {
        get { lock (said) return [.. said]; }
    }

    public static BotProcess Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        // Short lives gain nothing from code that is compiled twice.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var word in (string[])["exec", "--runtimeconfig", Beside("runtimeconfig"), "--depsfile", Beside("deps"), typeof(BotHost).Assembly.Location, .. arguments]) start.ArgumentList.Add(word);
        return new BotProcess(Process.Start(start)!);
    }

    /// <summary>Until it says that Telegram knows it, or ends.</summary>
    public Task ReadyAsync() => Task.WhenAny(ready.Task, process.WaitForExitAsync());

    /// <summary>SIGKILL, as if the power of this process were cut.</summary>
    public async Task KillAsync()
    {
        if (Alive) process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGTERM, as systemd and Docker stop a service.</summary>
    /// <returns>Exit code and how long it took.</returns>
    public async Task<(int Code, TimeSpan Took)> TerminateAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        using (var kill = Process.Start("kill", ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        return (await ExitAsync(), TimeProvider.System.GetElapsedTime(began));
    }

    public async Task<int> ExitAsync()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (Alive) process.Kill();
        process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null) return;
        lock (said) said.Add(line);
        if (line.Contains("Ready as", StringComparison.Ordinal)) ready.TrySetResult();
    }

    /// <summary>Beside tests and benchmarks lie only the libraries that the shared web framework does not bring: their own list of them fits.</summary>
    private static string Beside(string what) => Path.Combine(AppContext.BaseDirectory, $"{typeof(BotProcess).Assembly.GetName().Name}.{what}.json");
}
