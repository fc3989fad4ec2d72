using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/opd [kata]: the register of OPD and websites: search, list, change, CSV in and out.</summary>
internal sealed class RegisterCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("opd", Role.Admin) { PrivateOnly = true };

    public void Run(Turn turn, string argument)
    {
        if (argument.Length == 0)
        {
            var (html, buttons) = RegisterList.Page(turn, RegisterFilter.All, 0);
            turn.Say(html, buttons);
            return;
        }

        var found = turn.Store.Register.Search(argument);
        if (found.Count == 0) turn.Say(RegisterWords.NotFound(argument), RegisterList.Add);
        else if (found.Count == 1) turn.Say(RegisterWords.Agency(found[0]), RegisterList.Actions(found[0]));
        else turn.Say(CheckWords.Several(argument), [.. found.Take(8).Select(agency => (IReadOnlyList<Button>)[new Button(agency.Acronym, ButtonData.Of("opd", agency.Code))])]);
    }
}
