using MonitorBot.Chat.Buttons;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/pengguna: who is known, and what each may.</summary>
internal sealed class PeopleCommand : IChatCommand
{
    public static readonly CommandSpec Rule = new("pengguna", Role.Admin) { PrivateOnly = true };

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = PeopleList.Page(turn, 0);
        turn.Say(html, buttons);
    }
}
