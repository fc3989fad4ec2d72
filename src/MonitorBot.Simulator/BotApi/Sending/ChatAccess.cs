using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Sending;

/// <summary>Finds the chat of a call and says, as the server would, why the bot may not use it.</summary>
public static class ChatAccess
{
    /// <summary>The chat for reading.</summary>
    public static ChatRoom Find(ApiCall call, string parameter = "chat_id")
    {
        var id = call.Text(parameter).Trim();
        if (id.Length == 0)
            throw ApiError.BadRequest("chat_id is empty");
        if (!long.TryParse(id, out var number) || !call.World.Chats.TryGetValue(number, out var chat))
            throw ApiError.BadRequest("chat not found");
        if (chat.Type == ChatType.Private && !chat.Started && !call.World.Knows(chat.Id))
            throw ApiError.BadRequest("chat not found");

        RefuseGone(chat, chat.Find(call.World.Bot.Id));
        return chat;
    }

    /// <summary>The chat for writing.</summary>
    public static ChatRoom ToWrite(ApiCall call)
    {
        if (call.Number("chat_id") == call.World.Bot.Id)
            throw ApiError.Forbidden("the bot can't send messages to the bot");

        var chat = Find(call);
        if (chat.Type == ChatType.Private)
            RefusePrivate(chat);
        else if (chat.Find(call.World.Bot.Id) is { CanSend: false })
            throw ApiError.BadRequest("not enough rights to send text messages to the chat");
        return chat;
    }

    private static void RefusePrivate(ChatRoom chat)
    {
        if (chat.Person!.Deactivated)
            throw ApiError.Forbidden("user is deactivated");
        if (chat.Blocked)
            throw ApiError.Forbidden("bot was blocked by the user");
        if (!chat.Started)
            throw ApiError.Forbidden("bot can't initiate conversation with a user");
    }

    private static void RefuseGone(ChatRoom chat, Member? bot)
    {
        var kind = chat.Type == ChatType.Supergroup ? "supergroup" : "group";
        if (chat.UpgradedTo is { } next)
            throw ApiError.Migrated(next);
        if (chat.Deleted)
            throw ApiError.Forbidden($"the {kind} chat was deleted");
        if (bot?.Status == MemberStatus.Kicked)
            throw ApiError.Forbidden($"bot was kicked from the {kind} chat");
        if (chat.IsGroup && bot is not { IsPresent: true })
            throw ApiError.Forbidden($"bot is not a member of the {kind} chat");
    }
}
