using MonitorBot.Core.Parsing;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace MonitorBot.Chat.Listening;

/// <summary>Turns Telegram's update into our own words.</summary>
internal static class UpdateReader
{
    private const long AnonymousAdmin = 1087968824;
    private const int MostText = 4096;

    /// <returns>Null for updates that do not concern us.</returns>
    public static Incoming? Read(Update update, string botName, long botId) => update switch
    {
        { CallbackQuery: { } press } => Press(press),
        { MyChatMember: { } member } => Member(member),
        { EditedMessage: { From: not null } edited } => new Incoming.Edited(Place(edited), From(edited), At(edited.EditDate ?? edited.Date), edited.Text?.StartsWith('/') == true),
        { Message: { From: not null } message } => Message(message, botName, botId),
        _ => null,
    };

    private static Incoming? Message(Message message, string botName, long botId)
    {
        if (message.MigrateToChatId is { } to) return new Incoming.Migrated(Place(message), From(message), At(message.Date), to);
        var text = message.Text ?? message.Caption;
        var file = File(message);
        if (text is null && file is null) return null;
        text = Cut(text ?? "");
        var command = Command(message, text, botName);
        var replyTo = message.ReplyToMessage is { From: { } author } reply && author.Id == botId ? reply.Id : (int?)null;
        return new Incoming.Message(Place(message), From(message), At(message.Date), message.Id, text, command, replyTo, file);
    }

    private static Incoming? Press(CallbackQuery press)
    {
        if (press.Message is not { } message || press.Data is not { } data) return null;
        var at = message.Date == default ? DateTimeOffset.UnixEpoch : At(message.Date);
        return new Incoming.Press(Place(message), Person(press.From), at, press.Id, message.Id, data);
    }

    private static Incoming.Membership Member(ChatMemberUpdated member)
    {
        var now = member.NewChatMember;
        var inside = IsInside(now);
        var pin = now is ChatMemberAdministrator { CanPinMessages: true };
        return new Incoming.Membership(new Place(member.Chat.Id, null, member.Chat.Type == ChatType.Private, member.Chat.Title), Person(member.From), At(member.Date), inside, pin) { Joined = inside && !IsInside(member.OldChatMember) };
    }

    private static bool IsInside(ChatMember member)
        => member.Status is ChatMemberStatus.Member or ChatMemberStatus.Administrator or ChatMemberStatus.Creator or ChatMemberStatus.Restricted;

    private static Place Place(Message message)
        => new(message.Chat.Id, message.IsTopicMessage ? message.MessageThreadId : null, message.Chat.Type == ChatType.Private, message.Chat.Title);

    private static Sender From(Message message)
    {
        if (message.From!.Id == AnonymousAdmin) return Person(message.From) with { Kind = SenderKind.AnonymousAdmin };
        if (message.SenderChat is not null || message.IsAutomaticForward) return Person(message.From) with { Kind = SenderKind.Channel };
        return Person(message.From);
    }

    private static Sender Person(User user)
        => new(user.Id, Name(user), user.Username, user.Id == AnonymousAdmin ? SenderKind.AnonymousAdmin : user.IsBot ? SenderKind.Bot : SenderKind.Person);

    private static string Name(User user)
        => OutsideText.Line($"{user.FirstName} {user.LastName}", 80) is { Length: > 0 } name ? name : user.Username ?? "Tanpa nama";

    private static CommandWord? Command(Message message, string text, string botName)
    {
        var entities = message.Entities ?? message.CaptionEntities;
        if (entities?.FirstOrDefault(one => one is { Type: MessageEntityType.BotCommand, Offset: 0 }) is not { } entity || entity.Length > text.Length) return null;
        var word = text[1..entity.Length];
        var at = word.IndexOf('@');
        var name = (at < 0 ? word : word[..at]).ToLowerInvariant();
        var forUs = at < 0 || word[(at + 1)..].Equals(botName, StringComparison.OrdinalIgnoreCase);
        return new CommandWord(name, text[entity.Length..].Trim(), forUs, at >= 0 && forUs);
    }

    private static IncomingFile? File(Message message) => message switch
    {
        { Document: { } document } => new IncomingFile(document.FileId, document.FileName, document.FileSize, Photo: false, message.MediaGroupId),
        { Photo: [.., var photo] } => new IncomingFile(photo.FileId, null, photo.FileSize, Photo: true, message.MediaGroupId),
        _ => null,
    };

    private static string Cut(string text) => OutsideText.Block(text, MostText, 100);

    private static DateTimeOffset At(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
