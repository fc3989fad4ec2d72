namespace MonitorBot.Chat;

/// <summary>Where something was said: a private chat, or a group with or without topic.</summary>
public sealed record Place(long ChatId, int? ThreadId, bool Private, string? Title = null);

/// <summary>Who said it, as far as Telegram tells.</summary>
public sealed record Sender(long Id, string Name, string? Username, SenderKind Kind = SenderKind.Person);

public enum SenderKind
{
    Person,

    /// <summary>An admin who hides behind the group: nobody knows who it is.</summary>
    AnonymousAdmin,
    Channel,
    Bot,
}

/// <summary>One update in our own words; a closed family.</summary>
public abstract record Incoming(Place Place, Sender From, DateTimeOffset At)
{
    /// <summary>Text or caption, maybe a command, maybe with a file.</summary>
    public sealed record Message(Place Place, Sender From, DateTimeOffset At, int Id, string Text, CommandWord? Command, int? ReplyTo, IncomingFile? File)
        : Incoming(Place, From, At);

    /// <summary>A tap on a button. The data is untrusted.</summary>
    public sealed record Press(Place Place, Sender From, DateTimeOffset At, string CallbackId, int MessageId, string Data)
        : Incoming(Place, From, At);

    /// <summary>The bot itself was added, removed, promoted, blocked or unblocked.</summary>
    public sealed record Membership(Place Place, Sender From, DateTimeOffset At, bool Member, bool CanPin) : Incoming(Place, From, At)
    {
        /// <summary>It was not in the chat before.</summary>
        public bool Joined { get; init; }
    }

    /// <summary>The group became a supergroup and has another id now.</summary>
    public sealed record Migrated(Place Place, Sender From, DateTimeOffset At, long NewChatId) : Incoming(Place, From, At);

    /// <summary>An edited message; commands in it are not run.</summary>
    public sealed record Edited(Place Place, Sender From, DateTimeOffset At, bool Command) : Incoming(Place, From, At);
}

/// <param name="Name">Lower case, without slash and bot name.</param>
/// <param name="ForUs">Addressed to this bot by name, or to nobody in particular.</param>
/// <param name="ByName">Written as /name@ThisBot.</param>
public sealed record CommandWord(string Name, string Argument, bool ForUs, bool ByName);

/// <param name="Album">The same for all files that were sent together, each in a message of its own; null for one alone.</param>
public sealed record IncomingFile(string FileId, string? Name, long? Bytes, bool Photo, string? Album = null);
