using MonitorBot.Core.Storage.Tables;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Crash;

/// <summary>What a run of kills showed.</summary>
/// <param name="Weeks">SOPs played from opening to archive.</param>
/// <param name="Told">Transitions that people were told of; all are in the store.</param>
/// <param name="MostUnderWay">The most messages of unknown outcome that one kill left, those apart that lost their turn by hanging.</param>
/// <param name="Messages">Messages that the outbox says were sent.</param>
/// <param name="Repeated">Messages in chats beyond those.</param>
/// <param name="Revived">Dead letters that the Admin had sent again.</param>
/// <param name="Dropped">Answers dropped on purpose; each may cost one repetition.</param>
/// <param name="Faults">Empty, or what is wrong.</param>
internal sealed record CrashFigures(int Kills, int Weeks, int Told, int MostUnderWay, int Messages, int Repeated, int Revived, int Dropped, IReadOnlyList<string> Faults);

/// <summary>Kills the real program again and again while people work through the SOP, and reads everything after each kill.</summary>
internal sealed class CrashRun(CrashStage stage, int seed, bool troubles, Action<string> say)
{
    private readonly Random random = new(seed);
    private readonly List<string> faults = [];
    private int mostUnderWay;

    public async Task<CrashFigures> RunAsync(int kills)
    {
        var play = new CrashPlay(stage.People, new Random(seed));
        var trouble = new CrashTroubles(stage.People, new Random(seed));
        using var enough = new CancellationTokenSource();
        var people = Task.WhenAll(play.RunAsync(enough.Token), play.CareAsync(enough.Token));
        var done = 0;
        while (done < kills && !people.IsFaulted)
        {
            await KillOnceAsync(play, troubles ? trouble : null);
            if (++done % 10 == 0) say($"{done} kills, {play.Weeks} weeks, {play.Told.Count} told, {faults.Count} faults");
        }

        await enough.CancelAsync();
        var last = await EndAsync(people, play);
        var (messages, repeated) = await CountAsync(last);
        return new CrashFigures(done, play.Weeks, play.Told.Count, mostUnderWay, messages, repeated, play.Revived, trouble.Dropped, faults);
    }

    private async Task KillOnceAsync(CrashPlay play, CrashTroubles? trouble)
    {
        using var bot = stage.StartBot();
        var began = TimeProvider.System.GetTimestamp();
        // One in eight dies while it is starting; the others while they work, for as long as this machine takes for work.
        var starting = random.Next(8) == 0;
        if (!starting) await bot.ReadyAsync();
        var start = starting ? TimeSpan.FromSeconds(1.5) : TimeProvider.System.GetElapsedTime(began);
        if (!starting && trouble is not null) await trouble.MaybeAsync();
        await Task.Delay(start * random.NextDouble() * (starting ? 1 : random.Next(4) == 0 ? 5 : 2), TimeProvider.System);
        if (!bot.Alive) Blame($"it ended by itself: {string.Join(" / ", bot.Said.TakeLast(5))}");
        await bot.KillAsync();
        await LookAsync(play);
    }

    private void Blame(string fault)
    {
        faults.Add(fault);
        say(fault);
    }

    private async Task<CrashLook> LookAsync(CrashPlay play)
    {
        var look = await CrashLook.AtAsync(stage.DataFolder, play);
        foreach (var fault in look.Faults.Except(faults).ToList()) Blame(fault);
        mostUnderWay = Math.Max(mostUnderWay, look.UnderWay);
        return look;
    }

    /// <summary>Lives without a kill until the week is through and the outbox is empty.</summary>
    private async Task<CrashLook> EndAsync(Task people, CrashPlay play)
    {
        for (var life = 0; ; life++)
        {
            using var bot = stage.StartBot();
            await bot.ReadyAsync();
            if (life == 0) await FinishAsync(people, bot);
            if (!bot.Alive) continue;
            await Task.Delay(TimeSpan.FromSeconds(4), TimeProvider.System);
            if (await bot.TerminateAsync() is var (code, took) && (code != 0 || took > TimeSpan.FromSeconds(10))) faults.Add($"SIGTERM: exit {code} after {took}");
            var look = await LookAsync(play);
            if (look.Open == 0 || life == 20) return look.Open == 0 ? look : throw new TimeoutException($"{look.Open} messages never went");
        }
    }

    private async Task FinishAsync(Task people, BotProcess bot)
    {
        try
        {
            await people;
        }
        catch (TimeoutException vain)
        {
            faults.Add(vain.Message);
            await bot.KillAsync();
            foreach (var line in bot.Said.TakeLast(20)) say(line);
            foreach (var line in await CrashLook.TellAsync(stage.DataFolder)) say(line);
        }
    }

    /// <summary>Every message that the outbox calls sent is in its chat; what else the bot wrote there was a repetition.</summary>
    private async Task<(int Messages, int Repeated)> CountAsync(CrashLook last)
    {
        HashSet<(long, int)> seen = [];
        foreach (var (who, chat) in (IReadOnlyList<(long, long)>)[(Siti, Group), (Kabid, Kabid), (Siti, Siti), (Budi, Budi), (Admin, Admin), (Viewer, Viewer)])
            foreach (var message in await stage.People.ChatAsync(who, chat))
                if (!message.Service && message.FromId == stage.Simulator.Session.World.Bot.Id) seen.Add((chat, message.Id));
        var sent = last.Rows.Where(row => row.State == OutboxState.Sent && row.Message.Kind.IsSend()).Select(row => (row.Message.ChatId, row.MessageId ?? 0)).ToHashSet();
        faults.AddRange(sent.Except(seen).Select(one => $"called sent and not in the chat: {one}"));
        faults.AddRange(last.Rows.Where(row => row.State == OutboxState.Dead).Select(row => $"given up: {row.Message.Kind} to {row.Message.ChatId}, {row.Error}"));
        return (sent.Count, seen.Except(sent).Count());
    }
}
