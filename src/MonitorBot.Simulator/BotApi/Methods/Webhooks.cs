using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>A webhook can be set and makes polling impossible; nothing is ever posted to it.</summary>
internal static class Webhooks
{
    public static JsonNode Set(ApiCall call)
    {
        var url = call.Text("url");
        if (url.Length > 0 && !url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            throw ApiError.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");

        call.World.WebhookUrl = url;
        Polling.Allow(call);
        if (call.Flag("drop_pending_updates"))
            call.World.Updates.Clear();
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    public static JsonNode Delete(ApiCall call)
    {
        call.World.WebhookUrl = "";
        if (call.Flag("drop_pending_updates"))
            call.World.Updates.Clear();
        return ApiCall.True;
    }

    public static JsonNode Info(ApiCall call)
    {
        var info = new JsonObject { ["url"] = call.World.WebhookUrl, ["has_custom_certificate"] = false, ["pending_update_count"] = call.World.Updates.Count };
        if (call.World.Updates.Allowed is { } allowed)
            info["allowed_updates"] = new JsonArray([.. allowed.Select(name => JsonValue.Create(name))]);
        return info;
    }
}
