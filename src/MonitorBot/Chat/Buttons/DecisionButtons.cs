using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Buttons;

/// <summary>"Setujui": offers the dispositions; the choice is the confirmation.</summary>
internal sealed class ApproveButton : IChatButton
{
    public string Verb => "approve";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.FindReport(turn, data) is not { } cycle) return;
        if (WeekMoves.Refuses(turn, cycle, new CycleAction.Approve(DispositionKind.Archive, null))) return;
        var version = cycle.LastReport!.Version;
        turn.Rewrite(Reporting.ForHead(turn.Store, cycle) + "\n\n" + WeekWords.ChooseDisposition,
        [
            [new Button(Labels.ToArchive, ButtonData.Of("dispose", cycle.Id, version, "a"))],
            [new Button(Labels.WriteToAgencies, ButtonData.Of("dispose", cycle.Id, version, "s"))],
            [new Button(Labels.WriteNote, ButtonData.Of("dispose", cycle.Id, version, "c"))],
            [new Button(Labels.Back, ButtonData.Of("report", cycle.Id, version))],
        ]);
    }
}

/// <summary>A disposition: approves.</summary>
internal sealed class DisposeButton : IChatButton
{
    public string Verb => "dispose";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.FindReport(turn, data) is not { } cycle) return;
        if (data.Part(2) == "c")
        {
            if (Reporting.Refuses(turn, cycle)) return;
            turn.Ask(WeekWords.AskDispositionNote, NoteDialog.KindName, $"{cycle.Id}/{cycle.LastReport!.Version}");
            return;
        }

        Reporting.Approve(turn, cycle, data.Part(2) == "s" ? DispositionKind.WriteToAgencies : DispositionKind.Archive, null);
    }
}

/// <summary>Back from the dispositions to the report.</summary>
internal sealed class ReportButton : IChatButton
{
    public string Verb => "report";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.FindReport(turn, data) is not { } cycle) return;
        if (!Reporting.Refuses(turn, cycle)) turn.Rewrite(Reporting.ForHead(turn.Store, cycle), Reporting.DecisionButtons(turn.Store, cycle));
    }
}

/// <summary>"Kembalikan": asks for the reason, ready-made ones by a tap.</summary>
internal sealed class ReturnButton : IChatButton
{
    public string Verb => "return";

    public void Press(Turn turn, ButtonData data)
    {
        if (WeekButton.FindReport(turn, data) is not { } cycle) return;
        if (Reporting.Refuses(turn, cycle)) return;
        if (data.Number(2) is >= 0 and var chosen && chosen < WeekWords.ReturnReasons.Count)
        {
            Reporting.Return(turn, cycle, WeekWords.ReturnReasons[chosen]);
            return;
        }

        List<IReadOnlyList<Button>> rows = [.. WeekWords.ReturnReasons.Select((reason, index) => (IReadOnlyList<Button>)[new Button(reason, ButtonData.Of("return", cycle.Id, cycle.LastReport!.Version, index))])];
        turn.Ask(WeekWords.AskReturnReason, ReturnDialog.KindName, $"{cycle.Id}/{cycle.LastReport!.Version}", rows);
    }
}

/// <summary>The typed reason of a return.</summary>
internal sealed class ReturnDialog : IChatDialog
{
    public const string KindName = "return";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (Reporting.Reported(turn, data) is { } cycle) Reporting.Return(turn, cycle, message.Text);
    }
}

/// <summary>The typed note of a disposition: approves.</summary>
internal sealed class NoteDialog : IChatDialog
{
    public const string KindName = "disposition";

    public string Kind => KindName;

    public void Answer(Turn turn, string data, Incoming.Message message)
    {
        if (Reporting.Reported(turn, data) is not { } cycle) return;
        if (string.IsNullOrWhiteSpace(message.Text)) turn.Ask(WeekWords.NoteEmpty, KindName, data);
        else Reporting.Approve(turn, cycle, DispositionKind.Note, message.Text);
    }
}
