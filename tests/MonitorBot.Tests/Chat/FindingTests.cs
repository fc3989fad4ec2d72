using System.Text;
using MonitorBot.Simulator.Websites;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>A website with hidden gambling links: who learns of it, where, and what they can do.</summary>
public sealed class FindingTests
{
    /// <summary>What only the answer to /temuan says; its heading also begins the news, which may arrive behind the question.</summary>
    private const string TheList = "Ketuk untuk melihat buktinya";

    [Fact]
    public async Task A_finding_is_told_once_in_private_acknowledged_and_never_told_in_the_group()
    {
        await using var bot = await BotTraining.StartAsync();
        Assert.True(bot.Simulator.Session.Sites.Inject("dinkes", Injection.HiddenLinks));
        await bot.MoveToAsync(BotTraining.Monday);
        var told = await bot.People.WaitForTextAsync(Admin, Admin, "INDIKASI, perlu verifikasi");
        Assert.Contains("[.]", told.Text);
        await bot.People.WaitForTextAsync(Kabid, Kabid, "INDIKASI, perlu verifikasi");
        await bot.People.WaitForTextAsync(Siti, Group, "Ada temuan keamanan pada");
        Assert.DoesNotContain(await bot.People.ChatAsync(Siti, Group), message => message.Text.Contains("judi") || message.Text.Contains("tersembunyi"));

        await bot.People.SayAsync(Siti, Group, "/temuan");
        await bot.People.WaitForTextAsync(Siti, Group, "dalam percakapan pribadi");
        await bot.AskAsync(Viewer, "/temuan", "hanya untuk");
        await bot.AskAsync(Siti, "/temuan", "Temuan keamanan");
        var list = await bot.People.WaitForTextAsync(Siti, Siti, TheList);
        Assert.False(list.HasButton("Lampiran terbatas"));
        await bot.People.TapAsync(Siti, Siti, list.Buttons.Single(row => row[0].EndsWith("indikasi sisipan judi", StringComparison.Ordinal))[0], list.Id);
        await bot.People.WaitForTextAsync(Siti, Siti, "Pertama terlihat");
        await bot.People.TapAsync(Siti, Siti, "Tandai sudah ditangani");
        await bot.People.WaitForTextAsync(Siti, Siti, "apa yang sudah dilakukan");
        await bot.AskAsync(Siti, "sudah dihapus pengelola", "✓ Ditandai");
        // One injection, several places: one note marks them all.
        Assert.Single((await bot.AskAsync(Siti, "/temuan", TheList)).Buttons, row => row[0].EndsWith("indikasi sisipan judi ✓", StringComparison.Ordinal));

        await bot.AskAsync(Kabid, "/temuan", TheList);
        await bot.People.TapAsync(Kabid, Kabid, "Lampiran terbatas");
        var annex = await bot.People.WaitForAsync(Kabid, Kabid, message => message.Document?.Name.StartsWith("Lampiran Terbatas", StringComparison.Ordinal) == true);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await bot.People.DownloadAsync(annex.Document!.Url), 0, 4));
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("baru atau memburuk"));
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task A_check_between_the_rounds_tells_what_is_new_and_sees_what_is_mended()
    {
        await using var bot = await BotTraining.AfterRoundAsync();
        Assert.DoesNotContain("mendesak", (await bot.AskAsync(Siti, "/temuan", TheList)).Text);
        Assert.DoesNotContain(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("baru atau memburuk"));
        Assert.True(bot.Simulator.Session.Sites.Inject("dishut", Injection.HiddenLinks));
        await bot.AskAsync(Viewer, "/cek dishut", "Ada temuan keamanan");
        await bot.People.WaitForTextAsync(Admin, Admin, "baru atau memburuk");
        Assert.Contains("mendesak", (await bot.AskAsync(Siti, "/temuan", TheList)).Text);
        Assert.DoesNotContain(await bot.People.ChatAsync(Viewer, Viewer), message => message.Text.Contains("tersembunyi"));

        Assert.True(bot.Simulator.Session.Sites.Clean("dishut"));
        await bot.AskAsync(Siti, "/cek dishut", "Dibaca");
        Assert.DoesNotContain("mendesak", (await bot.AskAsync(Siti, "/temuan", TheList)).Text);
        Assert.Empty(await bot.People.ViolationsAsync());
    }
}
