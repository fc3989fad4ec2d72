using System.Text.Json;
using System.Text.RegularExpressions;
using MonitorBot.Tests.Architecture;

namespace MonitorBot.Tests.Deploy;

/// <summary>No container engine is at hand where this is built; what the Dockerfile claims about our tree is checked here.</summary>
public sealed partial class DockerfileTests
{
    private static readonly string Text = SourceTree.Read("Dockerfile");
    private static readonly IReadOnlyList<string> Machines = ["linux-x64", "linux-arm64"];
    private static readonly IReadOnlyList<string> Lines = Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public void Every_source_of_a_COPY_exists_and_is_let_through()
    {
        var sources = Copied().ToList();
        Assert.True(sources.Count > 8);
        Assert.Empty(sources.Where(path => !File.Exists(Full(path)) && !Directory.Exists(Full(path))).ToList());
        var through = SourceTree.Read(".dockerignore").Split('\n').Where(line => line.StartsWith('!')).Select(line => line[1..]).ToList();
        Assert.Empty(sources.Where(path => !through.Any(open => path == open || path.StartsWith(open + "/", StringComparison.Ordinal))).ToList());
    }

    [Fact]
    public void Every_project_that_the_program_needs_is_copied_whole_with_its_lock_files()
    {
        foreach (var project in Needed("src/MonitorBot/MonitorBot.csproj"))
        {
            var folder = Path.GetDirectoryName(project)!.Replace('\\', '/');
            Assert.Contains(project, Copied());
            Assert.All(Machines, machine => Assert.Contains($"{folder}/packages.{machine}.lock.json", Copied()));
            Assert.Contains(folder, Copied());
        }
    }

    [Fact]
    public void What_is_locked_for_one_kind_of_machine_is_what_all_tests_ran_with()
    {
        foreach (var folder in Needed("src/MonitorBot/MonitorBot.csproj").Select(Path.GetDirectoryName))
        {
            var tested = Locked($"{folder}/packages.lock.json");
            Assert.NotEmpty(tested.EnumerateObject());
            Assert.All(Machines, machine => Assert.True(JsonElement.DeepEquals(tested, Locked($"{folder}/packages.{machine}.lock.json")), $"{folder}, {machine}: dotnet restore src/MonitorBot -r {machine} --force-evaluate"));
        }
    }

    [Theory]
    [InlineData("Directory.Build.props")]
    [InlineData("Directory.Packages.props")]
    [InlineData("global.json")]
    [InlineData("BannedSymbols.txt")]
    public void Files_that_every_build_reads_are_copied(string file) => Assert.Contains(file, Copied());

    [Fact]
    public void It_starts_the_library_that_publishing_makes()
    {
        var library = typeof(BotHost).Assembly.GetName().Name + ".dll";
        Assert.Equal(2, Library().Count(Text));
        Assert.All(Library().Matches(Text), one => Assert.Equal(library, one.Groups[1].Value));
        Assert.Contains("MonitorBot.dll", SourceTree.Read("deploy/monitorbot.service"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_runs_as_nobody_special_with_one_volume_and_a_health_check()
    {
        Assert.Contains(Lines, line => line.StartsWith("USER ", StringComparison.Ordinal) && !line.Contains("root", StringComparison.Ordinal));
        Assert.Equal("VOLUME /data", Assert.Single(Lines, line => line.StartsWith("VOLUME", StringComparison.Ordinal)));
        Assert.Contains(Lines, line => line.StartsWith("HEALTHCHECK", StringComparison.Ordinal) && line.Contains("\"sehat\"", StringComparison.Ordinal));
        Assert.Contains("read_only: true", SourceTree.Read("compose.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_service_waits_for_word_that_it_is_ready_and_alive_and_never_starts_again_on_wrong_settings()
    {
        var unit = SourceTree.Read("deploy/monitorbot.service").Split('\n');
        Assert.Superset(new HashSet<string> { "Type=notify", "NotifyAccess=main", "WatchdogSec=120", "Restart=on-failure", "RestartPreventExitStatus=2", "StateDirectoryMode=0700", "UMask=0077", "ProtectSystem=strict", "NoNewPrivileges=yes" }, unit.ToHashSet());
    }

    [Fact]
    public void Its_SDK_and_runtime_are_of_the_version_that_the_projects_target()
    {
        var target = Target().Match(SourceTree.Read("Directory.Build.props")).Groups[1].Value;
        Assert.Equal([target, target], Image().Matches(Text).Select(one => one.Groups[1].Value));
    }

    private static IEnumerable<string> Copied()
        => Lines.Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal)).SelectMany(line => line.Split(' ')[1..^1]);

    private static IEnumerable<string> Needed(string project)
        => Reference().Matches(SourceTree.Read(project)).SelectMany(one => Needed("src/" + one.Groups[1].Value)).Prepend(project);

    private static JsonElement Locked(string file)
    {
        using var read = JsonDocument.Parse(SourceTree.Read(file));
        return read.RootElement.GetProperty("dependencies").GetProperty("net10.0").Clone();
    }

    private static string Full(string path) => Path.Combine(SourceTree.Root, path);

    [GeneratedRegex(@"/app/([\w.]+\.dll)", RegexOptions.NonBacktracking)]
    private static partial Regex Library();

    [GeneratedRegex(@"<ProjectReference Include=""\.\./([^""]+)""", RegexOptions.NonBacktracking)]
    private static partial Regex Reference();

    [GeneratedRegex(@"<TargetFramework>net(\d+\.\d+)<", RegexOptions.NonBacktracking)]
    private static partial Regex Target();

    [GeneratedRegex(@"FROM mcr\.microsoft\.com/dotnet/\w+:(\d+\.\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Image();
}
