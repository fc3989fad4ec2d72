using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Reports.Letters;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/surat domain: a draft letter to an OPD whose website is stale.</summary>
internal sealed class LetterCommand : IAgencyCommand
{
    public CommandSpec Spec { get; } = new("surat", Role.Head, Role.Team);

    public void Run(Turn turn, string argument) => AgencyPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Agency agency)
    {
        if (LetterBasis.Newest(turn.Store, agency) is not ({ } cycle, { } row)) turn.Say(AgencyWords.NothingRead);
        else if (!AgencyLetter.IsDue(row)) turn.Say(AgencyWords.NotDue(row));
        else turn.Say(AgencyWords.AskLetter(row, cycle.Id.Monday, LetterBasis.Drafted(turn.Store, agency)), Choices(cycle, agency));
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Choices(Cycle cycle, Agency agency)
        => [[.. Enum.GetValues<LetterKind>().Select(kind => new Button(AgencyWords.KindName(kind), ButtonData.Of("letter", cycle.Id, (int)kind, agency.Code)))]];
}
