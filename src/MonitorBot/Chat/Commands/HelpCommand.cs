using System.Text;
using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Commands;

/// <summary>/bantuan: what this person may do, with one example each.</summary>
internal sealed class HelpCommand(Func<IReadOnlyList<IChatCommand>> commands) : IChatCommand
{
    public CommandSpec Spec { get; } = new("bantuan", "melihat yang dapat dilakukan") { Aliases = ["help"] };

    public void Run(Turn turn, string argument)
    {
        if (!turn.Who.Known)
        {
            turn.Say(PeopleWords.Stranger(turn.Who.Id));
            return;
        }

        var text = new StringBuilder(Html.Bold("Yang dapat Bapak/Ibu lakukan")).Append('\n');
        foreach (var spec in commands().Select(command => command.Spec).Where(spec => spec.Allows(turn.Who, turn.Today)))
        {
            text.Append($"\n/{spec.Name} {Html.Escape(spec.Description)}");
            if (spec.Example is { } example) text.Append($"\n     contoh: {Html.Code(example)}");
        }

        turn.Say(text.Append($"\n\nPeran: {Html.Escape(PeopleWords.Roles(turn.Who, turn.Today))}").ToString());
    }
}
