using MonitorBot.Simulator;
using Telegram.Bot;

namespace MonitorBot.Tests.Simulator;

/// <summary>A simulator in this process with a client for its people and, where a test speaks for the bot, a Telegram.Bot client.</summary>
public sealed class Training : IAsyncDisposable
{
    public const long Kabid = 7100000001;
    public const long Siti = 7100000002;
    public const long Budi = 7100000003;
    public const long Admin = 7100000004;
    public const long Viewer = 7100000005;
    public const long Stranger = 7100000009;
    public const long Group = Cast.GroupId;

    private Training(SimulatorHost host)
    {
        Host = host;
        People = new(host.Address);
        Bot = new(new TelegramBotClientOptions(SimulatorOptions.DefaultToken, host.Address.GetLeftPart(UriPartial.Authority)) { RetryCount = 1, RetryThreshold = 0 });
    }

    public SimulatorHost Host { get; }

    public SimulatorClient People { get; }

    public TelegramBotClient Bot { get; }

    public static async Task<Training> StartAsync(SimulatorOptions? options = null) =>
        new(await SimulatorHost.StartAsync(options ?? new() { FloodLimits = false, ServeSites = false }));

    public async ValueTask DisposeAsync()
    {
        People.Dispose();
        await Host.DisposeAsync();
    }
}
