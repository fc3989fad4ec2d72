using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/cabut nama: takes all roles of somebody, after a question.</summary>
internal sealed class RevokeCommand : IChatCommand
{
    private const int MostButtons = 10;

    public static readonly CommandSpec Rule = new("cabut", Role.Admin) { PrivateOnly = true };

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        var people = argument.Length > 0 ? PersonName.Find(turn.Store.People, argument) : [.. turn.Store.People.All().Where(person => person is { Known: true, FromSettings: false })];
        if (argument.Length > 0 && people.Count == 0) turn.Say(RoleWords.NobodyFits(argument));
        else if (argument.Length > 0 && people.Count == 1) RevokeButton.AskFirst(turn, people[0]);
        else turn.Say(argument.Length == 0 ? RoleWords.AskRevoke : RoleWords.Several(argument), [.. people.Take(MostButtons).Select(person => (IReadOnlyList<Button>)[new Button(RoleWords.Label(person, turn.Today), ButtonData.Of("revoke", person.Id))])]);
    }
}
