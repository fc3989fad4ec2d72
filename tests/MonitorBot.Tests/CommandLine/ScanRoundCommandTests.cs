using System.Text.Json;
using MonitorBot.CommandLine;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Tests.CommandLine;

/// <summary>`pindai` and `sehat` as outsiders call them. The two websites lead to a closed port, so nothing leaves the machine.</summary>
public sealed class ScanRoundCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scan-round-").FullName;

    private string Data => Path.Combine(folder, "data");

    private StoreOptions Options => StoreOptionsOf.Settings(new BotSettings { DataFolder = Data });

    private string[] Settings => [$"--DataFolder={Data}", $"--RegisterFile={Register()}", "--Fetching:AllowedNetworks:0=127.0.0.0/8", "--Fetching:Hosts:a.example.go.id=127.0.0.1:9", "--Fetching:Hosts:b.example.go.id=127.0.0.1:9", "--Schedule:RetryAfterSeconds=0"];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_round_prints_each_website_then_the_summary_and_stays_in_the_store()
    {
        var (code, output, _) = await RunProgram.Async(["pindai", "--json", .. Settings]);
        Assert.Equal(CommandTree.Done, code);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["a.example.go.id", "b.example.go.id"], lines[..2].Select(line => JsonDocument.Parse(line).RootElement.GetProperty("site").GetString()));
        var summary = JsonDocument.Parse(lines[2]).RootElement.GetProperty("summary");
        Assert.Equal((2, 2), (summary.GetProperty("sites").GetInt32(), summary.GetProperty("verdicts").GetProperty("unreachable").GetInt32()));
        using var store = Store.Open(Options, TimeProvider.System);
        var round = Assert.Single(await store.ReadAsync(session => session.Rounds.Recent(5)));
        Assert.NotNull(round.FinishedAt);
        Assert.Equal(2, await store.ReadAsync(session => session.Scans.VerdictsOf(round.Key).Count));
    }

    [Fact]
    public async Task A_limit_reads_only_so_many_and_people_get_counts()
    {
        var (code, output, _) = await RunProgram.Async(["pindai", "--limit", "1", .. Settings]);
        Assert.Equal(CommandTree.Done, code);
        Assert.StartsWith("1 website diperiksa", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_of_nothing_is_a_wrong_argument()
        => Assert.Equal(CommandTree.Wrong, (await RunProgram.Async(["pindai", "--limit", "0", .. Settings])).Code);

    [Fact]
    public async Task Beside_a_running_bot_it_is_refused_and_names_the_chat_command()
    {
        Directory.CreateDirectory(Data);
        using var running = Store.Open(Options, TimeProvider.System);
        var (code, output, errors) = await RunProgram.Async(["pindai", .. Settings]);
        Assert.Equal((CommandTree.Wrong, ""), (code, output));
        Assert.Contains("/pindai", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_without_a_bot_is_told_as_JSON_and_by_the_exit_code()
    {
        var (code, output, _) = await RunProgram.Async("sehat", "--json", $"--DataFolder={Data}");
        Assert.Equal(CommandTree.Failed, code);
        var told = JsonDocument.Parse(output).RootElement;
        Assert.False(told.GetProperty("healthy").GetBoolean());
        Assert.Contains(told.GetProperty("checks").EnumerateArray(), check => check.GetProperty("name").GetString() == "bot" && check.GetProperty("state").GetString() == "fail");
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task Faulty_settings_are_findings_of_the_health_check()
    {
        var (code, output, _) = await RunProgram.Async("sehat", "--Freshness:WindowDays=0", "--Log:Level=Loud");
        Assert.Equal(CommandTree.Failed, code);
        Assert.Equal(2, output.Split('\n').Count(line => line.StartsWith("[GANGGUAN]", StringComparison.Ordinal)));
    }

    private string Register()
    {
        var path = Path.Combine(folder, "opd.csv");
        File.WriteAllText(path, "kode,nama,singkatan,jenis,domain\na,Dinas A,DA,dinas,a.example.go.id\nb,Dinas B,DB,dinas,b.example.go.id\n");
        return path;
    }
}
