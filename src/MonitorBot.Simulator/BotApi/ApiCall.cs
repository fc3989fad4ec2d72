using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi;

/// <summary>One call being answered: the world and the parameters, read the forgiving way of the server (numbers may be strings, objects may be JSON in a string).</summary>
public sealed class ApiCall(World world, ApiRequest request)
{
    public World World => world;

    public ApiRequest Request => request;

    public bool Has(string name) => request.Parameters[name] is not null;

    /// <summary>The text of a parameter; empty when absent.</summary>
    public string Text(string name) => request.Parameters[name] switch
    {
        null => "",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        { } other => other.ToJsonString(),
    };

    public long? Number(string name) => long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public int? Int(string name) => Number(name) is { } number ? (int)Math.Clamp(number, int.MinValue, int.MaxValue) : null;

    public bool Flag(string name) => Text(name).ToLowerInvariant() is "true" or "yes" or "1";

    /// <summary>An object or array parameter; null when absent.</summary>
    /// <exception cref="ApiError">It is not JSON.</exception>
    public JsonNode? Json(string name)
    {
        var node = request.Parameters[name];
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.String)
            return node;
        if (value.GetValue<string>().Length == 0)
            return null;

        try
        {
            return JsonNode.Parse(value.GetValue<string>());
        }
        catch (JsonException)
        {
            throw ApiError.BadRequest($"can't parse {name} JSON object");
        }
    }

    public static JsonNode True => JsonValue.Create(true);
}
