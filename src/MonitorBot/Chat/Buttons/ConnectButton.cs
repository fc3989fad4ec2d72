using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Ganti dengan grup ini": "connect:chat:topic" of the group that is to be replaced; the new one is where it is pressed.</summary>
internal sealed class ConnectButton : IChatButton
{
    public string Verb => "connect";

    public void Press(Turn turn, ButtonData data)
    {
        if (!Gate.Open(turn, ConnectCommand.Rule)) return;
        var old = TeamGroup.Of(turn.Store);
        var meant = old is not null && data.Part(0) == FormattableString.Invariant($"{old.ChatId}") && data.Number(1) == old.ThreadId;
        if (turn.Place.Private || !meant || Connecting.Same(old!, Connecting.Here(turn))) turn.Alert(GroupWords.Taken);
        else Connecting.Do(turn, old, Connecting.Here(turn));
    }
}
