using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Routing;

/// <summary>Brings each update to its handler: who is it, may they, which command, button or answer is it.</summary>
internal sealed class Router(BotParts parts, Func<BotContext> bot, TalkLimit limit)
{
    private readonly TalkLimit presses = new(TalkLimit.MostPresses);

    /// <summary>Handles one update inside the store's transaction.</summary>
    public void Handle(StoreSession session, Incoming incoming, long updateId, DateTimeOffset now)
    {
        var turn = new Turn(session, bot(), incoming, updateId, now);
        if (session.People.Find(incoming.From.Id) is { } known) turn.Who = Renewed(session, known, incoming);
        if (Floods(turn)) return;
        switch (incoming)
        {
            case Incoming.Message message:
                Message(turn, message);
                break;
            case Incoming.Press press:
                Press(turn, press);
                break;
            case Incoming.Membership membership:
                Memberships.Changed(turn, membership);
                break;
            case Incoming.Migrated migrated:
                Memberships.Migrated(turn, migrated);
                break;
            case Incoming.Edited { Command: true }:
                turn.Say(CommonWords.EditedCommand);
                break;
        }
    }

    /// <summary>Something broke: the person is told, whatever can still be read of the update.</summary>
    public void Apologise(StoreSession session, string body, DateTimeOffset now)
    {
        if (BrokenUpdate.Place(body) is { } place) Mail.Send(session, place, new Outgoing.Text(Html.Escape(CommonWords.Broken)));
        Notify.People(session, session.People.With(Core.Sop.Role.Admin), new Outgoing.Text(AlarmWords.Poison) { Silent = true }, $"poison/{Core.Wita.Day(now):yyyy-MM-dd}");
    }

    private bool Floods(Turn turn)
    {
        var talk = turn.Incoming switch
        {
            Incoming.Message message when message.Place.Private || message.Command is { ForUs: true } || message.ReplyTo is not null => limit.Take(turn.Who.Id, message.At),
            Incoming.Edited { Command: true } edited => limit.Take(turn.Who.Id, edited.At),
            // Telegram tells no time of a press, only that of the message below it.
            Incoming.Press => presses.Take(turn.Who.Id, turn.Now),
            _ => Talk.Welcome,
        };
        if (talk == Talk.FirstTooMany)
        {
            var pressed = turn.Incoming is Incoming.Press;
            turn.Note(pressed ? "ditolak: terlalu banyak menekan tombol" : "ditolak: terlalu banyak pesan", detail: $"paling banyak {(pressed ? TalkLimit.MostPresses : TalkLimit.Most)} semenit");
            if (pressed) turn.Alert(CommonWords.TooFast);
            else turn.Say(CommonWords.TooFast);
        }

        return talk != Talk.Welcome;
    }

    private void Message(Turn turn, Incoming.Message message)
    {
        if (message.Command is { } command)
        {
            if (command.ForUs) Command(turn, message, command);
            return;
        }

        if (message.From.Kind != SenderKind.Person) return;
        var waiting = turn.Store.Dialogs.Find(message.Place.ChatId, turn.Who.Id, turn.Now);
        var addressed = message.Place.Private || message.ReplyTo is not null;
        if (waiting is not null && addressed && parts.Dialogs.FirstOrDefault(one => one.Kind == waiting.Kind) is { } dialog)
        {
            turn.Store.Dialogs.Remove(message.Place.ChatId, turn.Who.Id);
            dialog.Answer(turn, waiting.Data, message);
        }
        else if (message.Place.Private)
        {
            turn.Say(turn.Who.Known ? PeopleWords.Nudge : PeopleWords.Stranger(turn.Who.Id));
        }
    }

    private void Command(Turn turn, Incoming.Message message, CommandWord word)
    {
        if (Refusal(message.From.Kind) is { } why)
        {
            turn.Say(Html.Escape(why));
            return;
        }

        if (parts.Commands.FirstOrDefault(one => one.Spec.Name == word.Name || one.Spec.Aliases.Contains(word.Name)) is not { } command)
        {
            if (message.Place.Private || word.ByName) turn.Say(CommonWords.Unknown(word.Name, Meant(turn, word.Name)));
            return;
        }

        if (!command.Spec.Allows(turn.Who, turn.Today))
        {
            turn.Note($"ditolak: /{word.Name}", detail: "peran");
            turn.Say(turn.Who.Known ? Html.Escape(CommonWords.NotAllowed(command.Spec)) : PeopleWords.Stranger(turn.Who.Id));
            return;
        }

        if (command.Spec.PrivateOnly && !message.Place.Private)
        {
            turn.Say(CommonWords.OnlyPrivate);
            return;
        }

        // A new command ends an unfinished question; /batal itself looks whether there was one.
        if (command is not LeaveCommand) turn.Store.Dialogs.Remove(turn.Place.ChatId, turn.Who.Id);
        command.Run(turn, word.Argument);
    }

    private void Press(Turn turn, Incoming.Press press)
    {
        var data = ButtonData.Read(press.Data);
        var button = data is null ? null : parts.Buttons.FirstOrDefault(one => one.Verb == data.Verb);
        if (button is null) turn.Toast(CommonWords.StaleButton);
        else if (Refusal(press.From.Kind) is { } why) turn.Alert(why);
        else if (!turn.Who.Known) turn.Alert(PeopleWords.NotRegistered);
        else button.Press(turn, data!);
        turn.Finish();
    }

    private string? Meant(Turn turn, string typed) => parts.Commands
        .Where(command => command.Spec.Allows(turn.Who, turn.Today))
        .Select(command => (command.Spec.Name, Distance: EditDistance.Of(typed, command.Spec.Name, 2)))
        .Where(pair => pair.Distance <= 2 && pair.Distance * 2 < typed.Length).OrderBy(pair => pair.Distance).Select(pair => pair.Name).FirstOrDefault();

    private static string? Refusal(SenderKind kind) => kind switch
    {
        SenderKind.AnonymousAdmin => CommonWords.Anonymous,
        SenderKind.Channel => CommonWords.Channel,
        SenderKind.Bot => CommonWords.Bots,
        _ => null,
    };

    /// <summary>Keeps name and username as Telegram shows them; a private message proves that the person can be reached. News of a block comes from the private chat too and proves the opposite.</summary>
    private static Core.Sop.Person Renewed(StoreSession session, Core.Sop.Person known, Incoming incoming)
    {
        var name = known.FromSettings ? known.Name : incoming.From.Name;
        var heard = incoming.Place.Private && incoming is not Incoming.Membership;
        var renewed = known with { Name = name, Username = incoming.From.Username, Started = known.Started || heard, Unreachable = known.Unreachable && !heard };
        if (renewed != known) session.People.Put(renewed);
        return renewed;
    }
}
