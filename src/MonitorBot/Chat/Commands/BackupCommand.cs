using System.Text.Json;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Commands;

/// <summary>/cadangan: makes a backup now, beside the nightly one.</summary>
internal sealed class BackupCommand : IChatCommand
{
    public CommandSpec Spec { get; } = new("cadangan", Role.Admin) { PrivateOnly = true };

    public void Run(Turn turn, string argument)
    {
        var card = $"cadangan/{turn.UpdateId}";
        turn.Say(BackupWords.Started, card: card);
        turn.Note("cadangan diminta");
        turn.Order(BackupJobHandler.KindName, JsonSerializer.Serialize(new BackupJob(turn.Who.Id, card)));
    }
}
