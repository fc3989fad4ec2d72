using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>Text out, copies, deletions, the sign that the bot is at work.</summary>
internal static class Sends
{
    private static readonly TimeSpan DeletableFor = TimeSpan.FromHours(48);

    private static readonly HashSet<string> Actions =
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    ];

    public static JsonNode SendMessage(ApiCall call)
    {
        var outgoing = Outgoing.Read(call);
        return TelegramJson.Message(call.World, outgoing.Send(MessageText.Text(call)));
    }

    public static JsonNode SendChatAction(ApiCall call)
    {
        ChatAccess.ToWrite(call);
        return Actions.Contains(call.Text("action")) ? ApiCall.True : throw ApiError.BadRequest("wrong parameter action in request");
    }

    public static JsonNode CopyMessage(ApiCall call)
    {
        var source = Original(call, "message to copy not found");
        var body = call.Has("caption") && source.Attachment is not null ? MessageText.Caption(call) : source.Body;
        return new JsonObject { ["message_id"] = Outgoing.Read(call).Send(body, source.Attachment).Id };
    }

    public static JsonNode ForwardMessage(ApiCall call)
    {
        var source = Original(call, "message to forward not found");
        var origin = new JsonObject { ["type"] = "user", ["date"] = source.Date.ToUnixTimeSeconds(), ["sender_user"] = TelegramJson.User(source.From) };
        return TelegramJson.Message(call.World, Outgoing.Read(call).Send(source.Body, source.Attachment, forwardOrigin: origin));
    }

    public static JsonNode DeleteMessage(ApiCall call)
    {
        var chat = ChatAccess.Find(call);
        if (!chat.Messages.TryGetValue(call.Int("message_id") ?? 0, out var message))
            throw ApiError.BadRequest("message to delete not found");

        Delete(call.World, message);
        return ApiCall.True;
    }

    public static JsonNode DeleteMessages(ApiCall call)
    {
        var chat = ChatAccess.Find(call);
        foreach (var id in (call.Json("message_ids") as JsonArray ?? []).Select(node => (int)node!))
        {
            if (chat.Messages.TryGetValue(id, out var message))
                Delete(call.World, message);
        }

        return ApiCall.True;
    }

    private static void Delete(World world, Message message)
    {
        var admin = message.Chat.Find(world.Bot.Id) is { IsAdmin: true, CanDelete: true };
        var own = message.From.Id == world.Bot.Id || message.Chat.Type == ChatType.Private;
        if (!admin && (!own || world.Now - message.Date > DeletableFor))
            throw ApiError.BadRequest("message can't be deleted for everyone");

        message.Chat.Messages.Remove(message.Id);
        message.Chat.Pinned.Remove(message.Id);
        world.Changes.Raise();
    }

    private static Message Original(ApiCall call, string missing)
    {
        var chat = ChatAccess.Find(call, "from_chat_id");
        return chat.Messages.TryGetValue(call.Int("message_id") ?? 0, out var message) && message.Service is null ? message : throw ApiError.BadRequest(missing);
    }
}
