using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Buttons;

/// <summary>One of several OPD that a command could mean.</summary>
internal sealed class AgencyButton(IReadOnlyList<IAgencyCommand> commands) : IChatButton
{
    public string Verb => AgencyPick.Verb;

    public void Press(Turn turn, ButtonData data)
    {
        if (commands.FirstOrDefault(one => one.Spec.Name == data.Part(0)) is not { } command || turn.Store.Register.Find(data.Part(1)) is not { Site: not null } agency)
            turn.Toast(CommonWords.StaleButton);
        else if (!command.Spec.Allows(turn.Who, turn.Today))
            turn.Alert(CommonWords.NotAllowed(command.Spec));
        else
            command.RunFor(turn, agency);
    }
}

/// <summary>The typed answer to "OPD mana?".</summary>
internal sealed class AgencyDialog(IReadOnlyList<IAgencyCommand> commands) : IChatDialog
{
    public const string KindName = "agency";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (commands.FirstOrDefault(one => one.Spec.Name == data) is { } command && command.Spec.Allows(turn.Who, turn.Today))
            AgencyPick.Run(turn, command, message.Text);
    }
}
