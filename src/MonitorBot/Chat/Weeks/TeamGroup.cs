using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Weeks;

/// <summary>The team's group (and forum topic), joined by /hubungkan or by settings.</summary>
internal sealed record TeamGroup(long ChatId, int ThreadId, string Title)
{
    private const string Key = "group";

    public Place Place => new(ChatId, ThreadId == 0 ? null : ThreadId, Private: false, Title);

    public static TeamGroup? Of(StoreSession session) => session.Meta.TryGet<TeamGroup>(Key, out var group) && group.ChatId != 0 ? group : null;

    public static void Set(StoreSession session, TeamGroup group) => session.Meta.Set(Key, group);

    public static void Forget(StoreSession session) => session.Meta.Remove(Key);
}
