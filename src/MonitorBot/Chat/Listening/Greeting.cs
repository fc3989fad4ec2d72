using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace MonitorBot.Chat.Listening;

/// <summary>The start: people and register are seeded, Telegram is asked who we are, the first Admin gets a claim code.</summary>
internal sealed partial class Greeting(Store store, TelegramClients clients, CurrentBot current, Entrance entrance, ChatHealth health, BotSettings settings, TimeProvider time, ILogger<Greeting> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        var noAdmin = await store.WriteAsync(session => Seeds.Plant(session, settings, RegisterStart.Read(settings.RegisterFile)));
        if (noAdmin) TellClaimCode();
        var me = await AskAsync(stop);
        current.Set(me.Username ?? "", me.Id);
        await store.WriteAsync(session => Mention(session));
        clients.Known(me);
        LogReady(me.Username ?? "");
    }

    private void Mention(StoreSession session)
    {
        var today = Core.Wita.Today(time);
        Menus.RefreshAnyone(session);
        if (TeamGroup.Of(session) is { } group) Menus.RefreshGroup(session, group.Place, today);
        foreach (var person in session.People.All().Where(person => person is { Known: true, Started: true, Unreachable: false })) Menus.Refresh(session, person, today);
    }

    /// <summary>On the console and in a file for the operator's eyes; never in the log.</summary>
    private void TellClaimCode()
    {
        var code = entrance.NewClaimCode(time.GetUtcNow());
        DataFolder.WriteSecret(Path.Combine(settings.DataFolder, "kode-klaim.txt"), code + Environment.NewLine);
        Console.Error.WriteLine($"Belum ada Admin. Dalam 30 menit, kirim kepada bot: /start {code}");
    }

    private async Task<User> AskAsync(CancellationToken stop)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await clients.Sending.GetMe(stop);
            }
            catch (Exception fault) when (fault is RequestException or HttpRequestException || (fault is OperationCanceledException && !stop.IsCancellationRequested))
            {
                health.PollFailed(fault);
                LogNotReached(TelegramTrouble.Explain(fault));
                await Task.Delay(Backoff.After(failures, TimeSpan.FromSeconds(60)), time, stop);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Ready as @{username}")]
    private partial void LogReady(string username);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{explanation}")]
    private partial void LogNotReached(string explanation);
}
