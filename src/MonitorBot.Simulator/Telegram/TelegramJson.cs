using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;

namespace MonitorBot.Simulator.Telegram;

/// <summary>The world's things as the Bot API writes them. Absent fields are left out, as the server does.</summary>
public static class TelegramJson
{
    public static JsonObject User(Account account)
    {
        var json = new JsonObject { ["id"] = account.Id, ["is_bot"] = account.IsBot, ["first_name"] = account.Name };
        if (account.Username is { } username)
            json["username"] = username;
        if (!account.IsBot)
            json["language_code"] = "id";
        return json;
    }

    public static JsonObject Chat(ChatRoom chat)
    {
        var json = new JsonObject { ["id"] = chat.Id };
        if (chat.Person is { } person)
        {
            json["first_name"] = person.Name;
            if (person.Username is { } username)
                json["username"] = username;
        }
        else
        {
            json["title"] = chat.Title;
        }

        json["type"] = chat.Type.ToString().ToLowerInvariant();
        if (chat.IsForum)
            json["is_forum"] = true;
        return json;
    }

    /// <param name="world">Where the message it answers is looked up.</param>
    /// <param name="message">Any message.</param>
    /// <param name="nested">Inside another message: without the one it answers itself.</param>
    public static JsonObject Message(World world, Message message, bool nested = false)
    {
        var json = new JsonObject { ["message_id"] = message.Id };
        json["from"] = User(message.From);
        if (message.SenderChat is { } sender)
            json["sender_chat"] = Chat(sender);
        json["chat"] = Chat(message.Chat);
        json["date"] = message.Date.ToUnixTimeSeconds();
        if (message.EditedAt is { } edited)
            json["edit_date"] = edited.ToUnixTimeSeconds();
        AddThread(json, message);
        if (!nested && message.ReplyTo is { } reply && message.Chat.Messages.TryGetValue(reply, out var answered))
            json["reply_to_message"] = Message(world, answered, nested: true);
        if (message.ForwardOrigin is { } origin)
            json["forward_origin"] = origin.DeepClone();
        if (message.AlbumId is { } album)
            json["media_group_id"] = album;
        if (message.Protected)
            json["has_protected_content"] = true;
        AddContent(world, json, message);
        if (message.InlineKeyboard is not null)
            json["reply_markup"] = message.Markup!.DeepClone();
        return json;
    }

    public static JsonArray Entities(IEnumerable<TextEntity> entities) => [.. entities.Select(Entity)];

    private static void AddThread(JsonObject json, Message message)
    {
        if (message.ThreadId is not { } thread)
            return;

        json["message_thread_id"] = thread;
        json["is_topic_message"] = true;
    }

    private static void AddContent(World world, JsonObject json, Message message)
    {
        foreach (var (name, value) in message.Service ?? [])
            json[name] = value?.DeepClone();
        if (message.Service is { } service && service["pinned_message"] is JsonObject pinned
            && message.Chat.Messages.TryGetValue(pinned["message_id"]!.GetValue<int>(), out var original))
            json["pinned_message"] = Message(world, original, nested: true);

        if (message.Attachment is { Kind: Attachment.Document } document)
            json["document"] = Document(document);
        if (message.Attachment is { Kind: Attachment.Photo } photo)
            json["photo"] = new JsonArray([.. world.Files.Sizes(photo.File).Select(PhotoSize)]);

        var (text, entities) = message.Attachment is null ? ("text", "entities") : ("caption", "caption_entities");
        if (message.Body.Text.Length > 0)
            json[text] = message.Body.Text;
        if (message.Body.Entities.Count > 0)
            json[entities] = Entities(message.Body.Entities);
    }

    private static JsonObject Document(Attachment document)
    {
        var file = document.File;
        var json = new JsonObject
        {
            ["file_name"] = file.Name,
            ["mime_type"] = file.MimeType,
            ["file_id"] = file.Id,
            ["file_unique_id"] = file.UniqueId,
            ["file_size"] = file.Bytes.Length,
        };
        if (document.Thumbnail is { } thumbnail)
            json["thumbnail"] = PhotoSize(thumbnail);
        return json;
    }

    private static JsonObject PhotoSize(StoredFile file) => new()
    {
        ["file_id"] = file.Id,
        ["file_unique_id"] = file.UniqueId,
        ["file_size"] = file.Bytes.Length,
        ["width"] = file.Width,
        ["height"] = file.Height,
    };

    private static JsonObject Entity(TextEntity entity)
    {
        var json = new JsonObject { ["offset"] = entity.Offset, ["length"] = entity.Length, ["type"] = entity.Type };
        if (entity.Url is { } url)
            json["url"] = url;
        if (entity.Language is { } language)
            json["language"] = language;
        if (entity.CustomEmojiId is { } emoji)
            json["custom_emoji_id"] = emoji;
        if (entity.UserId is { } user)
            json["user"] = new JsonObject { ["id"] = user, ["is_bot"] = false, ["first_name"] = "" };
        if (entity.UnixTime is { } time)
            json["unix_time"] = time;
        return json;
    }
}
