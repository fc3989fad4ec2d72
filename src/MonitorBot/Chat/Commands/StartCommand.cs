using MonitorBot.Chat.Wording;

namespace MonitorBot.Chat.Commands;

/// <summary>/start, also with the payload of an invitation, the claim code, or a document's code.</summary>
internal sealed class StartCommand(Entrance entrance, VerifyCommand verify) : IChatCommand
{
    public CommandSpec Spec { get; } = new("start");

    public void Run(Turn turn, string argument)
    {
        if (!turn.Place.Private)
        {
            turn.Say(PeopleWords.StartInPrivate);
            return;
        }

        if (argument.StartsWith(VerifyCommand.Payload, StringComparison.Ordinal))
        {
            verify.Look(turn, argument[VerifyCommand.Payload.Length..], null);
            return;
        }

        if (argument.Length > 0 && entrance.Redeem(turn, argument)) return;
        if (turn.Who.Known) turn.Store.People.Put(turn.Who with { Started = true, Unreachable = false });
        turn.Say(PeopleWords.Welcome(turn.Who, turn.Today));
        Menus.Refresh(turn.Store, turn.Who, turn.Today);
    }
}

/// <summary>/id: one's own Telegram id, for an Admin to enter.</summary>
internal sealed class IdCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("id");

    public void Run(Turn turn, string argument) => turn.Say(PeopleWords.Id(turn.Who, turn.Today));
}

/// <summary>/batal: leaves a dialogue; never the week's monitoring.</summary>
internal sealed class LeaveCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("batal") { Aliases = ["cancel"] };

    public void Run(Turn turn, string argument)
        => turn.Say(turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id) ? CommonWords.Cancelled : CommonWords.NothingToCancel);
}
