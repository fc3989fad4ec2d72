using MonitorBot.Core.Storage;

namespace MonitorBot.Core.Tests.Storage;

/// <summary>The short form; the long one is `MonitorBot.Benchmarks crash-store`.</summary>
public sealed class StoreCrashTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("crash-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task After_kill_9_everything_told_is_there_and_nothing_is_half()
    {
        var options = new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") };
        var random = new Random(20261123);
        var told = new int[CrashWorkload.People];
        for (var kill = 0; kill < 5; kill++)
        {
            await KillOnce(options, told, random.Next(1, 40));
            Assert.Empty(await CrashWorkload.CheckAsync(options, told));
            // Killed twice before it could tell, a person would be two behind with nothing wrong.
            told = await CrashWorkload.KeptAsync(options);
        }
        Assert.All(told, number => Assert.True(number > 0));
    }

    [Fact]
    public async Task On_a_full_disk_the_process_ends_and_nothing_told_is_lost()
    {
        var options = new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") };
        var told = new int[CrashWorkload.People];
        using (var child = StoreChild.StartOnFullDisk("crash", options.Path, kilobytes: 900))
        {
            await ReadTold(child, told, () => { });
            await child.WaitForExitAsync();
            Assert.Equal(3, child.ExitCode);
        }
        Assert.All(told, number => Assert.True(number > 0));
        Assert.Empty(await CrashWorkload.CheckAsync(options, told));
        await KillOnce(options, told, 20);
        Assert.Empty(await CrashWorkload.CheckAsync(options, told));
    }

    [Fact]
    public async Task A_second_process_is_refused_until_the_first_is_killed()
    {
        var path = Path.Combine(folder, "monitorbot.db");
        using var first = StoreChild.Start("hold", path);
        Assert.Equal("open", await first.StandardOutput.ReadLineAsync());
        using (var second = StoreChild.Start("hold", path))
        {
            Assert.Contains("sedang dipakai", await second.StandardOutput.ReadLineAsync());
            await second.WaitForExitAsync();
            Assert.Equal(2, second.ExitCode);
        }
        Assert.Throws<StoreInUseException>(() => Store.Open(new StoreOptions { Path = path }, TimeProvider.System));
        first.Kill();
        await first.WaitForExitAsync();
        Store.Open(new StoreOptions { Path = path }, TimeProvider.System).Dispose();
    }

    /// <summary>Kills after <paramref name="lines"/> lines, in the middle of the next units, and reads what was still told.</summary>
    private static async Task KillOnce(StoreOptions options, int[] told, int lines)
    {
        using var child = StoreChild.Start("crash", options.Path);
        await ReadTold(child, told, () =>
        {
            if (--lines == 0)
                child.Kill();
        });
        await child.WaitForExitAsync();
    }

    private static async Task ReadTold(System.Diagnostics.Process child, int[] told, Action afterLine)
    {
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            var (person, number) = line.Split(' ') is [var who, var what] ? (int.Parse(who), int.Parse(what)) : throw new InvalidDataException(line);
            told[person] = number;
            afterLine();
        }
    }
}
