using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

internal static class Pins
{
    public static JsonNode Pin(ApiCall call)
    {
        var chat = Pinnable(call);
        if (!chat.Messages.TryGetValue(call.Int("message_id") ?? 0, out var message) || message.Service is not null)
            throw ApiError.BadRequest("message to pin not found");
        if (chat.Pinned.Contains(message.Id))
            return ApiCall.True;

        chat.Pinned.Add(message.Id);
        call.World.Announce(chat, call.World.Bot, new JsonObject { ["pinned_message"] = new JsonObject { ["message_id"] = message.Id } }, message.ThreadId);
        return ApiCall.True;
    }

    public static JsonNode Unpin(ApiCall call)
    {
        var chat = Pinnable(call);
        var id = call.Int("message_id") ?? chat.Pinned.LastOrDefault();
        if (call.Has("message_id") && !chat.Messages.ContainsKey(id))
            throw ApiError.BadRequest("message to unpin not found");

        chat.Pinned.Remove(id);
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    public static JsonNode UnpinAll(ApiCall call)
    {
        Pinnable(call).Pinned.Clear();
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    private static ChatRoom Pinnable(ApiCall call)
    {
        var chat = ChatAccess.ToWrite(call);
        var member = chat.Find(call.World.Bot.Id);
        return chat.Type == ChatType.Private || member is { IsAdmin: true, CanPin: true }
            ? chat
            : throw ApiError.BadRequest("not enough rights to manage pinned messages in the chat");
    }
}
