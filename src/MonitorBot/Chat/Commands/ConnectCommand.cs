using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/hubungkan: the group or topic in which it is sent gets the summaries.</summary>
internal sealed class ConnectCommand : IChatCommand
{
    public static readonly CommandSpec Rule = new("hubungkan", Role.Admin);

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        var old = TeamGroup.Of(turn.Store);
        var here = Connecting.Here(turn);
        if (turn.Place.Private) turn.Say(GroupWords.HowTo(old));
        else if (old is not null && Connecting.Same(old, here)) turn.Say(GroupWords.Already);
        else if (old is null) Connecting.Do(turn, null, here);
        else turn.Say(GroupWords.AskReplace(old), [[new Button(Labels.ReplaceGroup, ButtonData.Of("connect", old.ChatId, old.ThreadId))]]);
    }
}
