using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>Topics of a forum.</summary>
internal static class Topics
{
    private const int DefaultColor = 7322096;

    public static JsonNode Create(ApiCall call)
    {
        var chat = Forum(call);
        var name = call.Text("name").Trim();
        if (name.Length is 0 or > 128)
            throw ApiError.BadRequest("TOPIC_TITLE_EMPTY");

        var id = chat.NextOwnId();
        var topic = chat.Topics[id] = new(id, name, call.Int("icon_color") ?? DefaultColor);
        Service(call, chat, topic, "forum_topic_created", new() { ["name"] = name, ["icon_color"] = topic.IconColor }, id);
        return new JsonObject { ["message_thread_id"] = id, ["name"] = name, ["icon_color"] = topic.IconColor };
    }

    public static JsonNode Edit(ApiCall call)
    {
        var (chat, topic) = Existing(call);
        topic.Name = call.Has("name") ? call.Text("name") : topic.Name;
        Service(call, chat, topic, "forum_topic_edited", new() { ["name"] = topic.Name });
        return ApiCall.True;
    }

    public static JsonNode Close(ApiCall call) => Turn(call, closed: true);

    public static JsonNode Reopen(ApiCall call) => Turn(call, closed: false);

    public static JsonNode Delete(ApiCall call)
    {
        var (chat, topic) = Existing(call);
        chat.Topics.Remove(topic.Id);
        foreach (var id in chat.Messages.Values.Where(message => message.ThreadId == topic.Id).Select(message => message.Id).ToList())
            chat.Messages.Remove(id);
        call.World.Changes.Raise();
        return ApiCall.True;
    }

    private static JsonNode Turn(ApiCall call, bool closed)
    {
        var (chat, topic) = Existing(call);
        if (topic.Closed == closed)
            throw ApiError.BadRequest("TOPIC_NOT_MODIFIED");

        topic.Closed = closed;
        Service(call, chat, topic, closed ? "forum_topic_closed" : "forum_topic_reopened", []);
        return ApiCall.True;
    }

    private static void Service(ApiCall call, ChatRoom chat, Topic topic, string kind, JsonObject content, int? messageId = null)
    {
        var world = call.World;
        if (messageId is not { } id)
        {
            world.Announce(chat, world.Bot, new JsonObject { [kind] = content }, topic.Id);
            return;
        }

        var message = world.Post(new Message(id, chat, world.Bot, world.Now) { Service = new JsonObject { [kind] = content }, ThreadId = topic.Id });
        world.Updates.Add("message", TelegramJson.Message(world, message), UpdateLife.Message);
    }

    private static (ChatRoom Chat, Topic Topic) Existing(ApiCall call)
    {
        var chat = Forum(call);
        return chat.Topics.TryGetValue(call.Int("message_thread_id") ?? 0, out var topic) ? (chat, topic) : throw ApiError.BadRequest("message thread not found");
    }

    private static ChatRoom Forum(ApiCall call)
    {
        var chat = ChatAccess.ToWrite(call);
        if (!chat.IsForum)
            throw ApiError.BadRequest("the chat is not a forum");
        return chat.Find(call.World.Bot.Id) is { IsAdmin: true, CanManageTopics: true } ? chat : throw ApiError.BadRequest("not enough rights to create a topic");
    }
}
