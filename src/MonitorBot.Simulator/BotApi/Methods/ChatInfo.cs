using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>Questions about chats and their members, and leaving one.</summary>
internal static class ChatInfo
{
    public static JsonNode GetChat(ApiCall call)
    {
        var chat = ChatAccess.Find(call);
        var json = TelegramJson.Chat(chat);
        json["accent_color_id"] = 0;
        json["max_reaction_count"] = 11;
        json["accepted_gift_types"] = Gifts();
        if (chat.Pinned.Count > 0 && chat.Messages.TryGetValue(chat.Pinned[^1], out var pinned))
            json["pinned_message"] = TelegramJson.Message(call.World, pinned);
        return json;
    }

    public static JsonNode GetMember(ApiCall call)
    {
        var chat = ChatAccess.Find(call);
        var id = call.Number("user_id") ?? throw ApiError.BadRequest("invalid user_id specified");
        if (chat.Find(id) is { } member)
            return MemberJson.Write(member);
        if (!call.World.People.TryGetValue(id, out var person))
            throw ApiError.BadRequest("member not found");
        return MemberJson.Write(new(person, chat.Type == ChatType.Private && chat.Id == id ? MemberStatus.Member : MemberStatus.Left));
    }

    public static JsonNode GetAdministrators(ApiCall call)
    {
        var chat = Group(call, "there are no administrators in the private chat");
        return new JsonArray([.. chat.Members.Values.Where(member => member.IsAdmin && (!member.Account.IsBot || member.Account.Id == call.World.Bot.Id)).Select(MemberJson.Write)]);
    }

    public static JsonNode GetMemberCount(ApiCall call)
    {
        var chat = ChatAccess.Find(call);
        return JsonValue.Create(chat.IsGroup ? chat.Members.Values.Count(member => member.IsPresent) : 2);
    }

    public static JsonNode Leave(ApiCall call)
    {
        var chat = Group(call, "chat member status can't be changed in private chats");
        Memberships.Change(call.World, chat, call.World.Bot, call.World.Bot, MemberStatus.Left);
        return ApiCall.True;
    }

    private static ChatRoom Group(ApiCall call, string refusal)
    {
        var chat = ChatAccess.Find(call);
        return chat.IsGroup ? chat : throw ApiError.BadRequest(refusal);
    }

    private static JsonObject Gifts() => new()
    {
        ["unlimited_gifts"] = false,
        ["limited_gifts"] = false,
        ["unique_gifts"] = false,
        ["premium_subscription"] = false,
        ["gifts_from_channels"] = false,
    };
}
