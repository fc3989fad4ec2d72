using MonitorBot.Settings;

namespace MonitorBot.Chat;

/// <summary>What every handler may know of the running bot.</summary>
/// <param name="Username">Without "@"; from getMe.</param>
internal sealed record BotContext(BotSettings Settings, string Username, long Id)
{
    public string DeepLink(string payload) => $"https://t.me/{Username}?start={payload}";
}
