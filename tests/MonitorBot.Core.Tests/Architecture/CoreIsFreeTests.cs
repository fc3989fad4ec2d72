namespace MonitorBot.Core.Tests.Architecture;

/// <summary>Rules 1 and 2: Core knows no chat, host or configuration; its deciding folders touch nothing outside.</summary>
public sealed class CoreIsFreeTests
{
    private static readonly string[] Pure = ["Discovery", "Dating", "Freshness", "Integrity", "Sop", "Reports"];

    private static readonly string[] Outside =
    [
        "System.TimeProvider", "System.Threading.", "System.Net.Http.", "System.Net.Sockets.", "System.Net.Dns", "System.Net.Security.",
        "System.IO.File", "System.IO.Directory", "System.IO.Drive", "System.Environment", "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "LiteDB.", "Microsoft.Extensions.", "MonitorBot.Core.Storage.", "MonitorBot.Core.Fetching.",
    ];

    // Locks of shared tables wait for nothing outside; an answer that was fetched is a value.
    private static readonly string[] Harmless = ["System.Threading.Lock", "System.Threading.Interlocked", "MonitorBot.Core.Fetching.FetchOutcome", "MonitorBot.Core.Fetching.Page", "MonitorBot.Core.Fetching.TlsState", "MonitorBot.Core.Fetching.TlsFault", "MonitorBot.Core.Fetching.UnreachableCause"];

    [Fact]
    public void Core_references_no_chat_no_host_and_no_configuration()
    {
        var wrong = typeof(Wita).Assembly.GetReferencedAssemblies().Select(one => one.Name!)
            .Where(name => name.StartsWith("Telegram", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || name.StartsWith("MonitorBot", StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_project_of_Core_names_no_package_of_chat_host_or_configuration()
    {
        var project = File.ReadAllText(Path.Combine(SourceTree.Root, "src/MonitorBot.Core/MonitorBot.Core.csproj"));
        Assert.DoesNotContain("Telegram", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Extensions", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Discovery")]
    [InlineData("Dating")]
    [InlineData("Freshness")]
    [InlineData("Integrity")]
    [InlineData("Sop")]
    [InlineData("Reports")]
    public void A_deciding_folder_touches_no_clock_task_network_file_store_or_logger(string folder)
    {
        Assert.Contains(folder, Pure);
        Assert.Contains(Built.Types, type => In(type.FullName, folder));
        Assert.Equal("", string.Join('\n', Built.Leaning(type => In(type.FullName, folder), IsOutside)));
    }

    private static bool In(string name, string folder) => name.StartsWith($"MonitorBot.Core.{folder}.", StringComparison.Ordinal);

    private static bool IsOutside(string name)
        => Outside.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) && !Harmless.Contains(name.Split('+', '/')[0]);
}
