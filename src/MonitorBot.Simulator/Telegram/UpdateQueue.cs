using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.Telegram;

/// <summary>The updates that the bot has not yet confirmed; each is forgotten at its expiry. Guarded by the world's gate.</summary>
public sealed class UpdateQueue(TimeProvider clock)
{
    private static readonly HashSet<string> OnlyWhenAsked = ["chat_member", "message_reaction", "message_reaction_count"];

    private readonly LinkedList<Pending> _pending = new();
    private TaskCompletionSource _arrived = New();
    private int _lastId = 712_000_000;
    private HashSet<string>? _allowed;

    private sealed record Pending(int Id, DateTimeOffset Expires, JsonObject Json);

    public int Count
    {
        get
        {
            Expire();
            return _pending.Count;
        }
    }

    /// <summary>Ends when the next update arrives.</summary>
    public Task Arrival => _arrived.Task;

    /// <summary>The names the bot asked for; null for the server's default.</summary>
    public IReadOnlyCollection<string>? Allowed => _allowed;

    /// <summary>Sets what is queued from now on; an empty list means the default.</summary>
    public void Allow(IReadOnlyCollection<string> names) => _allowed = names.Count == 0 ? null : [.. names];

    public void Add(string kind, JsonNode content, TimeSpan life, DateTimeOffset? since = null)
    {
        if (!(_allowed?.Contains(kind) ?? !OnlyWhenAsked.Contains(kind)))
            return;

        var id = ++_lastId;
        _pending.AddLast(new Pending(id, (since ?? clock.GetUtcNow()) + life, new JsonObject { ["update_id"] = id, [kind] = content }));
        var arrived = _arrived;
        _arrived = New();
        arrived.SetResult();
    }

    /// <summary>Confirms everything below the offset; a negative one keeps only the last so many.</summary>
    public void Confirm(int offset)
    {
        Expire();
        while (_pending.First is { } first && (offset < 0 ? _pending.Count > -(long)offset : first.Value.Id < offset))
            _pending.RemoveFirst();
    }

    public JsonArray Take(int limit)
    {
        Expire();
        return [.. _pending.Take(limit).Select(update => update.Json.DeepClone())];
    }

    public void Clear() => _pending.Clear();

    private void Expire()
    {
        var now = clock.GetUtcNow();
        for (var node = _pending.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Expires <= now)
                _pending.Remove(node);
            node = next;
        }
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
