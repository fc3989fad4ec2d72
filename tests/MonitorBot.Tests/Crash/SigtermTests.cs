using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Crash;

/// <summary>How the program ends and is started again, from outside, within the seconds that systemd and Docker give.</summary>
[Collection(Alone.Name)]
public sealed class SigtermTests
{
    [Fact]
    public async Task SIGTERM_ends_it_within_ten_seconds_even_while_telegram_hangs_and_a_round_runs()
    {
        await using var stage = await CrashStage.StartAsync(["diskominfo", "dinkes", "dishut", "bapenda"]);
        await stage.People.FaultAsync("hang", "sendMessage", times: 3, seconds: 15);
        using (var bot = stage.StartBot())
        {
            await bot.ReadyAsync();
            await stage.People.SayAsync(Viewer, Viewer, "/status");
            await WaitForCallAsync(stage, "sendMessage");
            var (code, took) = await bot.TerminateAsync();
            Assert.Equal(0, code);
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        }

        await stage.People.FaultAsync("500", "getMe", times: 1);
        using var again = stage.StartBot();
        await stage.People.WaitForTextAsync(Viewer, Viewer, "Status:");
        await stage.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");
    }

    /// <summary>Before .NET runs the program's own code, SIGTERM ends the process as it ends any (143).</summary>
    [Fact]
    public async Task SIGTERM_while_it_starts_is_no_fault()
    {
        await using var stage = await CrashStage.StartAsync(["diskominfo"]);
        await stage.People.FaultAsync("hang", "getMe", times: 4, seconds: 60);
        for (var moment = 1; moment <= 4; moment++)
        {
            using var bot = stage.StartBot();
            await Task.Delay(TimeSpan.FromMilliseconds(300 * moment), TimeProvider.System);
            var (code, took) = await bot.TerminateAsync();
            Assert.Contains(code, (int[])[0, 143]);
            Assert.True(bot.Said.All(line => !line.Contains("Unhandled", StringComparison.Ordinal)), $"moment {moment}: {string.Join('\n', bot.Said)}");
            Assert.InRange(took, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        }
    }

    private static async Task WaitForCallAsync(CrashStage stage, string method)
    {
        var began = TimeProvider.System.GetTimestamp();
        while ((await stage.People.CallsAsync()).All(call => call.Method != method))
        {
            if (TimeProvider.System.GetElapsedTime(began) > stage.People.Patience) throw new TimeoutException($"no {method} came");
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }
}
