using MonitorBot.Chat.Sending;

namespace MonitorBot.Chat;

/// <summary>How the talk with Telegram goes, for the status file and the watchdog.</summary>
internal sealed class ChatHealth(TimeProvider time)
{
    private readonly Lock gate = new();
    private DateTimeOffset? lastPoll;
    private DateTimeOffset? lastTurn;
    private string? trouble;
    private GroupPlace? group;

    public (DateTimeOffset? LastPoll, string? Trouble) Now
    {
        get { lock (gate) return (lastPoll, trouble); }
    }

    /// <summary>When updates were last asked for, with whatever outcome.</summary>
    public DateTimeOffset? LastTurn
    {
        get { lock (gate) return lastTurn; }
    }

    /// <summary>The bot's place in the team's group; null while nobody looked.</summary>
    public GroupPlace? Group
    {
        get { lock (gate) return group; }
        set { lock (gate) group = value; }
    }

    public void Polled(DateTimeOffset at)
    {
        lock (gate) (lastPoll, lastTurn, trouble) = (at, at, null);
    }

    public void PollFailed(Exception fault)
    {
        lock (gate) (lastTurn, trouble) = (time.GetUtcNow(), TelegramTrouble.Explain(fault));
    }
}

/// <summary>What the bot is in the team's group and may do there.</summary>
/// <param name="Member">False: it is not in the group.</param>
/// <param name="MayPin">It may pin the week's card.</param>
/// <param name="ReadsAll">False: privacy mode, only commands and answers to its own messages reach it.</param>
internal sealed record GroupPlace(bool Member, bool MayPin, bool ReadsAll)
{
    public static readonly GroupPlace Outside = new(false, false, false);
}
