using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Sending;

/// <summary>What every sending method has in common: chat, topic, reply, keyboard, silence.</summary>
public sealed class Outgoing
{
    private readonly ApiCall _call;

    private Outgoing(ApiCall call, ChatRoom chat) => (_call, Chat) = (call, chat);

    public ChatRoom Chat { get; }

    private int? ThreadId { get; init; }

    private int? ReplyTo { get; init; }

    private JsonObject? Markup { get; init; }

    public static Outgoing Read(ApiCall call)
    {
        var chat = ChatAccess.ToWrite(call);
        return new(call, chat) { ThreadId = Thread(call, chat), ReplyTo = Reply(call, chat), Markup = Keyboards.Read(call) };
    }

    public Message Send(FormattedText body, Attachment? attachment = null, string? albumId = null, JsonNode? forwardOrigin = null)
    {
        var world = _call.World;
        return world.Post(new Message(world.NextMessageId(Chat), Chat, world.Bot, world.Now)
        {
            Body = body,
            Attachment = attachment,
            AlbumId = albumId,
            ForwardOrigin = forwardOrigin,
            ThreadId = ThreadId,
            ReplyTo = ReplyTo,
            Markup = Markup,
            Silent = _call.Flag("disable_notification"),
            Protected = _call.Flag("protect_content"),
        });
    }

    private static int? Thread(ApiCall call, ChatRoom chat)
    {
        if (call.Int("message_thread_id") is not { } id || id == 0)
            return null;
        if (!chat.Topics.TryGetValue(id, out var topic))
            throw ApiError.BadRequest("message thread not found");
        return topic.Closed ? throw ApiError.BadRequest("TOPIC_CLOSED") : id;
    }

    private static int? Reply(ApiCall call, ChatRoom chat)
    {
        var parameters = call.Json("reply_parameters") as JsonObject;
        var id = (int?)parameters?["message_id"] ?? call.Int("reply_to_message_id");
        if (id is null or 0 || chat.Messages.ContainsKey(id.Value))
            return id is 0 ? null : id;

        var allowed = (bool?)parameters?["allow_sending_without_reply"] ?? call.Flag("allow_sending_without_reply");
        return allowed ? null : throw ApiError.BadRequest("message to be replied not found");
    }
}
