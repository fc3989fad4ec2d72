using LiteDB;
using MonitorBot.Core.Storage;
using MonitorBot.Simulator;
using MonitorBot.Tests.Chat;
using MonitorBot.Tests.CommandLine;
using MonitorBot.Triggers;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Deploy;

/// <summary>What an operator meets at the first start is told in words: in `sehat`'s status file, or to the Admin.</summary>
public sealed class FirstStartTests
{
    [Fact]
    public async Task Without_a_token_five_lines_say_how_to_get_one_and_how_to_try()
    {
        var folder = Directory.CreateTempSubdirectory("monitorbot-awal-").FullName;
        var (code, output, errors) = await RunProgram.Async($"--DataFolder={folder}", "--Telegram:Token=");
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((2, "", 5), (code, output, lines.Length));
        Assert.Contains("@BotFather", errors, StringComparison.Ordinal);
        Assert.Contains("MonitorBot.Simulator", errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        Directory.Delete(folder);
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_refused_with_a_sentence_and_left_as_it_is()
    {
        var folder = Directory.CreateTempSubdirectory("monitorbot-baru-").FullName;
        var path = Path.Combine(folder, "monitorbot.db");
        Store.Open(new StoreOptions { Path = path }, TimeProvider.System).Dispose();
        await Task.Run(() =>
        {
            using var database = new LiteDatabase($"Filename={path};Collation=/Ordinal");
            database.GetCollection("meta").Upsert(new BsonDocument { ["_id"] = "schema", ["Value"] = 99 });
        });
        var before = await File.ReadAllBytesAsync(path);

        var (code, _, errors) = await RunProgram.Async($"--DataFolder={folder}", $"--Telegram:Token={SimulatorOptions.DefaultToken}", "--Telegram:ApiUrl=http://127.0.0.1:9");
        Assert.Equal(2, code);
        Assert.Contains("lebih baru", errors, StringComparison.Ordinal);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Equal(before, await File.ReadAllBytesAsync(path));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("Telegram:Token", "7000000001:sudah-dicabut-oleh-pemiliknya", "Token ditolak Telegram")]
    [InlineData("Telegram:ApiUrl", "http://127.0.0.1:9", "Telegram tidak terjangkau")]
    public async Task A_wrong_token_and_a_missing_network_are_told_apart(string key, string value, string told)
    {
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { [key] = value });
        Assert.Contains(told, await StatusAsync(bot, status => status.TelegramTrouble), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_program_with_the_same_token_is_named()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.People.SayAsync(Siti, Siti, "/id");
        await bot.People.WaitForTextAsync(Siti, Siti, "Id");
        using var other = new HttpClient { BaseAddress = bot.Simulator.Address };
        var told = await StatusAsync(bot, status => status.TelegramTrouble, () => other.GetAsync(new Uri($"/bot{SimulatorOptions.DefaultToken}/getUpdates?timeout=0&offset=1", UriKind.Relative)));
        Assert.Contains("token yang sama", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_without_the_bot_and_a_missing_right_to_pin_are_told_to_the_Admin()
    {
        await using var bot = await BotTraining.StartAsync();
        var id = bot.Simulator.Session.World.Bot.Id;
        await bot.StopBotAsync();
        await bot.People.DoAsync(Kabid, Group, "demote", id);
        await bot.StartBotAsync();
        var pin = await bot.People.WaitForTextAsync(Admin, Admin, "Sematkan pesan");
        Assert.Contains("mode privasi", pin.Text, StringComparison.Ordinal);
        Assert.Contains("menyematkan", await StatusAsync(bot, status => status.GroupTrouble), StringComparison.Ordinal);

        await bot.StopBotAsync();
        await bot.People.DoAsync(Kabid, Group, "kick", id);
        await bot.StartBotAsync();
        await bot.People.WaitForTextAsync(Admin, Admin, "Bot bukan anggota grup");
        Assert.Contains("bukan anggota", await StatusAsync(bot, status => status.GroupLost ? status.GroupTrouble : null), StringComparison.Ordinal);
        Assert.Single(await bot.People.ChatAsync(Admin, Admin), message => message.Text.Contains("Sematkan pesan", StringComparison.Ordinal));
    }

    /// <summary>Lets the status file be written until it tells what is looked for.</summary>
    private static async Task<string> StatusAsync(BotTraining bot, Func<BotStatus, string?> told, Func<Task>? before = null)
    {
        var file = Path.Combine(bot.Folder, "data", BotStatus.FileName);
        for (var i = 0; i < 200; i++)
        {
            if (before is not null) await before();
            await bot.People.AdvanceAsync(TimeSpan.FromSeconds(31));
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
            if (File.Exists(file) && told(System.Text.Json.JsonSerializer.Deserialize<BotStatus>(await File.ReadAllTextAsync(file))!) is { } words) return words;
        }

        return "";
    }
}
