using System.Globalization;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Chat;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Triggers;

/// <summary>What stands still without anybody pressing anything reaches the Admin, once; the clock is moved.</summary>
public sealed class HeartbeatTests
{
    [Fact]
    public async Task A_message_that_does_not_go_out_is_told_once()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.People.FaultAsync("500", "sendMessage", Siti.ToString(CultureInfo.InvariantCulture), times: 1000);
        await bot.People.SayAsync(Siti, Siti, "/id");
        await bot.People.WaitForTextAsync(Siti, Siti, "/id");
        await WaitForCallAsync(bot);
        await bot.People.AdvanceAsync(TimeSpan.FromMinutes(17));
        await bot.People.WaitForTextAsync(Admin, Admin, "belum terkirim sejak");
        await bot.People.AdvanceAsync(TimeSpan.FromMinutes(3));
        await bot.People.SayAsync(Admin, Admin, "/id");
        await bot.People.WaitForTextAsync(Admin, Admin, "Id");
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("belum terkirim sejak", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_round_that_does_not_end_is_told()
    {
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { ["Fetching:RequestSeconds"] = "100", ["Fetching:SiteSeconds"] = "300" });
        bot.Simulator.Session.Sites.SetAvailability("diskominfo", Availability.Hangs);
        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        await bot.People.WaitForTextAsync(Siti, Group, "Pemeriksaan");
        await bot.MoveToAsync(BotTraining.Monday.AddHours(3).AddMinutes(5));
        await bot.People.WaitForTextAsync(Admin, Admin, "belum selesai setelah lebih dari 3 jam");
    }

    [Fact]
    public async Task A_backup_that_fails_and_a_disk_that_fills_are_told()
    {
        var blocked = Path.GetTempFileName();
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { ["Backup:Folder"] = Path.Combine(blocked, "cadangan"), ["MinFreeDiskMb"] = "100000000" });
        await bot.People.WaitForTextAsync(Admin, Admin, "Ruang penyimpanan tinggal");
        await bot.MoveToAsync(BotTraining.Monday.AddHours(-6));
        await bot.People.WaitForTextAsync(Admin, Admin, "Pencadangan hari ini gagal");
        File.Delete(blocked);
    }

    private static async Task WaitForCallAsync(BotTraining bot)
    {
        for (var i = 0; i < 100 && !(await bot.People.CallsAsync()).Any(call => call.Status == 500); i++)
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
    }
}
