using System.Text.Json.Nodes;
using MonitorBot.Simulator.Telegram;

namespace MonitorBot.Simulator.Control;

/// <summary>What people do besides writing: come and go, block, appoint, upgrade the group.</summary>
internal sealed class Deeds(World world)
{
    public JsonObject Do(string deed, Act act, Account person, ChatRoom chat)
    {
        var target = Target(act);
        switch (deed)
        {
            case "block" or "unblock" when chat.Type == ChatType.Private:
                Memberships.Block(world, chat, deed == "block");
                break;
            case "deactivate":
                (act.User is null ? person : target).Deactivated = true;
                break;
            case "delete" when act.Message is { } id:
                chat.Messages.Remove(id);
                world.Changes.Raise();
                break;
            default:
                return InGroup(deed, person, target, chat.IsGroup ? chat : throw new ActError($"\"{deed}\" tidak berlaku di percakapan ini"));
        }

        return Done(chat);
    }

    private JsonObject InGroup(string deed, Account person, Account target, ChatRoom chat)
    {
        switch (deed)
        {
            case "join":
                Memberships.Change(world, chat, person, person, MemberStatus.Member);
                break;
            case "leave":
                Memberships.Change(world, chat, person, person, MemberStatus.Left);
                break;
            case "invite":
                Memberships.Change(world, chat, target, person, MemberStatus.Member);
                break;
            case "kick":
                Memberships.Change(world, chat, target, person, MemberStatus.Kicked);
                break;
            case "promote":
                Memberships.Change(world, chat, target, person, MemberStatus.Administrator);
                break;
            case "demote":
                Memberships.Change(world, chat, target, person, MemberStatus.Member);
                break;
            case "mute":
                Memberships.Change(world, chat, target, person, MemberStatus.Restricted);
                chat.Members[target.Id] = chat.Members[target.Id] with { CanSend = false };
                break;
            case "upgrade" when chat.Type == ChatType.Group:
                return Done(Memberships.Upgrade(world, chat, person));
            case "disband":
                chat.Deleted = true;
                break;
            default:
                throw new ActError($"\"{deed}\" tidak dikenal di sini");
        }

        return Done(chat);
    }

    private Account Target(Act act) =>
        act.User is not { } id || id == world.Bot.Id ? world.Bot : world.People.GetValueOrDefault(id) ?? throw new ActError($"tidak ada orang dengan id {id}");

    private static JsonObject Done(ChatRoom chat) => new() { ["ok"] = true, ["chat"] = chat.Id };
}
