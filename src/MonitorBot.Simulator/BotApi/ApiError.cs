using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.BotApi;

/// <summary>A refusal of the Bot API: the HTTP status equals the code. Thrown from deep inside a method, turned into an answer in one place.</summary>
public sealed class ApiError(int code, string description, JsonObject? parameters = null) : Exception(description)
{
    public int Code => code;

    public JsonObject? Parameters => parameters;

    public static ApiError BadRequest(string message) => new(400, "Bad Request: " + Cased(message));

    public static ApiError Forbidden(string message) => new(403, "Forbidden: " + message);

    public static ApiError Conflict(string message) => new(409, "Conflict: " + message);

    public static ApiError NotFound(string? message = null) => new(404, message is null ? "Not Found" : "Not Found: " + message);

    public static ApiError TooMany(int retryAfter) =>
        new(429, $"Too Many Requests: retry after {retryAfter}", new JsonObject { ["retry_after"] = retryAfter });

    public static ApiError Migrated(long to) =>
        new(400, "Bad Request: group chat was upgraded to a supergroup chat", new JsonObject { ["migrate_to_chat_id"] = to });

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["ok"] = false, ["error_code"] = code, ["description"] = Message };
        if (parameters is not null)
            json["parameters"] = parameters.DeepClone();
        return json;
    }

    // The server lower-cases the first letter, but leaves CONSTANT_NAMES alone.
    private static string Cased(string message) =>
        message.Length > 1 && (message[1] == '_' || char.IsAsciiLetterUpper(message[1])) ? message : char.ToLowerInvariant(message[0]) + message[1..];
}
