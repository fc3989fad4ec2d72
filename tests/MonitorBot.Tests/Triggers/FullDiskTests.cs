using System.Collections.Concurrent;
using MonitorBot.Tests.Chat;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Triggers;

public sealed class FullDiskTests
{
    [Fact]
    public async Task Without_the_room_that_the_settings_ask_for_nothing_is_scanned_and_people_are_answered()
    {
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { ["MinFreeDiskMb"] = "100000000" });
        ConcurrentBag<string> asked = [];
        bot.Simulator.Session.Websites!.Asked += asked.Add;
        // A round that the full disk cut off.
        await bot.Store.WriteAsync(session => session.Rounds.Start("terputus", BotTraining.SundayEvening, ["diskominfo.kaltimprov.go.id"]));

        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Ruang penyimpanan tinggal");
        var offer = await bot.AskAsync(Kabid, "/tugaskan insidental", "insidental");
        await bot.People.TapAsync(Kabid, Kabid, "Buka monitoring insidental", offer.Id);
        await bot.People.WaitForToastAsync(Kabid, "Ruang penyimpanan tinggal");
        await bot.People.AdvanceAsync(TimeSpan.FromSeconds(30));
        await bot.AskAsync(Viewer, "/status", "Status:");
        Assert.Empty(asked);
        Assert.Equal("terputus", Assert.Single(await bot.Store.ReadAsync(session => session.Rounds.Unfinished())).Key);
    }
}
