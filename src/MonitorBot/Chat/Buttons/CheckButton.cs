using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Buttons;

/// <summary>One of several OPD that a /cek could mean.</summary>
internal sealed class CheckButton(CheckCommand command) : IChatButton
{
    public string Verb => "check";

    public void Press(Turn turn, ButtonData data)
    {
        if (!command.Spec.Allows(turn.Who, turn.Today)) turn.Alert(CommonWords.NotAllowed(command.Spec));
        else if (turn.Store.Register.Find(data.Part(0))?.Site is { } site) command.Start(turn, [site.StartUrl.ToString()]);
        else turn.Toast(CommonWords.StaleButton);
    }
}
