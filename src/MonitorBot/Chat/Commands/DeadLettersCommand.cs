using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Commands;

/// <summary>/gagal: messages that were given up, and sending them again. Who and when only: what they say is their readers' affair.</summary>
internal sealed class DeadLettersCommand : IChatCommand
{
    public const int Most = 200;
    private const int PageSize = 6;

    public static readonly CommandSpec Rule = new("gagal", Role.Admin) { PrivateOnly = true };

    public CommandSpec Spec => Rule;

    public void Run(Turn turn, string argument)
    {
        var (html, buttons) = Page(turn, 0);
        turn.Say(html, buttons);
    }

    public static (string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons) Page(Turn turn, int page)
    {
        var dead = turn.Store.Outbox.DeadLetters(Most);
        if (dead.Count == 0) return (DeadLetterWords.None, null);
        var pages = (dead.Count + PageSize - 1) / PageSize;
        page = Math.Clamp(page, 0, pages - 1);
        var shown = dead.Skip(page * PageSize).Take(PageSize).ToList();
        List<IReadOnlyList<Button>> rows = [.. shown.Select((row, at) => (IReadOnlyList<Button>)[new Button(DeadLetterWords.Again((page * PageSize) + at + 1), ButtonData.Of("revive", row.Seq, page))])];
        rows.Add([new Button(DeadLetterWords.AllAgain, ButtonData.Of("reviveall"))]);
        if (pages > 1) rows.Add(Paging.Row("deadletters", page, pages));
        return (DeadLetterWords.List(dead.Count, page * PageSize, [.. shown.Select(row => Letter(turn, row))]), rows);
    }

    private static DeadLetter Letter(Turn turn, OutboxEntry row)
        => new(row.Message.Kind, DeadLetterWords.Receiver(turn.Store.People.Find(row.Message.ChatId), TeamGroup.Of(turn.Store), row.Message.ChatId), row.EnqueuedAt, row.Error);
}
