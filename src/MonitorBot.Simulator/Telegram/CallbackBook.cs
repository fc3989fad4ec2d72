using System.Globalization;

namespace MonitorBot.Simulator.Telegram;

/// <summary>The presses of buttons and their answers.</summary>
public sealed class CallbackBook(TimeProvider clock)
{
    /// <summary>How long a press can be answered. Assumed: as long as its update lives.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromSeconds(150);

    private readonly Dictionary<string, Press> _presses = [];
    private readonly List<Toast> _toasts = [];

    public IReadOnlyList<Toast> Toasts => _toasts;

    public string Open(Account by, Message? message)
    {
        var id = (4_382_000_000_000_000_000 + _presses.Count * 7919L).ToString(CultureInfo.InvariantCulture);
        _presses[id] = new(by, message?.Id, clock.GetUtcNow());
        return id;
    }

    /// <summary>False when the id is unknown, too old, or was answered before.</summary>
    public bool TryAnswer(string id, string text, bool alert, string? url)
    {
        if (!_presses.TryGetValue(id, out var press) || press.Answered || clock.GetUtcNow() - press.Born > Life)
            return false;

        _presses[id] = press with { Answered = true };
        if (text.Length > 0 || url is not null)
            _toasts.Add(new(_toasts.Count + 1, press.By.Id, press.MessageId, text, alert, url, clock.GetUtcNow()));
        return true;
    }

    /// <summary>Whether the press still shows its waiting sign.</summary>
    public bool IsOpen(string id) => _presses.TryGetValue(id, out var press) && !press.Answered && clock.GetUtcNow() - press.Born <= Life;

    private sealed record Press(Account By, int? MessageId, DateTimeOffset Born)
    {
        public bool Answered { get; init; }
    }
}

/// <summary>A short note over the chat, or an alert that must be closed.</summary>
public sealed record Toast(int Id, long PersonId, int? MessageId, string Text, bool Alert, string? Url, DateTimeOffset At);
