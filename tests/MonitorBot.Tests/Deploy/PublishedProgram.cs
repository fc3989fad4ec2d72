using System.Diagnostics;
using System.Globalization;
using System.Runtime.Versioning;
using System.Text;
using System.Text.RegularExpressions;
using MonitorBot.Tests.Architecture;

namespace MonitorBot.Tests.Deploy;

/// <summary>
/// What the Dockerfile makes, without a container engine: its own publish command (into a folder of ours, of what is built already, so not compiled ahead), the result made read-only, and started as
/// another user where the tests run as root.
/// </summary>
[UnsupportedOSPlatform("windows")]
internal sealed partial class PublishedProgram : IDisposable
{
    private const string Nobody = "65534";
    private readonly StringBuilder _errors = new();
    private Process? _bot;

    private PublishedProgram(string folder) => Folder = folder;

    public string Folder { get; }

    public string Data => Path.Combine(Folder, "data");

    public string App => Path.Combine(Folder, "app");

    /// <summary>The tests may become somebody else.</summary>
    public static bool AsAnother { get; } = Environment.UserName == "root" && File.Exists("/usr/bin/setpriv");

    public Dictionary<string, string> Settings { get; } = [];

    /// <summary>Everything that the running bot wrote to standard error so far.</summary>
    public string Errors
    {
        get { lock (_errors) return _errors.ToString(); }
    }

    public static async Task<PublishedProgram> MakeAsync()
    {
        var program = new PublishedProgram(Directory.CreateTempSubdirectory("monitorbot-terbit-").FullName);
        var command = Publish().Match(SourceTree.Read("Dockerfile"));
        Assert.True(command.Success, "the Dockerfile publishes otherwise than this test knows");
        var configuration = typeof(PublishedProgram).Assembly.Location.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";
        var words = command.Groups[1].Value.Replace("-c Release", $"-c {configuration} --no-build", StringComparison.Ordinal).Replace(" -a $TARGETARCH", "", StringComparison.Ordinal).Replace("-o /app", $"-o {program.App}", StringComparison.Ordinal);
        var (code, output, errors) = await RunAsync("dotnet", words.Split(' '), [], SourceTree.Root);
        Assert.True(code == 0, output + errors);
        await program.HandOverAsync();
        return program;
    }

    /// <summary>Runs a command of the program to its end, with the same settings as the bot.</summary>
    public Task<(int Code, string Output, string Errors)> CommandAsync(params string[] words)
    {
        var (file, arguments) = Line(words);
        return RunAsync(file, arguments, Settings, Data);
    }

    public void Start()
    {
        var (file, arguments) = Line([]);
        _bot = Process.Start(Info(file, arguments, Settings, Data))!;
        _bot.ErrorDataReceived += (_, line) => Keep(line.Data);
        _bot.BeginErrorReadLine();
        _bot.BeginOutputReadLine();
    }

    /// <summary>SIGTERM, as both supervisors send it; gives the exit code.</summary>
    public async Task<int> StopAsync()
    {
        await RunAsync("kill", ["-TERM", _bot!.Id.ToString(CultureInfo.InvariantCulture)], [], Folder);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _bot.WaitForExitAsync(patience.Token);
        return _bot.ExitCode;
    }

    public void Dispose()
    {
        if (_bot is { HasExited: false })
            _bot.Kill(entireProcessTree: true);
        _bot?.Dispose();
        foreach (var folder in Directory.EnumerateDirectories(Folder, "*", SearchOption.AllDirectories).Prepend(Folder))
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Folder, recursive: true);
    }

    private async Task HandOverAsync()
    {
        Directory.CreateDirectory(Data);
        await RunAsync("chmod", ["-R", "a-w,a+rX", App], [], Folder);
        await RunAsync("chmod", ["0755", Folder], [], Folder);
        await RunAsync("chmod", ["0700", Data], [], Folder);
        if (AsAnother)
            await RunAsync("chown", ["-R", $"{Nobody}:{Nobody}", Data], [], Folder);
    }

    private (string File, IReadOnlyList<string> Arguments) Line(IReadOnlyList<string> words)
    {
        string[] program = ["dotnet", Path.Combine(App, "MonitorBot.dll"), .. words];
        return AsAnother ? ("setpriv", ["--reuid", Nobody, "--regid", Nobody, "--clear-groups", .. program]) : (program[0], program[1..]);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(string file, IReadOnlyList<string> arguments, Dictionary<string, string> environment, string folder)
    {
        using var process = Process.Start(Info(file, arguments, environment, folder))!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static ProcessStartInfo Info(string file, IReadOnlyList<string> arguments, Dictionary<string, string> environment, string folder)
    {
        var info = new ProcessStartInfo(file, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            info.Environment[name] = value;
        return info;
    }

    private void Keep(string? line)
    {
        lock (_errors)
            _errors.AppendLine(line);
    }

    [GeneratedRegex(@"^RUN dotnet (publish src/MonitorBot/MonitorBot\.csproj .*-c Release -a \$TARGETARCH -o /app)$", RegexOptions.Multiline)]
    private static partial Regex Publish();
}
