namespace MonitorBot.Tests.Crash;

/// <summary>How the program refuses to start, from outside.</summary>
public sealed class RefusedStartTests
{
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
}
