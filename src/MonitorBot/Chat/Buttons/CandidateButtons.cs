using System.Text.Json;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Register;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Storage;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Periksa semua calon": orders the reading of all candidates.</summary>
internal sealed class CandidateProbeButton : IChatButton
{
    public string Verb => "calon";

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Refused(turn)) return;
        var count = CandidateJobHandler.Candidates(turn.Store).Count;
        if (count == 0)
        {
            turn.Alert(CandidateWords.None);
            return;
        }

        var card = $"calon/{turn.UpdateId}";
        turn.Say(CandidateWords.Progress(0, count), card: card);
        turn.Note("periksa calon", detail: FormattableString.Invariant($"{count} website"));
        turn.Order(CandidateJobHandler.KindName, JsonSerializer.Serialize(new CandidateJob(AnswerPlace.Of(turn.Place, card))));
    }
}

/// <summary>Confirms all good candidates, or one: "calonok:number[:code]".</summary>
internal sealed class CandidateButtons : IChatButton
{
    private const int MostSingle = 20;

    public string Verb => "calonok";

    public static IReadOnlyList<IReadOnlyList<Button>>? Choices(StoreSession session, CandidateProbe probe)
    {
        var open = Open(session, probe);
        if (open.Count == 0) return null;
        List<IReadOnlyList<Button>> rows = [];
        if (open.Count > 1) rows.Add([new Button(CandidateWords.ConfirmAll(open.Count), ButtonData.Of("calonok", probe.Number))]);
        rows.AddRange(open.Take(MostSingle).Select(one => new Button(CandidateWords.ConfirmOne(one), ButtonData.Of("calonok", probe.Number, one.Code))).Chunk(2).Select(pair => (IReadOnlyList<Button>)pair));
        return rows;
    }

    public void Press(Turn turn, ButtonData data)
    {
        if (RegisterAccess.Refused(turn)) return;
        if (CandidateProbe.Find(turn.Store, data.Part(0)) is not { } probe)
        {
            turn.Alert(CandidateWords.ProbeGone);
            return;
        }

        var chosen = Open(turn.Store, probe).Where(one => data.Part(1).Length == 0 || one.Code == data.Part(1)).ToList();
        foreach (var one in chosen)
        {
            if (turn.Store.Register.Find(one.Code) is { } agency) RegisterAccess.Put(turn, agency with { Status = AgencyStatus.Active }, "aktifkan OPD");
        }

        turn.Toast(CandidateWords.Confirmed(chosen.Count));
        turn.Rewrite(CandidateWords.Result(probe.Candidates, code => turn.Store.Register.Find(code)?.Status == AgencyStatus.Active), Choices(turn.Store, probe));
    }

    /// <summary>Good ones that are still candidates under the address that was read.</summary>
    private static IReadOnlyList<ProbedCandidate> Open(StoreSession session, CandidateProbe probe)
        => [.. probe.Good.Where(one => session.Register.Find(one.Code) is { Status: AgencyStatus.Candidate, Site: { } site } && site.Host == one.Host)];
}
