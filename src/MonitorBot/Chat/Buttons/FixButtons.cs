using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>A correction in three taps: "fix:cycle:agency:category[:verdict[:reason]]".</summary>
internal sealed class FixButton : IChatButton
{
    public string Verb => "fix";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle || ReviewSite.Row(turn, cycle, data.Part(1)) is not { } row) return;
        if (data.Number(2) is < 0 or > 2)
        {
            turn.Toast(CommonWords.StaleButton);
            return;
        }

        var category = (Category)data.Number(2);
        switch (data.Number(3), data.Number(4))
        {
            case ( >= 0 and var verdict, >= 0 and var reason) when verdict < ReviewWords.Choices.Count && reason < ReviewWords.Reasons.Count:
                Correcting.Do(turn, cycle, row, category, ReviewWords.Choices[verdict], ReviewWords.Reasons[reason]);
                ReviewSite.Show(turn, cycle, ReviewSite.Row(turn, cycle, row.Agency.Code)!);
                break;
            case ( >= 0 and var verdict, _) when verdict < ReviewWords.Choices.Count && data.Part(4) == "t":
                turn.Ask(ReviewWords.AskReason(row, category), FixDialog.KindName, $"{cycle.Id}/{row.Agency.Code}/{(int)category}/{verdict}");
                break;
            case ( >= 0 and var verdict, _) when verdict < ReviewWords.Choices.Count:
                turn.Rewrite(ReviewWords.ChooseReason(row, category, ReviewWords.Choices[verdict]), ReasonButtons(cycle, row, category, verdict));
                break;
            default:
                turn.Rewrite(ReviewWords.ChooseVerdict(row, category), VerdictButtons(cycle, row, category));
                break;
        }
    }

    private static IReadOnlyList<IReadOnlyList<Button>> VerdictButtons(Cycle cycle, SiteRow row, Category category) =>
    [
        .. ReviewWords.Choices.Select((verdict, index) => (IReadOnlyList<Button>)[new Button($"{VerdictMark.Icon(verdict)} {WeekWords.Upper(VerdictMark.Words(verdict))}", ButtonData.Of("fix", cycle.Id, row.Agency.Code, (int)category, index))]),
        [new Button(Labels.Back, ButtonData.Of("site", cycle.Id, row.Agency.Code))],
    ];

    private static IReadOnlyList<IReadOnlyList<Button>> ReasonButtons(Cycle cycle, SiteRow row, Category category, int verdict) =>
    [
        .. ReviewWords.Reasons.Select((reason, index) => (IReadOnlyList<Button>)[new Button(reason, ButtonData.Of("fix", cycle.Id, row.Agency.Code, (int)category, verdict, index))]),
        [new Button(Labels.WriteReason, ButtonData.Of("fix", cycle.Id, row.Agency.Code, (int)category, verdict, "t"))],
        [new Button(Labels.Back, ButtonData.Of("fix", cycle.Id, row.Agency.Code, (int)category))],
    ];
}

/// <summary>Writes a correction down.</summary>
internal static class Correcting
{
    public static void Do(Turn turn, Cycle cycle, SiteRow row, Category category, Verdict verdict, string reason)
    {
        var correction = new Correction(category, verdict, reason, ReviewSite.Actor(turn), turn.Now, row.Category(category)?.Latest);
        ReviewSite.Change(turn, cycle, row, "koreksi", $"{CategoryName.Of(category)}: {VerdictMark.Words(verdict)}; {reason}", review => review with
        {
            Corrections = [.. review.Corrections.Where(one => one.Category != category), correction],
            Checked = new Check(ReviewSite.Actor(turn), turn.Now),
        });
        WeekCards.Update(turn.Store, cycle);
        turn.Hint(ReviewWords.CorrectedToast);
    }
}

/// <summary>The typed reason of a correction.</summary>
internal sealed class FixDialog : IChatDialog
{
    public const string KindName = "fix";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (data.Split('/') is not [var key, var code, var category, var verdict] || ReviewSite.Week(turn, new ButtonData("fix", [key])) is not { } cycle) return;
        if (ReviewSite.Row(turn, cycle, code) is not { } row) return;
        if (OutsideText.Line(message.Text, 200) is not { Length: > 0 } reason)
        {
            turn.Say(ReviewWords.ReasonEmpty);
            return;
        }

        Correcting.Do(turn, cycle, row, (Category)int.Parse(category), ReviewWords.Choices[int.Parse(verdict)], reason);
        ReviewSite.Show(turn, cycle, ReviewSite.Row(turn, cycle, code)!);
    }
}

/// <summary>"Catatan": asks for a note to one website.</summary>
internal sealed class NoteButton : IChatButton
{
    public string Verb => "note";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle || ReviewSite.Row(turn, cycle, data.Part(1)) is not { } row) return;
        turn.Ask(ReviewWords.AskNote(row), SiteNoteDialog.KindName, $"{cycle.Id}/{row.Agency.Code}");
    }
}

/// <summary>The typed note.</summary>
internal sealed class SiteNoteDialog : IChatDialog
{
    public const string KindName = "sitenote";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (data.Split('/') is not [var key, var code] || ReviewSite.Week(turn, new ButtonData("note", [key])) is not { } cycle || ReviewSite.Row(turn, cycle, code) is not { } row) return;
        var note = OutsideText.Line(message.Text, 300);
        ReviewSite.Change(turn, cycle, row, "catatan", note, review => review with { Note = note.Length == 0 ? null : note });
        ReviewSite.Show(turn, cycle, ReviewSite.Row(turn, cycle, code)!);
    }
}

/// <summary>"Periksa ulang": reads this one website again, for the week.</summary>
internal sealed class RescanButton : IChatButton
{
    public string Verb => "rescan";

    public void Press(Turn turn, ButtonData data)
    {
        if (ReviewSite.Week(turn, data) is not { } cycle || ReviewSite.Row(turn, cycle, data.Part(1)) is not { } row) return;
        if (cycle.RoundRunning || cycle.Round is null)
        {
            turn.Alert(ReviewWords.RoundRunning);
            return;
        }

        var card = $"rescan/{turn.UpdateId}";
        turn.Say(ReviewWords.Rescanning(row.Agency.Site!.Host), card: card);
        turn.Note("periksa ulang", row.Agency.Site.Host, cycle: cycle.Id);
        turn.Order(JobKind.Rescan, System.Text.Json.JsonSerializer.Serialize(new RescanJob(cycle.Id.ToString(), cycle.Round, row.Agency.Code, turn.Place.ChatId, turn.Place.ThreadId, turn.Place.Private, card)));
    }
}
