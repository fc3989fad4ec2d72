using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/riwayat domain: one website over the weeks.</summary>
internal sealed class HistoryCommand : IAgencyCommand
{
    public CommandSpec Spec { get; } = new("riwayat", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument) => AgencyPick.Run(turn, this, argument);

    public void RunFor(Turn turn, Agency agency)
    {
        var card = $"riwayat/{turn.UpdateId}";
        turn.Say(AgencyWords.HistoryStarted(agency), card: card);
        turn.Order(JobKind.History, JsonSerializer.Serialize(new HistoryJob(agency.Code, AnswerPlace.Of(turn.Place, card))));
    }
}
