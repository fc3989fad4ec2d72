using MonitorBot.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>The team's group, and who stands in for the Head.</summary>
public sealed class GroupAndActingTests
{
    [Fact]
    public async Task The_admin_connects_the_group_and_the_head_names_who_stands_in()
    {
        // Another group is connected so far; the bot is not in it any more.
        await using var bot = await BotTraining.StartAsync(BotTraining.Monday.AddHours(1), new Dictionary<string, string?> { ["Group:ChatId"] = "-1009990000001" });
        await bot.AskAsync(Admin, "/hubungkan", "di dalam grup");
        await bot.People.SayAsync(Siti, Group, "/hubungkan");
        await bot.People.WaitForTextAsync(Siti, Group, "hanya untuk Admin");
        await bot.People.SayAsync(Admin, Group, "/hubungkan");
        await bot.People.WaitForTextAsync(Admin, Group, "Ganti dengan grup ini?");
        await bot.People.TapAsync(Siti, Group, "Ganti dengan grup ini");
        await bot.People.WaitForToastAsync(Siti, "hanya untuk Admin");
        await bot.People.TapAsync(Admin, Group, "Ganti dengan grup ini");
        await bot.People.WaitForTextAsync(Siti, Group, "menjadi tempat ringkasan");
        var card = await bot.People.WaitForAsync(Siti, Group, message => message.Text.Contains("Status:") && message.Pinned);
        Assert.Contains("23 November 2026", card.Text);

        await bot.AskAsync(Kabid, "/plh Siti 30 Oktober 2026", "tidak dapat dipakai");
        await bot.AskAsync(Kabid, "/plh Siti", "Tanggalnya belum terbaca");
        await bot.AskAsync(Admin, "/plh Dewi 30 November", "diri sendiri");
        await bot.AskAsync(Kabid, "/plh Siti s.d. 30 November", "Senin, 30 November 2026");
        await bot.People.WaitForTextAsync(Siti, Siti, "Bapak/Ibu dicatat sebagai Plh.");
        await bot.People.WaitForTextAsync(Budi, Group, "menjadi Plh. Kabid");
        await bot.AskAsync(Siti, "/id", "Plh. Kabid s.d. 30 November 2026");
        await bot.AskAsync(Kabid, "/plh", "Siti Aminah s.d.");
        await bot.People.TapAsync(Kabid, Kabid, "Akhiri");
        await bot.People.WaitForTextAsync(Siti, Siti, "diakhiri oleh");
        await bot.AskAsync(Siti, "/tugaskan", "hanya untuk Kabid");
    }

    [Fact]
    public async Task A_group_to_which_a_stranger_adds_the_bot_is_left_with_a_sentence()
    {
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { ["Group:ChatId"] = "0" });
        var self = long.Parse(SimulatorOptions.DefaultToken.Split(':')[0]);
        await bot.People.DoAsync(Kabid, Group, "kick", self);
        await bot.People.DoAsync(Stranger, Group, "join");
        await bot.People.DoAsync(Stranger, Group, "invite", self);
        await bot.People.WaitForTextAsync(Siti, Group, "keluar dari grup ini");
        while ((await bot.People.CallsAsync()).All(call => call.Method != "leaveChat")) await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        await bot.People.DoAsync(Kabid, Group, "invite", self);
        await bot.People.WaitForTextAsync(Siti, Group, "Admin mengirim /hubungkan di sini");
    }
}
