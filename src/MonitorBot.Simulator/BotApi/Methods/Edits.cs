using System.Text.Json.Nodes;
using MonitorBot.Simulator.BotApi.Sending;
using MonitorBot.Simulator.Entities;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.BotApi.Methods;

/// <summary>Changes of the bot's own messages, for which there is no time limit.</summary>
internal static class Edits
{
    public static JsonNode Text(ApiCall call)
    {
        var message = Editable(call);
        if (message.Attachment is not null)
            throw ApiError.BadRequest("there is no text in the message to edit");
        return Apply(call, message, MessageText.Text(call), Keyboards.ReadInline(call));
    }

    public static JsonNode Caption(ApiCall call)
    {
        var message = Editable(call);
        if (message.Attachment is null)
            throw ApiError.BadRequest("there is no caption in the message to edit");
        return Apply(call, message, MessageText.Caption(call), Keyboards.ReadInline(call));
    }

    public static JsonNode Markup(ApiCall call)
    {
        var message = Editable(call);
        return Apply(call, message, message.Body, Keyboards.ReadInline(call));
    }

    public static JsonNode Media(ApiCall call)
    {
        var message = Editable(call);
        var media = call.Json("media") as JsonObject ?? throw ApiError.BadRequest("media is empty");
        var (attachment, caption) = Uploads.Media(call, media);
        message.Attachment = attachment;
        return Changed(call, message, caption, Keyboards.ReadInline(call));
    }

    private static Message Editable(ApiCall call)
    {
        if (call.Text("inline_message_id").Length > 0)
            throw ApiError.BadRequest("message to edit not found");

        var chat = ChatAccess.ToWrite(call);
        if (!chat.Messages.TryGetValue(call.Int("message_id") ?? 0, out var message))
            throw ApiError.BadRequest("message to edit not found");
        return message.From.Id == call.World.Bot.Id && message.Service is null && message.ForwardOrigin is null && (message.Markup is null || message.InlineKeyboard is not null)
            ? message
            : throw ApiError.BadRequest("message can't be edited");
    }

    private static JsonNode Apply(ApiCall call, Message message, FormattedText body, JsonObject? markup) =>
        body.SameAs(message.Body) && JsonNode.DeepEquals(markup, message.Markup)
            ? throw ApiError.BadRequest("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message")
            : Changed(call, message, body, markup);

    private static JsonObject Changed(ApiCall call, Message message, FormattedText body, JsonObject? markup)
    {
        // A new keyboard alone does not show as an edit.
        if (!body.SameAs(message.Body) || message.Attachment is not null)
            message.EditedAt = call.World.Now;
        (message.Body, message.Markup) = (body, markup);
        call.World.Touch(message);
        return TelegramJson.Message(call.World, message);
    }
}
