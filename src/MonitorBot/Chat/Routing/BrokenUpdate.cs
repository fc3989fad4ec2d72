using System.Text.Json;

namespace MonitorBot.Chat.Routing;

/// <summary>Finds where an update came from even when the rest of it cannot be read.</summary>
internal static class BrokenUpdate
{
    /// <returns>Null when nobody asked for something: edits, membership, unreadable.</returns>
    public static Place? Place(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var root = json.RootElement;
            var message = root.TryGetProperty("message", out var direct) ? direct
                : root.TryGetProperty("callback_query", out var press) && press.TryGetProperty("message", out var pressed) ? pressed : default;
            if (message.ValueKind != JsonValueKind.Object || !message.TryGetProperty("chat", out var chat)) return null;
            var id = chat.GetProperty("id").GetInt64();
            return id > 0 ? new Place(id, null, Private: true) : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
