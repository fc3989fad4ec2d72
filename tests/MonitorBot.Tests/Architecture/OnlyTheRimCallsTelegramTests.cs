using ArchUnitNET.Loader;

namespace MonitorBot.Tests.Architecture;

/// <summary>Rule 4: handlers take our words in and give our words out; Telegram's own types stay at the rim.</summary>
public sealed class OnlyTheRimCallsTelegramTests
{
    private static readonly string[] Rim = ["MonitorBot.Chat.Listening.", "MonitorBot.Chat.Sending."];

    [Fact]
    public void Only_Listening_and_Sending_know_Telegrams_types()
    {
        var bot = new ArchLoader().LoadAssembly(typeof(BotHost).Assembly).Build();
        var callers = bot.Types
            .Where(type => type.FullName.StartsWith("MonitorBot.", StringComparison.Ordinal))
            .Where(type => type.Dependencies.Any(one => one.Target.FullName.StartsWith("Telegram.Bot.", StringComparison.Ordinal)))
            .Select(type => type.FullName).ToList();
        Assert.Contains(callers, name => name.StartsWith(Rim[0], StringComparison.Ordinal));
        Assert.Empty(callers.Where(name => !Rim.Any(rim => name.StartsWith(rim, StringComparison.Ordinal))).ToList());
    }
}
