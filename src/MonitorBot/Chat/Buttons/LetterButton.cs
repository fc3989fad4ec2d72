using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>Pemberitahuan or Pengingat: orders the draft.</summary>
internal sealed class LetterButton(CommandSpec spec) : IChatButton
{
    public string Verb => "letter";

    public void Press(Turn turn, ButtonData data)
    {
        var kind = (LetterKind)data.Number(1);
        if (!spec.Allows(turn.Who, turn.Today))
            turn.Alert(CommonWords.NotAllowed(spec));
        else if (!Enum.IsDefined(kind) || !CycleId.TryParse(data.Part(0), out var id) || turn.Store.Cycles.Find(id) is not { } cycle
            || turn.Store.Register.Find(data.Part(2)) is not { } agency || LetterBasis.Of(turn.Store, cycle, agency) is not { } row)
            turn.Toast(CommonWords.StaleButton);
        else if (!AgencyLetter.IsDue(row))
            turn.Rewrite(AgencyWords.NotDue(row));
        else
            Order(turn, cycle, row, kind);
    }

    private static void Order(Turn turn, Cycle cycle, SiteRow row, LetterKind kind)
    {
        var card = $"surat/{turn.UpdateId}";
        turn.Say(AgencyWords.LetterStarted(kind, row.Agency), card: card);
        turn.Note("konsep surat", subject: row.Agency.Code, detail: AgencyWords.KindName(kind), cycle: cycle.Id);
        LetterBasis.Note(turn.Store, row.Agency, turn.Today);
        turn.Order(JobKind.Letter, JsonSerializer.Serialize(new LetterJob(cycle.Id.ToString(), row.Agency.Code, kind, AnswerPlace.Of(turn.Place, card))));
    }
}
