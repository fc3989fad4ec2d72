using System.Text.Json;
using Microsoft.Extensions.Hosting;
using MonitorBot.Chat;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>What the running bot tells `sehat`, every 30 seconds, whole or not at all.</summary>
public sealed record BotStatus
{
    public const string FileName = "status.json";

    public required DateTimeOffset At { get; init; }

    public DateTimeOffset? LastPoll { get; init; }

    /// <summary>What is wrong with Telegram, in words; null when nothing is.</summary>
    public string? TelegramTrouble { get; init; }

    /// <summary>What is wrong with the bot's place in the team's group; null when nothing is, or nobody looked.</summary>
    public string? GroupTrouble { get; init; }

    /// <summary>The bot is not in the team's group at all.</summary>
    public bool GroupLost { get; init; }

    public DateTimeOffset? LastRoundStarted { get; init; }

    public DateTimeOffset? LastRoundFinished { get; init; }

    public int OutboxWaiting { get; init; }

    public DateTimeOffset? OutboxOldest { get; init; }

    public DateTimeOffset? LastBackup { get; init; }

    public int ProcessId { get; init; }
}

/// <summary>Writes <see cref="BotStatus"/> into the data folder.</summary>
internal sealed class StatusWriter(Store store, ChatHealth health, BotSettings settings, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var status = await store.ReadAsync(Read);
            DataFolder.WriteSecret(Path.Combine(settings.DataFolder, BotStatus.FileName), JsonSerializer.Serialize(status));
            await Task.Delay(Pause, time, stop);
        }
    }

    private BotStatus Read(StoreSession session)
    {
        var (lastPoll, trouble) = health.Now;
        var round = session.Rounds.Recent(1).FirstOrDefault();
        var place = health.Group;
        return new BotStatus
        {
            GroupTrouble = place is null ? null : GroupPlaceWords.Trouble(place, TeamGroup.Of(session)?.Title ?? "tim"),
            GroupLost = place is { Member: false },
            At = time.GetUtcNow(),
            LastPoll = lastPoll,
            TelegramTrouble = trouble,
            LastRoundStarted = round?.StartedAt,
            LastRoundFinished = round?.FinishedAt,
            OutboxWaiting = session.Outbox.Waiting(),
            OutboxOldest = session.Outbox.Oldest(),
            LastBackup = Backup.List(StoreOptionsOf.BackupFolder(settings)).FirstOrDefault()?.Manifest.MadeAt,
            ProcessId = Environment.ProcessId,
        };
    }
}
