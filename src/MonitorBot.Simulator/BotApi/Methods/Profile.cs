using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>The bot about itself, and small signs.</summary>
internal static class Profile
{
    public static JsonNode GetMe(ApiCall call)
    {
        var json = TelegramJson.User(call.World.Bot);
        json["can_join_groups"] = true;
        json["can_read_all_group_messages"] = !call.World.Privacy;
        json["supports_inline_queries"] = false;
        json["can_connect_to_business"] = false;
        json["has_main_web_app"] = false;
        return json;
    }

    public static JsonNode SetName(ApiCall call)
    {
        if (call.Text("name").Length > 64)
            throw ApiError.BadRequest("BOT_TITLE_INVALID");
        if (call.Text("name").Length > 0)
            call.World.Bot.Name = call.Text("name");
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    public static JsonNode GetName(ApiCall call) => new JsonObject { ["name"] = call.World.Bot.Name };

    public static JsonNode SetDescription(ApiCall call) => Described(call, "description", 512);

    public static JsonNode SetShortDescription(ApiCall call) => Described(call, "short_description", 120);

    public static JsonNode SetReaction(ApiCall call)
    {
        var chat = ChatAccess.ToWrite(call);
        return chat.Messages.ContainsKey(call.Int("message_id") ?? 0) ? ApiCall.True : throw ApiError.BadRequest("message to react not found");
    }

    private static JsonNode Described(ApiCall call, string name, int most)
    {
        if (call.Text(name).Length > most)
            throw ApiError.BadRequest("ABOUT_TOO_LONG");
        call.World.About[name] = call.Text(name);
        return ApiCall.True;
    }

    public static JsonNode GetDescription(ApiCall call) => new JsonObject { ["description"] = call.World.About.GetValueOrDefault("description", "") };

    public static JsonNode GetShortDescription(ApiCall call) => new JsonObject { ["short_description"] = call.World.About.GetValueOrDefault("short_description", "") };
}
