using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Faults;

namespace MonitorBot.Simulator.Control;

/// <summary>Reads the body of <c>POST /sim/fault</c>.</summary>
internal static class FaultRequests
{
    private const int DefaultSeconds = 5;

    private static readonly Dictionary<string, FaultKind> Kinds = new()
    {
        ["429"] = FaultKind.TooMany,
        ["500"] = FaultKind.ServerError,
        ["hang"] = FaultKind.Hang,
        ["drop-after"] = FaultKind.DropAfter,
        ["slow"] = FaultKind.Slow,
        ["garbage"] = FaultKind.Garbage,
        ["outage"] = FaultKind.Outage,
    };

    /// <exception cref="ActError">The kind is unknown.</exception>
    public static Fault Read(JsonObject json) => Kinds.TryGetValue(json["kind"]?.ToString() ?? "", out var kind)
        ? new(kind, (string?)json["method"] is { Length: > 0 } and not "*" ? (string?)json["method"] : null, (string?)json["match"], (int?)json["times"] ?? 1, (int?)json["seconds"] ?? DefaultSeconds)
        : throw new ActError($"kind harus salah satu dari {string.Join(", ", Kinds.Keys)}");
}
