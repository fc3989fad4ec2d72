using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Whose roles, and then yes or no: "revoke:id[:yes|no]".</summary>
internal sealed class RevokeButton : IChatButton
{
    public string Verb => "revoke";

    public static void AskFirst(Turn turn, Person person)
        => turn.Rewrite(RoleWords.ConfirmRevoke(person, turn.Today), [[new Button(Labels.YesRevoke, ButtonData.Of("revoke", person.Id, "yes")), new Button(Labels.No, ButtonData.Of("revoke", person.Id, "no"))]]);

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, RevokeCommand.Rule) || PersonCard.Find(turn, data) is not { } person) return;
        if (data.Part(1) == "no") turn.Rewrite(CommonWords.Cancelled);
        else if (data.Part(1) != "yes") AskFirst(turn, person);
        else if (RoleChanges.TakeAll(turn, person, leaves: false)) turn.Rewrite(RoleWords.Revoked(person, turn.Now));
    }
}
