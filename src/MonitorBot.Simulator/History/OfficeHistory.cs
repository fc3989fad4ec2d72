using MonitorBot.Chat;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using MonitorBot.Simulator.Telegram;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator.History;

/// <summary>
/// The weeks before a training, in a store that is still new: opened, read, reported and sealed by the bot's own code, so that history, ranking, recap, pictures and archive
/// show what an office's would. It runs before people and group are known to the store: nobody is written to.
/// </summary>
internal sealed class OfficeHistory(Store store, BotSettings settings, SampleProvince province, Account bot)
{
    private readonly ArchiveFiles _files = new(store.Options.ArchiveFolder);
    private readonly Papers _papers = new(settings, Known(settings, bot));

    /// <param name="weeks">How many Mondays.</param>
    /// <param name="next">The Monday that the training leads to; the history ends the week before.</param>
    /// <param name="stop">Gives up between two weeks.</param>
    public async Task SeedAsync(int weeks, DateOnly next, CancellationToken stop)
    {
        await store.WriteAsync(session => session.Register.FillIfEmpty(RegisterStart.Read(settings.RegisterFile)));
        for (var back = weeks; back >= 1; back--)
        {
            stop.ThrowIfCancellationRequested();
            var (monday, ago) = (next.AddDays(-7 * back), back);
            await store.WriteAsync(session => new PastWeek(session, monday, ago).Play(province.Sites));
            await WorkAsync(stop);
        }
    }

    /// <summary>Makes the final papers, each at the moment for which it was ordered; what a submitted version looked like before is nobody's question any more, and the picture was for the group.</summary>
    private async Task WorkAsync(CancellationToken stop)
    {
        foreach (var job in await store.ReadAsync(session => session.Jobs.Due(DateTimeOffset.MaxValue)))
        {
            if (job.Kind == JobKind.Seal)
                await new SealJobHandler(store, new WeekPapers(store, _files, _papers), _files, new StillClock(job.At)).RunAsync(job, stop);
            else
                await store.WriteAsync(session => session.Jobs.Done(job.Id));
        }
    }

    private static CurrentBot Known(BotSettings settings, Account bot)
    {
        var current = new CurrentBot(settings);
        current.Set(bot.Username ?? "", bot.Id);
        return current;
    }

    private sealed class StillClock(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
