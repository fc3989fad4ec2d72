using System.Text.Json.Nodes;

namespace MonitorBot.Simulator.Telegram;

/// <summary>Comings and goings in groups, with the service messages and updates that they cause.</summary>
public static class Memberships
{
    /// <summary>Gives the account a new status in the group.</summary>
    public static void Change(World world, ChatRoom chat, Account who, Account by, MemberStatus status)
    {
        var before = chat.Find(who.Id) ?? new(who, MemberStatus.Left);
        var after = before with { Status = status };
        chat.Members[who.Id] = after;
        if (before.IsPresent && !after.IsPresent && who.Id != world.Bot.Id)
            world.Announce(chat, by, new JsonObject { ["left_chat_member"] = TelegramJson.User(who) });
        else if (!before.IsPresent && after.IsPresent)
            world.Announce(chat, by, new JsonObject { ["new_chat_members"] = new JsonArray(TelegramJson.User(who)) });

        Tell(world, chat, by, before, after);
        world.Changes.Raise();
    }

    /// <summary>The person blocks the bot, or takes that back.</summary>
    public static void Block(World world, ChatRoom chat, bool blocked)
    {
        if (chat.Blocked == blocked)
            return;

        chat.Blocked = blocked;
        var (before, after) = blocked ? (MemberStatus.Member, MemberStatus.Kicked) : (MemberStatus.Kicked, MemberStatus.Member);
        Tell(world, chat, chat.Person!, new(world.Bot, before), new(world.Bot, after));
        world.Changes.Raise();
    }

    /// <summary>Turns a basic group into a supergroup with a new id and no old messages.</summary>
    public static ChatRoom Upgrade(World world, ChatRoom group, Account by)
    {
        var next = new ChatRoom(-1_000_000_000_000 + group.Id, ChatType.Supergroup, group.Title);
        foreach (var (id, member) in group.Members)
            next.Members[id] = member;

        world.Chats[next.Id] = next;
        world.Announce(group, by, new JsonObject { ["migrate_to_chat_id"] = next.Id });
        group.UpgradedTo = next.Id;
        world.Announce(next, by, new JsonObject { ["migrate_from_chat_id"] = group.Id });
        return next;
    }

    private static void Tell(World world, ChatRoom chat, Account by, Member before, Member after)
    {
        var kind = after.Account.Id == world.Bot.Id ? "my_chat_member" : "chat_member";
        if (kind == "my_chat_member" || chat.Find(world.Bot.Id)?.IsAdmin == true)
            world.Updates.Add(kind, MemberJson.Change(chat, by, before, after, world.Now), UpdateLife.Message);
    }
}
