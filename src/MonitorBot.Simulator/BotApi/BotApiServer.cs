using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Schema;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi;

/// <summary>Answers one request: checks it against the schema, charges the limits, runs the method, keeps the log.</summary>
public sealed class BotApiServer(World world, CallLog log, FloodGuard flood)
{
    private readonly Polling _polling = new(world);

    /// <returns>The HTTP status and the whole answer.</returns>
    public async Task<(int Status, JsonObject Body)> AnswerAsync(string token, ApiRequest request, CancellationToken gone)
    {
        var violations = SchemaCheck.Request(request);
        try
        {
            var result = await RunAsync(token, request, gone);
            log.Add(world.Now, request, violations, 200, null);
            return (200, new JsonObject { ["ok"] = true, ["result"] = result });
        }
        catch (ApiError error)
        {
            log.Add(world.Now, request, violations, error.Code, error.Message);
            return (error.Code, error.ToJson());
        }
    }

    private async Task<JsonNode> RunAsync(string token, ApiRequest request, CancellationToken gone)
    {
        if (token != world.Token)
            throw new ApiError(401, token.Contains(':', StringComparison.Ordinal) ? "Unauthorized" : "Unauthorized: invalid token specified");

        var call = new ApiCall(world, request);
        if (request.Method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return await _polling.GetAsync(call, gone);

        var method = MethodTable.Find(request.Method) ?? throw ApiError.NotFound("method not found");
        lock (world.Gate)
        {
            Charge(call);
            if (request.Method.Equals("setWebhook", StringComparison.OrdinalIgnoreCase) && call.Text("url").Length > 0)
                _polling.EndByWebhook();
            return method(call);
        }
    }

    private void Charge(ApiCall call)
    {
        if (!MethodTable.IsLimited(call.Request.Method) || call.Number("chat_id") is not { } id || !world.Chats.TryGetValue(id, out var chat))
            return;
        if (flood.Charge(id, chat.IsGroup) is { } wait)
            throw ApiError.TooMany(wait);
    }
}
