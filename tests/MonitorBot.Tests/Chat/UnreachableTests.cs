using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>Chats that Telegram refuses or renames: somebody learns of it, and the messages find their way.</summary>
public sealed class UnreachableTests
{
    [Fact]
    public async Task Who_blocked_the_bot_is_asked_in_the_group_to_press_start_and_the_admin_hears_of_it_once()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Kabid, "/status", "Belum ada monitoring");
        await bot.People.DoAsync(Kabid, Kabid, "block");
        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Siti, Group, "tekan Start");
        var told = await bot.People.WaitForTextAsync(Admin, Admin, "tidak sampai");
        Assert.Contains("Rahmat Hidayat", told.Text);
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");

        // Further messages for the Head: he is known to be out of reach.
        await bot.People.SayAsync(Kabid, Group, "/tugaskan");
        await bot.AskAsync(Admin, "/status", "Status:");
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("tidak sampai", StringComparison.Ordinal));

        await bot.People.DoAsync(Kabid, Kabid, "unblock");
        await bot.AskAsync(Kabid, "/start", "Selamat datang");
        await bot.AskAsync(Kabid, "/status", "Status:");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task A_message_due_to_who_blocked_the_bot_does_not_ask_him_in_the_group_again()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Kabid, "/status", "Belum ada monitoring");
        await bot.People.DoAsync(Kabid, Kabid, "block");
        await bot.People.WaitForTextAsync(Siti, Group, "tekan Start");
        await bot.MoveToAsync(BotTraining.Monday);
        await bot.People.WaitForTextAsync(Siti, Group, "Hasil pemeriksaan");

        // What the group is told afterwards comes behind whatever the due message had written there.
        await bot.People.SayAsync(Siti, Group, "/status");
        await bot.People.WaitForAsync(Siti, Group, message => message.Text.Contains("Status: menunggu penugasan", StringComparison.Ordinal), "the answer in the group");
        Assert.Single(await bot.People.ChatAsync(Siti, Group), message => message.Text.Contains("tekan Start", StringComparison.Ordinal));
    }

    /// <summary>A message can be refused before the news of the block is read.</summary>
    [Fact]
    public async Task News_of_a_block_that_a_refused_message_showed_first_is_not_told_again()
    {
        await using var bot = await WithHeadWhoBlockedUnheardAsync();
        await bot.People.WaitForTextAsync(Admin, Admin, "tidak sampai");

        bot.Simulator.Session.World.Chats[Kabid].Blocked = false;
        await bot.People.DoAsync(Kabid, Kabid, "block");
        await bot.AskAsync(Admin, "/status", "Status:");
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("tidak sampai", StringComparison.Ordinal));
    }

    /// <summary>The news of a block can be lost: Telegram keeps updates for a day only.</summary>
    [Fact]
    public async Task A_refused_message_shows_it_too_and_the_admin_sends_it_again_when_the_person_is_back()
    {
        await using var bot = await WithHeadWhoBlockedUnheardAsync();
        await bot.People.WaitForTextAsync(Siti, Group, "tekan Start");
        Assert.Contains("Rahmat Hidayat", (await bot.People.WaitForTextAsync(Admin, Admin, "tidak sampai")).Text);

        await bot.People.DoAsync(Kabid, Kabid, "unblock");
        await bot.AskAsync(Kabid, "/start", "Selamat datang");
        var list = await bot.AskAsync(Admin, "/gagal", "Pesan yang gagal terkirim");
        Assert.Contains("kepada Rahmat Hidayat", list.Text);
        await bot.People.TapAsync(Admin, Admin, "Kirim ulang semua", list.Id);
        await bot.People.WaitForTextAsync(Kabid, Kabid, "Langkah 1 dari 4");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task A_group_that_becomes_a_supergroup_is_followed_with_its_messages_and_its_card()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        var answer = await bot.People.DoAsync(Kabid, Group, "upgrade");
        var moved = bot.Simulator.Session.World.Chats.Values.Single(chat => chat.Id < 0 && chat.Id != Group).Id;
        await bot.People.WaitForAsync(Kabid, Kabid, message => message.HasButton("Tugaskan tim"), answer.ToJsonString());
        await bot.People.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await bot.People.WaitForAsync(Siti, moved, message => message.Document is not null, "the assignment in the new group");
        Assert.Equal("Tidak ada pesan yang gagal terkirim.", (await bot.AskAsync(Admin, "/gagal", "gagal terkirim")).Text);
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    /// <summary>Monday's messages go out to a Head of whose block no update told.</summary>
    private static async Task<BotTraining> WithHeadWhoBlockedUnheardAsync()
    {
        var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Kabid, "/status", "Belum ada monitoring");
        bot.Simulator.Session.World.Chats[Kabid].Blocked = true;
        await bot.MoveToAsync(BotTraining.Monday);
        return bot;
    }
}
