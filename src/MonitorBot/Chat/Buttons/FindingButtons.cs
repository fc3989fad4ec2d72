using System.Text.Json;
using MonitorBot.Chat.Commands;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage.Tables;

namespace MonitorBot.Chat.Buttons;

/// <summary>Turns the pages of /temuan.</summary>
internal sealed class FindingsButton : IChatButton
{
    public string Verb => "findings";

    public void Press(Turn turn, ButtonData data)
    {
        if (FindingAccess.Refuses(turn)) return;
        var (html, buttons) = FindingsCommand.Page(turn, data.Number(0));
        turn.Rewrite(html, buttons);
    }
}

/// <summary>One finding with its evidence and its other places.</summary>
internal sealed class FindingButton : IChatButton
{
    public string Verb => "finding";

    public void Press(Turn turn, ButtonData data)
    {
        if (FindingAccess.Refuses(turn)) return;
        if (turn.Store.Findings.Find(data.Part(0)) is { } finding) turn.Rewrite(Card(turn, finding), Keys(finding, data.Number(1)));
        else turn.Toast(CommonWords.StaleButton);
    }

    public static string Card(Turn turn, KnownFinding finding)
        => FindingWords.Card(Group(turn, finding), turn.Store.Register.FindByHost(finding.Host), finding.Acknowledged is { } note ? turn.Store.People.Find(note.By)?.Name : null);

    public static FindingGroup Group(Turn turn, KnownFinding finding) => FindingGroup.Around(finding, turn.Store.Findings.Of(finding.Host));

    public static IReadOnlyList<IReadOnlyList<Button>> Keys(KnownFinding finding, int page)
        => [[new Button(Labels.Acknowledge, ButtonData.Of("acknowledge", FindingTable.Id(finding)))], [new Button(Labels.BackToFindings, ButtonData.Of("findings", Math.Max(0, page)))]];
}

/// <summary>Asks for the note with which a finding is acknowledged.</summary>
internal sealed class AcknowledgeButton : IChatButton
{
    public string Verb => "acknowledge";

    public void Press(Turn turn, ButtonData data)
    {
        if (FindingAccess.Refuses(turn)) return;
        if (turn.Store.Findings.Find(data.Part(0)) is { } finding) turn.Ask(FindingWords.AskNote(FindingButton.Group(turn, finding), FindingAccess.Name(turn.Store, finding.Host)), AcknowledgeDialog.KindName, data.Part(0));
        else turn.Toast(CommonWords.StaleButton);
    }
}

/// <summary>The typed note: who took charge of the finding in all its places, and what was done.</summary>
internal sealed class AcknowledgeDialog : IChatDialog
{
    public const string KindName = "acknowledge";
    private const int MaxNote = 400;

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (FindingAccess.Refuses(turn)) return;
        var note = OutsideText.Line(message.Text, MaxNote);
        if (turn.Store.Findings.Find(data) is not { } finding)
            turn.Say(CommonWords.StaleButton);
        else if (note.Length == 0)
            turn.Ask(FindingWords.NoteEmpty, KindName, data);
        else
            Keep(turn, [.. FindingButton.Group(turn, finding).ToAcknowledge.Select(one => FindingLife.Acknowledge(one, turn.Who.Id, turn.Now, note))]);
    }

    private static void Keep(Turn turn, IReadOnlyList<KnownFinding> places)
    {
        var finding = places[0];
        foreach (var place in places) turn.Store.Findings.Put(place);
        turn.Note("temuan ditandai", subject: finding.Host, detail: $"{finding.Sign}: {finding.Acknowledged!.Note}");
        turn.Say(FindingButton.Card(turn, finding), FindingButton.Keys(finding, 0));
    }
}

/// <summary>Orders the restricted annex; only for Head and Admin.</summary>
internal sealed class AnnexButton : IChatButton
{
    public string Verb => "annex";

    public void Press(Turn turn, ButtonData data)
    {
        if (FindingAccess.Refuses(turn)) return;
        if (!FindingAccess.MayHaveAnnex(turn)) turn.Alert(FindingWords.AnnexNotAllowed);
        else if (CycleId.TryParse(data.Part(0), out var id) && turn.Store.Cycles.Find(id) is { } cycle) Order(turn, cycle);
        else turn.Toast(CommonWords.StaleButton);
    }

    private static void Order(Turn turn, Cycle cycle)
    {
        var card = $"lampiran/{turn.UpdateId}";
        turn.Toast(FindingWords.AnnexToast);
        turn.Say(FindingWords.AnnexStarted(cycle), card: card);
        turn.Note("lampiran temuan diminta", cycle: cycle.Id);
        turn.Order(JobKind.Annex, JsonSerializer.Serialize(new AnnexJob(cycle.Id.ToString(), turn.Who.Id, AnswerPlace.Of(turn.Place, card))));
    }
}
