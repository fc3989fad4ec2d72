using MonitorBot.Settings;

namespace MonitorBot.Chat;

/// <summary>The bot's own account, once Telegram told it; handlers run only after that.</summary>
internal sealed class CurrentBot(BotSettings settings)
{
    private BotContext? context;

    public BotContext Context => context ?? throw new InvalidOperationException("Telegram has not told yet who the bot is.");

    /// <summary>A link that opens the bot and asks about a document; null before Telegram told the bot's name.</summary>
    public string? VerifyLink(string code) => context is { Username.Length: > 0 } known ? known.DeepLink(Commands.VerifyCommand.Payload + code) : null;

    public void Set(string username, long id) => context = new BotContext(settings, username, id);
}
