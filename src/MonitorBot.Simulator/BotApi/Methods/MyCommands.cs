using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>The bot's command lists by scope and language.</summary>
internal static partial class MyCommands
{
    private const int Most = 100;

    public static JsonNode Set(ApiCall call)
    {
        var scope = Scope(call);
        var commands = call.Json("commands") as JsonArray ?? throw ApiError.BadRequest("expected an Array of BotCommand");
        if (commands.Count > Most)
            throw ApiError.BadRequest("BOT_COMMANDS_TOO_MUCH");

        JsonArray list = [.. commands.Select(command => Checked(command as JsonObject))];
        if (list.Count == 0)
            call.World.Commands.Delete(scope, Language(call));
        else
            call.World.Commands.Set(scope, Language(call), list);
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    public static JsonNode Get(ApiCall call) => call.World.Commands.Get(Scope(call), Language(call));

    public static JsonNode Delete(ApiCall call)
    {
        call.World.Commands.Delete(Scope(call), Language(call));
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    private static JsonObject Checked(JsonObject? command)
    {
        var name = ((string?)command?["command"] ?? "").TrimStart('/');
        var description = ((string?)command?["description"] ?? "").Trim();
        if (name.Length == 0)
            throw ApiError.BadRequest("Command must be non-empty");
        if (name.Length > 32)
            throw ApiError.BadRequest("Command length must not exceed 32");
        if (!Name().IsMatch(name))
            throw ApiError.BadRequest("BOT_COMMAND_INVALID");
        return description.Length switch
        {
            0 => throw ApiError.BadRequest("Command description must be non-empty"),
            > 256 => throw ApiError.BadRequest("Command description length must not exceed 256"),
            _ => new JsonObject { ["command"] = name, ["description"] = description },
        };
    }

    private static string Language(ApiCall call) => call.Text("language_code");

    private static string Scope(ApiCall call)
    {
        if (call.Json("scope") is not JsonObject scope)
            return "default";

        var type = (string?)scope["type"] ?? "";
        return type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => type,
            "chat" or "chat_administrators" or "chat_member" => OfChat(call.World, type, scope),
            _ => throw ApiError.BadRequest("can't parse BotCommandScope: unsupported type specified"),
        };
    }

    private static string OfChat(World world, string type, JsonObject scope)
    {
        var id = long.TryParse(scope["chat_id"]?.ToString(), CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (!world.Chats.TryGetValue(id, out var chat) || (chat.Type == ChatType.Private && !chat.Started && !world.Knows(id)))
            throw ApiError.BadRequest("chat not found");
        if (chat.UpgradedTo is { } next)
            throw ApiError.Migrated(next);
        if (chat.Type == ChatType.Private && type != "chat")
            throw ApiError.BadRequest("Can't use specified scope in private chats");
        return type == "chat_member" ? $"{type}:{id}:{scope["user_id"]}" : $"{type}:{id}";
    }

    [GeneratedRegex("^[a-z0-9_]+$", RegexOptions.NonBacktracking)]
    private static partial Regex Name();
}
