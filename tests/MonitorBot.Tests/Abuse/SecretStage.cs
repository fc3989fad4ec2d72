using System.Text;
using System.Text.Json;
using MonitorBot.Simulator;
using MonitorBot.Tests.Chat;
using MonitorBot.Tests.Crash;
using MonitorBot.Tests.Simulator;

namespace MonitorBot.Tests.Abuse;

/// <summary>The real program at its most talkative, without an Admin, with a known mark in every secret of its settings.</summary>
internal sealed class SecretStage : IAsyncDisposable
{
    public const string Token = "7000000001:AAE-tanda-token-yang-tidak-boleh-terbaca";
    public const string Passphrase = "tanda kata sandi cadangan";
    public const string ProxyPassword = "tanda-sandi-proksi";
    public const string MetricsPassword = "tanda-sandi-metrik";

    private SecretStage(SimulatorHost simulator)
    {
        Simulator = simulator;
        People = new SimulatorClient(simulator.Address) { Patience = TimeSpan.FromSeconds(90) };
    }

    public SimulatorHost Simulator { get; }

    public SimulatorClient People { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("monitorbot-rahasia-").FullName;

    public string Data => Path.Combine(Folder, "data");

    public string ClaimFile => Path.Combine(Data, "kode-klaim.txt");

    public static async Task<SecretStage> StartAsync()
    {
        var stage = new SecretStage(await SimulatorHost.StartAsync(new SimulatorOptions { FloodLimits = false, Token = Token }));
        var settings = TrainingSettings.Of(stage.Simulator, stage.Folder, ["diskominfo"], new Dictionary<string, string?>
        {
            ["Telegram:Token"] = Token,
            ["Group:ChatId"] = "0",
            ["Log:Level"] = "Trace",
            ["Log:OtlpEndpoint"] = $"http://operator:{MetricsPassword}@127.0.0.1:9",
            ["Fetching:Proxy"] = $"http://operator:{ProxyPassword}@127.0.0.1:9",
            ["Fetching:ProxyResolvesNames"] = "true",
            ["Backup:At"] = "00:00",
            ["Backup:SendToAdmin"] = "true",
            ["Backup:Passphrase"] = Passphrase,
        });
        var withoutPeople = settings.Where(pair => !pair.Key.StartsWith("People:", StringComparison.Ordinal)).ToDictionary();
        await File.WriteAllTextAsync(Path.Combine(stage.Folder, "appsettings.json"), JsonSerializer.Serialize(withoutPeople));
        return stage;
    }

    public BotProcess StartBot() => BotProcess.Start(Folder);

    /// <summary>Every file that the program wrote, with each place in which a secret stands in clear, as UTF-8 or UTF-16.</summary>
    public IReadOnlyList<string> Leaks(IReadOnlyDictionary<string, string> secrets) =>
    [
        .. from file in Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories)
           where file != ClaimFile
           let content = File.ReadAllBytes(file)
           from secret in secrets
           where content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret.Value)) >= 0 || content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(secret.Value)) >= 0
           select $"{secret.Key} in {Path.GetRelativePath(Data, file)}",
    ];

    public async ValueTask DisposeAsync()
    {
        People.Dispose();
        await Simulator.DisposeAsync();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Folder, recursive: true);
    }
}
