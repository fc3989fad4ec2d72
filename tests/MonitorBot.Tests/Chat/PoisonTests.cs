using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

public sealed class PoisonTests
{
    [Fact]
    public async Task An_update_that_cannot_be_handled_is_set_aside_with_a_word_and_those_behind_it_go_on()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Viewer, "/status", "Belum ada monitoring");
        await bot.Store.WriteAsync(session =>
        {
            session.Inbox.Receive(1, "bukan JSON", BotTraining.SundayEvening);
            session.Inbox.Receive(2, $$"""{"update_id":2,"message":{"message_id":1,"date":"kemarin","chat":{"id":{{Budi}},"type":"private"},"text":"/status"} }""", BotTraining.SundayEvening);
            // This one ended the program each time.
            session.Inbox.Receive(3, $$"""{"update_id":3,"message":{"message_id":2,"date":1795000000,"chat":{"id":{{Siti}},"type":"private"},"from":{"id":{{Siti}},"is_bot":false,"first_name":"Siti"},"text":"/status"} }""", BotTraining.SundayEvening);
            for (var death = 0; death < 6; death++) session.Inbox.Begin(3);
        });

        await bot.AskAsync(Viewer, "/id", "Id Telegram");
        foreach (var who in (long[])[Budi, Siti]) await bot.People.WaitForTextAsync(who, who, "tidak dapat diproses");
        Assert.Equal([1L, 2, 3], (await bot.Store.ReadAsync(session => session.Inbox.Poisoned(10))).Select(one => one.UpdateId).Order());
        await bot.People.WaitForTextAsync(Admin, Admin, "disisihkan");
        await bot.AskAsync(Siti, "/id", "Id Telegram");
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("disisihkan", StringComparison.Ordinal));
        Assert.Empty(await bot.Store.ReadAsync(session => session.Inbox.Pending()));
    }
}
