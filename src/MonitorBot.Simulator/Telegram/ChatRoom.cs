namespace MonitorBot.Simulator.Telegram;

public enum ChatType
{
    Private,
    Group,
    Supergroup,
    Channel,
}

/// <summary>One chat as the bot knows it: a private chat has the id of its person, groups have negative ids.</summary>
public sealed class ChatRoom(long id, ChatType type, string title)
{
    private int _lastOwnId;

    public long Id => id;

    public ChatType Type => type;

    public string Title { get; set; } = title;

    /// <summary>The other side of a private chat.</summary>
    public Account? Person { get; init; }

    /// <summary>A private chat: the person has pressed Start.</summary>
    public bool Started { get; set; }

    /// <summary>A private chat: the person has blocked the bot.</summary>
    public bool Blocked { get; set; }

    public bool IsForum { get; set; }

    public bool Deleted { get; set; }

    public long? UpgradedTo { get; set; }

    public Dictionary<long, Member> Members { get; } = [];

    public SortedDictionary<int, Message> Messages { get; } = [];

    /// <summary>Ids of pinned messages, the newest pin last.</summary>
    public List<int> Pinned { get; } = [];

    public Dictionary<int, Topic> Topics { get; } = [];

    public bool IsGroup => type is ChatType.Group or ChatType.Supergroup;

    /// <summary>The next message id of a supergroup, which counts for itself; the account counts for all other chats together.</summary>
    public int NextOwnId() => ++_lastOwnId;

    public Member? Find(long userId) => Members.GetValueOrDefault(userId);
}

/// <summary>A topic of a forum; its id is that of the message that opened it.</summary>
public sealed class Topic(int id, string name, int iconColor)
{
    public int Id => id;

    public string Name { get; set; } = name;

    public int IconColor => iconColor;

    public bool Closed { get; set; }
}
