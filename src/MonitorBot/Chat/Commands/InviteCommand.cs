using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/undang kabid|tim|admin|pengamat: a one-time link that gives the role.</summary>
internal sealed class InviteCommand : IChatCommand
{
    public static readonly CommandSpec Rule = new("undang", Role.Admin) { PrivateOnly = true };

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        if (RoleName.TryParse(argument, out var role)) Inviting.Do(turn, role);
        else turn.Say(argument.Length == 0 ? RoleWords.AskInvite : RoleWords.InviteUnknown(argument), Choices);
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Choices => [.. RoleName.All.Chunk(2).Select(pair => (IReadOnlyList<Button>)[.. pair.Select(role => new Button(RoleName.Of(role), ButtonData.Of("invite", (int)role)))])];
}
