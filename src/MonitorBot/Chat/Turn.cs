using MonitorBot.Chat.Sending;
using MonitorBot.Core;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat;

/// <summary>One update being handled, wholly inside one transaction: what handlers change, note down and say happens together or not at all.</summary>
internal sealed class Turn(StoreSession session, BotContext bot, Incoming incoming, long updateId, DateTimeOffset now)
{
    private bool answered;

    public StoreSession Store => session;

    public BotContext Bot => bot;

    public Incoming Incoming => incoming;

    public Place Place => incoming.Place;

    public DateTimeOffset Now => now;

    public DateOnly Today => Wita.Day(now);

    public long UpdateId => updateId;

    /// <summary>The person as the register of people knows them; without roles when unknown.</summary>
    public Person Who { get; set; } = new() { Id = incoming.From.Id, Name = incoming.From.Name, Username = incoming.From.Username };

    public bool IsHead => Who.IsHead(Today);

    /// <summary>Answers where it was asked; in a group as a reply.</summary>
    public void Say(string html, IReadOnlyList<IReadOnlyList<Button>>? buttons = null, string? card = null, bool ask = false)
        => Send(Place, new Outgoing.Text(html, buttons, card, ask) { ReplyTo = ReplyTarget, Silent = !Place.Private });

    public void Send(Place place, Outgoing message) => Mail.Send(session, place, message, place == Place ? OutboxPriority.Interactive : OutboxPriority.Notice);

    /// <summary>Rewrites the message whose button was pressed; without buttons they go.</summary>
    public void Rewrite(string html, IReadOnlyList<IReadOnlyList<Button>>? buttons = null)
    {
        if (incoming is Incoming.Press press)
            Mail.Edit(session, Place, new Outgoing.Text(html, buttons) { EditId = press.MessageId }, OutboxPriority.Interactive);
        else
            Say(html, buttons);
    }

    /// <summary>The outcome of a press, shown for a moment; of a command, said.</summary>
    public void Toast(string text) => Tell(text, alert: false);

    /// <summary>The outcome of a press, where a message says it, too: shown for a moment, and left out after a typed answer.</summary>
    public void Hint(string text)
    {
        if (incoming is Incoming.Press) Toast(text);
    }

    /// <summary>The outcome of a press that must be noticed; of a command, said.</summary>
    public void Alert(string text) => Tell(text, alert: true);

    /// <summary>Ends the press's waiting circle if nothing did.</summary>
    public void Finish()
    {
        if (!answered && incoming is Incoming.Press press) Answer(press, null, false);
    }

    public void Note(string action, string? subject = null, string? detail = null, CycleId? cycle = null)
        => session.Audit.Append(new AuditLine
        {
            At = now,
            PersonId = Who.Id,
            PersonName = Who.Name,
            UpdateId = updateId,
            Action = action,
            Cycle = cycle?.ToString(),
            Subject = subject,
            Detail = detail,
        });

    /// <summary>Orders work that takes longer than an answer.</summary>
    public long Order(string kind, string data) => session.Jobs.Add(kind, data, now);

    /// <summary>Asks for a typed answer; the next text of this person here (in a group: their reply) goes to that dialogue.</summary>
    public void Ask(string html, string dialog, string data, IReadOnlyList<IReadOnlyList<Button>>? buttons = null)
    {
        session.Dialogs.Put(Place.ChatId, Who.Id, new Dialog(dialog, data, now.AddMinutes(30)));
        Say(html, buttons, ask: buttons is null);
    }

    /// <summary>Further messages that belong to what was just answered go to the same dialog, without a question.</summary>
    public void Expect(string dialog, string data, TimeSpan within) => session.Dialogs.Put(Place.ChatId, Who.Id, new Dialog(dialog, data, now + within));

    private int? ReplyTarget => !Place.Private && incoming is Incoming.Message message ? message.Id : null;

    private void Tell(string text, bool alert)
    {
        if (incoming is Incoming.Press press && !answered) Answer(press, text, alert);
        else Say(Wording.Html.Escape(text));
    }

    private void Answer(Incoming.Press press, string? text, bool alert)
    {
        answered = true;
        Mail.Send(session, Place, new Outgoing.Answer(press.CallbackId, Shorten(text), alert));
    }

    private static string? Shorten(string? text) => text is { Length: > 195 } ? text[..195] + "…" : text;
}
