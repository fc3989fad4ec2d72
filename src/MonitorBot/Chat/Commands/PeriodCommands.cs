using System.Text.Json;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/peringkat [bulan]: OPD by the share of weeks in which they were update.</summary>
internal sealed class RankingCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("peringkat", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument) => PeriodOrder.Place(turn, argument, Spec.Name, JobKind.Ranking);
}

/// <summary>/rekap [bulan|tahun]: figures, a picture, XLSX and PDF.</summary>
internal sealed class RecapCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("rekap", Role.Head, Role.Team, Role.Admin, Role.Viewer);

    public void Run(Turn turn, string argument) => PeriodOrder.Place(turn, argument, Spec.Name, JobKind.Recap);
}

/// <summary>Reads the period and orders the job.</summary>
internal static class PeriodOrder
{
    public static void Place(Turn turn, string argument, string command, string kind)
    {
        if (PeriodName.Read(argument, turn.Today) is not { } period)
        {
            turn.Say(RecapTexts.NotAPeriod(argument, command));
            return;
        }

        var card = $"{command}/{turn.UpdateId}";
        turn.Say(RecapTexts.Started(command, period), card: card);
        turn.Order(kind, JsonSerializer.Serialize(new PeriodJob(period.Year, period.Month, AnswerPlace.Of(turn.Place, card))));
    }
}
