using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>An event of The Events Calendar (`tribe/events/v1/events`): when it was posted and when it takes place, as written.</summary>
public sealed record TribeEvent(string Title, string? Url, string? Posted, string? Start, string? End);

public static class TribeEvents
{
    public static IReadOnlyList<TribeEvent> Read(JsonElement root)
        => root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("events", out var events) || events.ValueKind != JsonValueKind.Array
            ? []
            : [.. events.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object)
                .Select(e => new TribeEvent(JsonText.Plain(JsonText.Of(e, "title") ?? ""), JsonText.Of(e, "url"), JsonText.Of(e, "date"), JsonText.Of(e, "start_date"), JsonText.Of(e, "end_date")))];
}
