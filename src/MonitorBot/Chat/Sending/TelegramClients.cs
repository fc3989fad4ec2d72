using MonitorBot.Settings;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace MonitorBot.Chat.Sending;

/// <summary>Two clients of the Bot API: one that waits long for updates, one that sends. Neither retries on its own.</summary>
internal sealed class TelegramClients : IDisposable
{
    private readonly HttpClient pollingHttp = new() { Timeout = TimeSpan.FromSeconds(65) };
    private readonly HttpClient sendingHttp = new() { Timeout = TimeSpan.FromSeconds(60) };
    private readonly TaskCompletionSource<User> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TelegramClients(TelegramSettings settings)
    {
        var address = settings.ApiUrl is { Length: > 0 } url ? url : null;
        Polling = new TelegramBotClient(new TelegramBotClientOptions(settings.Token!, address) { RetryCount = 1, RetryThreshold = 0 }, pollingHttp);
        Sending = new TelegramBotClient(new TelegramBotClientOptions(settings.Token!, address) { RetryCount = 1, RetryThreshold = 0 }, sendingHttp);
    }

    public ITelegramBotClient Polling { get; }

    public ITelegramBotClient Sending { get; }

    /// <summary>Seconds that the server may keep a poll waiting.</summary>
    public int PollSeconds { get; init; } = 50;

    /// <summary>The bot's own account, once Telegram told it.</summary>
    public Task<User> Ready(CancellationToken stop) => ready.Task.WaitAsync(stop);

    public void Known(User me) => ready.TrySetResult(me);

    public void Dispose()
    {
        pollingHttp.Dispose();
        sendingHttp.Dispose();
    }
}
