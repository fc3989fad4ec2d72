namespace MonitorBot.Chat.Routing;

/// <summary>How much one person may say to the bot in a minute, messages by Telegram's time, so that a backlog is no flood; in memory, since a restart may forgive.</summary>
internal sealed class TalkLimit(int most = TalkLimit.Most)
{
    public const int Most = 20;

    /// <summary>Buttons are pressed faster than one writes, a list is paged through; two a second for a minute is no person.</summary>
    public const int MostPresses = 120;
    private const int MostPeople = 5_000;
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Dictionary<long, (DateTimeOffset From, int Count)> minutes = [];

    public Talk Take(long person, DateTimeOffset at)
    {
        lock (gate)
        {
            if (minutes.Count >= MostPeople) Forget(at);
            var (from, count) = minutes.TryGetValue(person, out var minute) && at - minute.From < Span ? minute : (at, 0);
            minutes[person] = (from, count + 1);
            return count < most ? Talk.Welcome : count == most ? Talk.FirstTooMany : Talk.TooMany;
        }
    }

    private void Forget(DateTimeOffset at)
    {
        foreach (var person in minutes.Where(pair => at - pair.Value.From >= Span).Select(pair => pair.Key).ToList()) minutes.Remove(person);
    }
}

internal enum Talk
{
    Welcome,

    /// <summary>To be said once, then silence until the minute is over.</summary>
    FirstTooMany,
    TooMany,
}
