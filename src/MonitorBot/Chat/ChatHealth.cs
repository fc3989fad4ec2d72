using MonitorBot.Chat.Sending;

namespace MonitorBot.Chat;

/// <summary>How the talk with Telegram goes, for the status file and the heartbeat.</summary>
internal sealed class ChatHealth
{
    private readonly Lock gate = new();
    private DateTimeOffset? lastPoll;
    private string? trouble;

    public (DateTimeOffset? LastPoll, string? Trouble) Now
    {
        get { lock (gate) return (lastPoll, trouble); }
    }

    public void Polled(DateTimeOffset at)
    {
        lock (gate) (lastPoll, trouble) = (at, null);
    }

    public void PollFailed(Exception fault)
    {
        lock (gate) trouble = TelegramTrouble.Explain(fault);
    }
}
