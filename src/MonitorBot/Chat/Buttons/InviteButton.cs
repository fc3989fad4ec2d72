using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Buttons;

/// <summary>The role of an invitation: "invite:role".</summary>
internal sealed class InviteButton : IChatButton
{
    public string Verb => "invite";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, InviteCommand.Rule)) return;
        if (!turn.Place.Private || data.Number(0) < 0 || data.Number(0) >= RoleName.All.Count) turn.Toast(CommonWords.StaleButton);
        else Inviting.Do(turn, (Role)data.Number(0));
    }
}

/// <summary>Makes the link; the store keeps its hash only.</summary>
internal static class Inviting
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);

    public static void Do(Turn turn, Role role)
    {
        var token = Entrance.NewToken();
        turn.Store.Invitations.Add(new Invitation(Entrance.Hash(token), role, new Actor(turn.Who.Id, turn.Who.Name), turn.Now + Life));
        turn.Note("undangan dibuat", detail: RoleName.Of(role));
        turn.Rewrite(RoleWords.Invitation(role, turn.Bot.DeepLink(token), turn.Now + Life));
        if (role == Role.Head)
            Notify.People(turn.Store, turn.Store.People.Heads(turn.Today).Where(head => head.Id != turn.Who.Id), new Outgoing.Text(RoleWords.HeadInvited(turn.Who)));
    }
}
