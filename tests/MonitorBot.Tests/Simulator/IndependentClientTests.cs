using System.Diagnostics;
using System.Runtime.CompilerServices;
using MonitorBot.Simulator;

namespace MonitorBot.Tests.Simulator;

/// <summary>A library that we did not write talks to the simulator without complaint.</summary>
public sealed class IndependentClientTests
{
    [GrammyFact]
    public async Task Grammy_runs_a_bot_against_the_simulator()
    {
        await using var training = await Training.StartAsync();
        using var node = Process.Start(new ProcessStartInfo(GrammyFactAttribute.Node!)
        {
            ArgumentList = { "check.mjs", training.Host.Address.GetLeftPart(UriPartial.Authority), SimulatorOptions.DefaultToken, $"{Training.Kabid}", $"{Training.Group}" },
            WorkingDirectory = GrammyFactAttribute.Folder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var complaints = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, complaints + await output);
        Assert.Contains("\"calls\":", await output, StringComparison.Ordinal);
        Assert.Empty(await training.People.ViolationsAsync());
    }
}

/// <summary>A test that needs Node and the installed package grammy; without them it is skipped, and says so.</summary>
public sealed class GrammyFactAttribute : FactAttribute
{
    public static readonly string? Node = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);

    public GrammyFactAttribute()
    {
        if (Node is null)
            Skip = "no Node here";
        else if (!Directory.Exists(Path.Combine(Folder(), "node_modules", "grammy")))
            Skip = "grammY is not installed: npm ci --prefix benchmarks/independent";
    }

    public static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "benchmarks", "independent"));
}
