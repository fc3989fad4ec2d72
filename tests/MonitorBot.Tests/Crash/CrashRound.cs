using System.Collections.Concurrent;
using MonitorBot.Core.Freshness;

namespace MonitorBot.Tests.Crash;

/// <summary>What a round showed that was cut off again and again.</summary>
/// <param name="Stored">Websites whose result stood in the store at a kill; none of them was asked again.</param>
/// <param name="CutOff">Readings that a kill cut off; each was made once more.</param>
/// <param name="MostCutOff">The most readings that one kill cut off.</param>
/// <param name="Faults">Empty, or what is wrong.</param>
internal sealed record CrashRoundFigures(int Kills, int Websites, int Stored, int CutOff, int MostCutOff, IReadOnlyList<string> Faults);

/// <summary>Kills the real program in the middle of one round over many sample websites: what is stored is not read again, what was cut off is read once more.</summary>
internal sealed class CrashRound(CrashStage stage, Random random)
{
    public const int AtATime = 3;

    /// <summary>Websites that one life begins before it ends, at most: some of them are through by then.</summary>
    private const int MostBegun = 3 * AtATime;

    /// <summary>Websites that answer; one that fails is tried a second time without any crash.</summary>
    public static readonly IReadOnlyList<string> Sites =
    [
        "diskominfo", "dpmptsp", "dkp3a", "disbun", "bpsdm", "bappeda", "dishub", "dishut", "bkd", "dispar", "setwan", "disdikbud", "dinkes", "dpupr-pera", "satpolpp",
        "dinsos", "disnakertrans", "dptph", "dlh", "dpmpd", "dppkukm", "dispora", "dpk", "dkp", "dpkh", "desdm", "bpkad", "bapenda", "kesbangpol", "brida",
    ];

    private readonly ConcurrentDictionary<string, bool> asked = new();
    private readonly List<string> faults = [];
    private TaskCompletionSource reading = new();
    private int enough;

    public static Task<CrashStage> StageAsync()
        => CrashStage.StartAsync(Sites, new Dictionary<string, string?> { ["Fetching:ConcurrentHosts"] = $"{AtATime}" });

    /// <param name="kills">As many as come to pass before the round is through.</param>
    public async Task<CrashRoundFigures> RunAsync(int kills)
    {
        stage.Simulator.Session.Websites!.Asked += Note;
        var (done, cut, most) = (0, 0, 0);
        var look = Look.None;
        while (done < kills && look is { Finished: false, AllRead: false })
        {
            var before = look;
            Begin(look.Planned == 0 ? Sites.Count : look.Planned - look.Read.Count);
            using (var bot = stage.StartBot())
            {
                await Task.WhenAny(reading.Task, bot.ExitAsync());
                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(400)), TimeProvider.System);
                await bot.KillAsync();
            }

            done++;
            look = await LookAsync();
            Compare(before, look);
            var open = asked.Keys.Count(host => !look.Read.ContainsKey(host));
            (cut, most) = (cut + open, Math.Max(most, open));
        }

        var last = await EndAsync(look);
        if (most > AtATime) faults.Add($"a kill cut off {most} readings");
        return new CrashRoundFigures(done, last.Planned, look.Read.Count, cut, most, faults);
    }

    private void Note(string host)
    {
        asked[host] = true;
        if (asked.Count >= enough) reading.TrySetResult();
    }

    /// <param name="left">Websites that are still to be read.</param>
    private void Begin(int left)
    {
        asked.Clear();
        enough = Math.Min(left, random.Next(1, MostBegun + 1));
        reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private void Compare(Look before, Look now)
    {
        foreach (var host in before.Read.Keys.Where(asked.ContainsKey)) faults.Add($"read although its result was stored: {host}");
        foreach (var (host, verdict) in before.Read.Where(one => now.Read.GetValueOrDefault(one.Key) != one.Value)) faults.Add($"stored and lost or changed: {host}, {verdict}");
    }

    /// <summary>A life without a kill, until the round is through.</summary>
    private async Task<Look> EndAsync(Look before)
    {
        Begin(left: 0);
        using var bot = stage.StartBot();
        await stage.People.WaitForTextAsync(Simulator.Training.Siti, Simulator.Training.Group, "Hasil pemeriksaan");
        await bot.TerminateAsync();
        var last = await LookAsync();
        Compare(before, last);
        if (!last.Finished || last.Read.Count != last.Planned) faults.Add($"the round did not end: {last.Read.Count} of {last.Planned}");
        return last;
    }

    private async Task<Look> LookAsync() => await CrashLook.ReadAsync(stage.DataFolder, session => session.Rounds.Recent(1) is [var round]
        ? new Look(round.FinishedAt is not null, round.Hosts.Count, session.Scans.VerdictsOf(round.Key).ToDictionary())
        : null) ?? Look.None;

    private sealed record Look(bool Finished, int Planned, IReadOnlyDictionary<string, Verdict> Read)
    {
        /// <summary>Nothing will be asked for any more.</summary>
        public bool AllRead => Planned > 0 && Read.Count == Planned;

        public static readonly Look None = new(false, 0, new Dictionary<string, Verdict>());
    }
}
