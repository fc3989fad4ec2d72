using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Commands;

/// <summary>/bantuan: what this person may do, with one example each.</summary>
internal sealed class HelpCommand(Func<IReadOnlyList<IChatCommand>> commands) : IChatCommand
{
    public CommandSpec Spec { get; } = new("bantuan") { Aliases = ["help"] };

    public void Run(Turn turn, string argument)
    {
        if (!turn.Who.Known)
        {
            turn.Say(PeopleWords.Stranger(turn.Who.Id));
            return;
        }

        turn.Say(PeopleWords.Help(turn.Who, turn.Today, commands().Select(command => command.Spec).Where(spec => spec.Name != "start" && spec.Allows(turn.Who, turn.Today))));
    }
}
