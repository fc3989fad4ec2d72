using System.Globalization;
using System.Text.Json.Nodes;
using MonitorBot.Core;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>A chat as one person sees it.</summary>
public static class ChatView
{
    /// <param name="chat">The chat to show.</param>
    /// <param name="changedAfter">Only messages that came or changed after this change; 0 shows all.</param>
    public static JsonArray Of(ChatRoom chat, long changedAfter = 0) =>
        [.. chat.Messages.Values.Where(message => message.LastChange > changedAfter).Select(Show)];

    /// <summary>The label of an inline or reply button.</summary>
    public static string Label(JsonNode? button) => button is JsonObject key ? (string?)key["text"] ?? "" : button?.ToString() ?? "";

    public static string Iso(DateTimeOffset instant) => Wita.At(instant).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static JsonObject Show(Message message)
    {
        var json = new JsonObject
        {
            ["id"] = message.Id,
            ["from"] = message.SenderChat?.Title ?? message.From.Name,
            ["fromId"] = message.SenderChat?.Id ?? message.From.Id,
            ["date"] = Iso(message.Date),
            ["edited"] = message.EditedAt is not null,
            ["text"] = message.Service is null ? message.Body.Text : ServiceText.Of(message),
            ["entities"] = TelegramJson.Entities(message.Body.Entities),
            ["buttons"] = Buttons(message),
            ["document"] = File(message, Attachment.Document) is { } document ? new JsonObject { ["name"] = document.Name, ["url"] = Url(document), ["size"] = document.Bytes.Length } : null,
            ["photo"] = File(message, Attachment.Photo) is { } photo ? Url(photo) : null,
            ["photoSize"] = File(message, Attachment.Photo) is { Width: > 0 } sized ? new JsonArray(sized.Width, sized.Height) : null,
            ["pinned"] = message.Chat.Pinned.Contains(message.Id),
        };
        if (message.Service is not null)
            json["service"] = true;
        if (message.ReplyTo is { } reply)
            json["replyTo"] = reply;
        if (message.ThreadId is { } thread)
            json["thread"] = thread;
        if (message.AlbumId is { } album)
            json["album"] = album;
        if (message.Silent)
            json["silent"] = true;
        if (message.Markup is { } markup)
            json["markup"] = markup.DeepClone();
        return json;
    }

    private static JsonArray Buttons(Message message)
    {
        var rows = message.InlineKeyboard ?? message.Markup?["keyboard"] as JsonArray ?? [];
        return [.. rows.OfType<JsonArray>().Select(row => new JsonArray([.. row.Select(key => JsonValue.Create(Label(key)))]))];
    }

    private static StoredFile? File(Message message, string kind) => message.Attachment is { } attachment && attachment.Kind == kind ? attachment.File : null;

    private static string Url(StoredFile file) => $"/sim/files/{file.Id}/{Uri.EscapeDataString(file.Name)}";
}
