using MonitorBot.Core.Storage.Tables;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;

namespace MonitorBot.Chat.Sending;

/// <summary>Makes the Telegram call that an outbox row asks for.</summary>
internal sealed class TelegramCalls(TelegramClients clients, string dataFolder)
{
    private readonly ITelegramBotClient bot = clients.Sending;

    /// <returns>The new message's id, when one was made.</returns>
    public async Task<int?> MakeAsync(OutboxEntry entry, CancellationToken stop)
    {
        var chat = entry.Message.ChatId;
        switch (Mail.Read(entry.Message.Payload))
        {
            case Outgoing.Text text when entry.Message.Kind == OutboxKind.EditText:
                await bot.EditMessageText(chat, text.EditId ?? entry.MessageId ?? 0, text.Html, ParseMode.Html, replyMarkup: Keyboard(text.Buttons), linkPreviewOptions: LinkPreviewOptions.Disabled, cancellationToken: stop);
                return null;
            case Outgoing.Text text:
                return (await bot.SendMessage(chat, text.Html, ParseMode.Html, Reply(text), Markup(text), LinkPreviewOptions.Disabled, entry.Message.ThreadId, disableNotification: text.Silent, cancellationToken: stop)).Id;
            case Outgoing.Photo photo:
                await using (var stream = Open(photo.File))
                    return (await bot.SendPhoto(chat, InputFile.FromStream(stream, "gambar.png"), photo.Caption, ParseMode.Html, Reply(photo), Keyboard(photo.Buttons), entry.Message.ThreadId, disableNotification: photo.Silent, cancellationToken: stop)).Id;
            case Outgoing.Document document:
                await using (var stream = Open(document.File))
                    return (await bot.SendDocument(chat, InputFile.FromStream(stream, document.Name), document.Caption, ParseMode.Html, Reply(document), Keyboard(document.Buttons), messageThreadId: entry.Message.ThreadId, disableNotification: document.Silent, cancellationToken: stop)).Id;
            case Outgoing.Answer answer:
                await bot.AnswerCallbackQuery(answer.CallbackId, answer.Toast, answer.Alert, cancellationToken: stop);
                return null;
            case Outgoing.Pin { Off: false }:
                await bot.PinChatMessage(chat, entry.MessageId ?? 0, disableNotification: true, cancellationToken: stop);
                return null;
            case Outgoing.Pin:
                await bot.UnpinChatMessage(chat, entry.MessageId, cancellationToken: stop);
                return null;
            case Outgoing.Menu menu:
                await SetMenuAsync(chat, menu, stop);
                return null;
            case Outgoing.Leave:
                await bot.LeaveChat(chat, stop);
                return null;
            default:
                throw new InvalidOperationException($"No call for {entry.Message.Kind}.");
        }
    }

    private async Task SetMenuAsync(long chat, Outgoing.Menu menu, CancellationToken stop)
    {
        BotCommandScope scope = chat == 0 ? new BotCommandScopeDefault()
            : menu.MemberId is { } member ? new BotCommandScopeChatMember { ChatId = chat, UserId = member }
            : new BotCommandScopeChat { ChatId = chat };
        try
        {
            if (menu.Entries.Count == 0) await bot.DeleteMyCommands(scope, cancellationToken: stop);
            else await bot.SetMyCommands(menu.Entries.Select(one => new BotCommand(one.Command, one.Description)), scope, cancellationToken: stop);
        }
        catch (ApiRequestException fault) when (chat < 0 && fault is { ErrorCode: 400 or 403 } && fault.Parameters?.MigrateToChatId is null)
        {
            // The person is not in that group, or the bot is not: there is no menu to show or take away.
        }
    }

    private FileStream Open(string relative) => File.OpenRead(Path.Combine(dataFolder, relative));

    private static ReplyParameters? Reply(Outgoing message)
        => message.ReplyTo is { } id ? new ReplyParameters { MessageId = id, AllowSendingWithoutReply = true } : null;

    private static ReplyMarkup? Markup(Outgoing.Text text)
        => text.Ask ? new ForceReplyMarkup { Selective = true } : Keyboard(text.Buttons);

    private static InlineKeyboardMarkup? Keyboard(IReadOnlyList<IReadOnlyList<Button>>? rows)
        => rows is null ? null : new InlineKeyboardMarkup(rows.Select(row => row.Select(Key)));

    private static InlineKeyboardButton Key(Button button)
        => button.Url is { } url ? InlineKeyboardButton.WithUrl(button.Label, url) : InlineKeyboardButton.WithCallbackData(button.Label, button.Data!);
}
