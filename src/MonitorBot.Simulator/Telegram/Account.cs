namespace MonitorBot.Simulator.Telegram;

/// <summary>A Telegram user; the bot is one too.</summary>
public sealed class Account(long id, string name, string? username = null, bool isBot = false)
{
    /// <summary>In whose name the administrators of a group write when they hide theirs.</summary>
    public static readonly Account AnonymousAdmin = new(1087968824, "Group", "GroupAnonymousBot", isBot: true);

    /// <summary>In whose name a person writes as a channel.</summary>
    public static readonly Account ChannelSender = new(136817688, "Channel", "Channel_Bot", isBot: true);

    public long Id => id;

    public string Name { get; set; } = name;

    public string? Username => username;

    public bool IsBot => isBot;

    /// <summary>What the person does in the training: Kabid, Tim, Admin, …; shown on the page only.</summary>
    public string Role { get; init; } = "";

    public bool Deactivated { get; set; }
}
