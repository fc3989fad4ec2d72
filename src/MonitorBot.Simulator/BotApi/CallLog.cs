using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi;

/// <summary>Every request of the bot, the latest ten thousand.</summary>
public sealed class CallLog
{
    private const int Kept = 10_000;

    private readonly Lock _gate = new();
    private readonly Queue<LoggedCall> _calls = new();
    private int _last;

    public IReadOnlyList<LoggedCall> All
    {
        get
        {
            lock (_gate)
                return [.. _calls];
        }
    }

    public void Add(DateTimeOffset at, ApiRequest request, IReadOnlyList<string> violations, int status, string? description)
    {
        var parameters = (JsonObject)request.Parameters.DeepClone();
        foreach (var (name, file) in request.Files)
            parameters[name] = $"{file.Name} ({file.Bytes.Length} bytes)";

        lock (_gate)
        {
            _calls.Enqueue(new(++_last, at, request.Method, parameters, violations, status, description));
            if (_calls.Count > Kept)
                _calls.Dequeue();
        }
    }
}

/// <param name="Status">The HTTP status; 0 when the connection was cut by an injected fault.</param>
public sealed record LoggedCall(int Number, DateTimeOffset At, string Method, JsonObject Parameters, IReadOnlyList<string> Violations, int Status, string? Description);
