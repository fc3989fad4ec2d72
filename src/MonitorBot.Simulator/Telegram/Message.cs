using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;

namespace MonitorBot.Simulator.Telegram;

/// <summary>One message of a chat; the id is the one that the bot sees, and the people's side uses the same.</summary>
public sealed class Message(int id, ChatRoom chat, Account from, DateTimeOffset date)
{
    public int Id => id;

    public ChatRoom Chat => chat;

    public Account From => from;

    public DateTimeOffset Date => date;

    /// <summary>The group or channel in whose name it was written.</summary>
    public ChatRoom? SenderChat { get; init; }

    public DateTimeOffset? EditedAt { get; set; }

    /// <summary>The text, or the caption where there is an attachment.</summary>
    public FormattedText Body { get; set; } = FormattedText.Empty;

    public Attachment? Attachment { get; set; }

    public int? ReplyTo { get; init; }

    public int? ThreadId { get; init; }

    /// <summary>Inline keyboard, reply keyboard or ForceReply, as the Bot API writes it.</summary>
    public JsonObject? Markup { get; set; }

    /// <summary>The fields of a service message (<c>pinned_message</c>, <c>new_chat_members</c>, …).</summary>
    public JsonObject? Service { get; init; }

    public string? AlbumId { get; init; }

    public bool Silent { get; init; }

    public bool Protected { get; init; }

    public JsonNode? ForwardOrigin { get; init; }

    /// <summary>Numbers of the world's changes: when it came and when it last changed.</summary>
    public long CreatedAtChange { get; set; }

    public long LastChange { get; set; }

    public JsonArray? InlineKeyboard => Markup?["inline_keyboard"] as JsonArray;
}

/// <summary>A document or photo of a message.</summary>
public sealed record Attachment(string Kind, StoredFile File)
{
    public const string Document = "document";
    public const string Photo = "photo";

    /// <summary>The small picture that came with a document.</summary>
    public StoredFile? Thumbnail { get; init; }
}
