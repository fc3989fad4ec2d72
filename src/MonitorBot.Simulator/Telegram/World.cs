using System.Text.Json.Nodes;
using MonitorBot.Simulator.Entities;

namespace MonitorBot.Simulator.Telegram;

/// <summary>All of this small Telegram: one bot, its people and chats. Whoever reads or changes it holds <see cref="Gate"/>.</summary>
public sealed class World(Account bot, string token, TimeProvider clock)
{
    private int _lastSharedId = 100;
    private int _lastAlbum;

    public Lock Gate { get; } = new();

    public TimeProvider Clock => clock;

    public Account Bot => bot;

    public string Token => token;

    /// <summary>With privacy the bot reads in groups only what is meant for it, unless it is an administrator.</summary>
    public bool Privacy { get; set; } = true;

    public Dictionary<long, Account> People { get; } = [];

    public Dictionary<long, ChatRoom> Chats { get; } = [];

    /// <summary>Empty when none is set.</summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>Texts that the bot set about itself.</summary>
    public Dictionary<string, string> About { get; } = [];

    public UpdateQueue Updates { get; } = new(clock);

    public CallbackBook Callbacks { get; } = new(clock);

    public FileShelf Files { get; } = new();

    public CommandMenu Commands { get; } = new();

    public ChangeFeed Changes { get; } = new();

    public DateTimeOffset Now => clock.GetUtcNow();

    public Account AddPerson(Account person)
    {
        People[person.Id] = person;
        Chats[person.Id] = new ChatRoom(person.Id, ChatType.Private, person.Name) { Person = person };
        return person;
    }

    /// <summary>The bot shares a group with the person: it knows of them though they never wrote to it.</summary>
    public bool Knows(long personId) => Chats.Values.Any(chat => chat.IsGroup && chat.Find(personId) is not null && chat.Find(bot.Id) is not null);

    public int NextMessageId(ChatRoom chat) => chat.Type is ChatType.Supergroup or ChatType.Channel ? chat.NextOwnId() : ++_lastSharedId;

    public string NextAlbum() => $"1379{++_lastAlbum:D12}";

    /// <summary>Puts a message into its chat and tells those who watch.</summary>
    public Message Post(Message message)
    {
        message.Chat.Messages[message.Id] = message;
        message.CreatedAtChange = message.LastChange = Changes.Raise();
        return message;
    }

    public void Touch(Message message) => message.LastChange = Changes.Raise();

    /// <summary>Posts a service message and queues it for the bot, whoever caused it.</summary>
    public Message Announce(ChatRoom chat, Account by, JsonObject service, int? threadId = null)
    {
        var message = Post(new Message(NextMessageId(chat), chat, by, Now) { Service = service, ThreadId = threadId });
        if (chat.Find(bot.Id)?.IsPresent != false)
            Updates.Add("message", TelegramJson.Message(this, message), UpdateLife.Message, message.Date);
        return message;
    }

    /// <summary>The message text of a person with the entities that their app would set.</summary>
    public static FormattedText Typed(string text) => AutoLinks.Mark(new FormattedText(text, []).Trimmed());
}

/// <summary>How long unconfirmed updates are kept.</summary>
public static class UpdateLife
{
    public static readonly TimeSpan Message = TimeSpan.FromHours(24);
    public static readonly TimeSpan Callback = TimeSpan.FromSeconds(150);
}
