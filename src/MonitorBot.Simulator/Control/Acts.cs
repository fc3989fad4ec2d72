using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>The people's side: writes, presses and sends as their apps would. The caller holds the world's gate.</summary>
public sealed class Acts(World world)
{
    /// <exception cref="ActError">The app would not let the person do this.</exception>
    public JsonObject Do(Act act)
    {
        if (!world.People.TryGetValue(act.As, out var person))
            throw new ActError($"tidak ada orang dengan id {act.As}");

        var chat = Room(person, act.Chat);
        if (act.Do is { } deed)
            return new Deeds(world).Do(deed, act, person, chat);
        if (chat.IsGroup && chat.Find(person.Id) is not { IsPresent: true })
            throw new ActError($"{person.Name} bukan anggota grup ini");
        if (chat.Blocked)
            throw new ActError($"{person.Name} memblokir bot ini");

        return act switch
        {
            { Tap: { } label } => new Taps(world).Tap(person, chat, label, act.Message),
            { Forge: { } data } => new Taps(world).Forge(person, chat, data, act.Message),
            { Edit: { } id, Text: { } text } => Edit(person, chat, id, text),
            { File: { } name } => Send(act, person, chat, World.Typed(act.Text ?? ""), Attach(act, name)),
            { Text: { } text } => Send(act, person, chat, World.Typed(text), null),
            _ => throw new ActError("tidak ada yang dilakukan: text, tap, forge, file, edit atau do"),
        };
    }

    /// <summary>The chat as the person means it: the bot's id is their private chat, an upgraded group its successor.</summary>
    public ChatRoom Room(Account person, long id)
    {
        if (id == world.Bot.Id)
            id = person.Id;
        if (!world.Chats.TryGetValue(id, out var chat) || (chat.Type == ChatType.Private && id != person.Id))
            throw new ActError($"{person.Name} tidak melihat percakapan {id}");
        return chat.UpgradedTo is { } next ? world.Chats[next] : chat;
    }

    private JsonObject Send(Act act, Account person, ChatRoom chat, FormattedText body, Attachment? attachment)
    {
        if (body.Text.Length == 0 && attachment is null)
            throw new ActError("pesan kosong");

        chat.Started = true;
        var message = world.Post(new Message(world.NextMessageId(chat), chat, Sender(act, person), world.Now)
        {
            Body = body,
            Attachment = attachment,
            AlbumId = attachment is null ? null : act.Album,
            ReplyTo = act.ReplyTo,
            ThreadId = act.Thread,
            SenderChat = act.Anonymous ? chat : act.AsChannel ? Channel(person) : null,
        });
        if (Visibility.Reaches(world, message))
            world.Updates.Add("message", TelegramJson.Message(world, message), UpdateLife.Message, message.Date);
        return new() { ["ok"] = true, ["message"] = message.Id };
    }

    private JsonObject Edit(Account person, ChatRoom chat, int id, string text)
    {
        if (!chat.Messages.TryGetValue(id, out var message) || message.From.Id != person.Id || message.Attachment is not null)
            throw new ActError($"pesan {id} tidak dapat disunting");

        var body = World.Typed(text);
        if (!body.SameAs(message.Body))
        {
            (message.Body, message.EditedAt) = (body, world.Now);
            world.Touch(message);
            if (Visibility.Reaches(world, message))
                world.Updates.Add("edited_message", TelegramJson.Message(world, message), UpdateLife.Message, message.Date);
        }

        return new() { ["ok"] = true, ["message"] = id };
    }

    private Attachment Attach(Act act, string name)
    {
        var bytes = Convert.FromBase64String(act.Base64 ?? "");
        var photo = act.Photo || name.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase);
        return new(photo && ImageSize.Read(bytes) is not null ? Attachment.Photo : Attachment.Document, world.Files.Put(name, MimeTypes.Of(name), bytes));
    }

    private static Account Sender(Act act, Account person) =>
        act.Anonymous ? Account.AnonymousAdmin : act.AsChannel ? Account.ChannelSender : person;

    private static ChatRoom Channel(Account person) => new(-1009000000000 - person.Id % 1000, ChatType.Channel, $"Kanal {person.Name}");
}
