using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Crash;

/// <summary>How the program ends and is started again, from outside.</summary>
public sealed class StoppingTests
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

    [Fact]
    public async Task A_second_instance_says_so_and_ends_with_2()
    {
        await using var stage = await CrashStage.StartAsync(["diskominfo"]);
        using var first = stage.StartBot();
        await first.ReadyAsync();
        using (var second = stage.StartBot())
        {
            Assert.Equal(2, await second.ExitAsync());
            Assert.Contains(second.Said, line => line.Contains("sedang dipakai oleh MonitorBot lain", StringComparison.Ordinal));
        }

        Assert.True(first.Alive);
        using var command = stage.StartBot("periksa-arsip");
        Assert.Equal(2, await command.ExitAsync());
        Assert.Contains(command.Said, line => line.Contains("/verifikasi arsip", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_with_the_way_out()
    {
        await using var stage = await CrashStage.StartAsync(["diskominfo"]);
        Directory.CreateDirectory(stage.DataFolder);
        var path = Path.Combine(stage.DataFolder, "monitorbot.db");
        MonitorBot.Core.Storage.Store.Open(new() { Path = path }, TimeProvider.System).Dispose();
        using (var database = new LiteDB.LiteDatabase($"Filename={path}")) database.GetCollection("meta").Upsert(new LiteDB.BsonDocument { ["_id"] = "schema", ["Value"] = 99 });
        var before = await File.ReadAllBytesAsync(path);

        using var bot = stage.StartBot();
        Assert.Equal(2, await bot.ExitAsync());
        Assert.Contains(bot.Said, line => line.Contains("ditulis oleh MonitorBot yang lebih baru (skema 99", StringComparison.Ordinal));
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
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
