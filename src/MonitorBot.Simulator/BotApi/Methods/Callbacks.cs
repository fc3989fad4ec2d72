using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi.Methods;

internal static class Callbacks
{
    private const int LongestAnswer = 200;

    public static JsonNode Answer(ApiCall call)
    {
        var text = call.Text("text").Trim();
        if (text.EnumerateRunes().Count() > LongestAnswer)
            throw ApiError.BadRequest("MESSAGE_TOO_LONG");
        if (!call.World.Callbacks.TryAnswer(call.Text("callback_query_id"), text, call.Flag("show_alert"), call.Has("url") ? call.Text("url") : null))
            throw ApiError.BadRequest("query is too old and response timeout expired or query ID is invalid");

        call.World.Changes.Raise();
        return ApiCall.True;
    }
}
