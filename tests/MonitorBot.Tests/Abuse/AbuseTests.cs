using MonitorBot.Core.Agencies;
using MonitorBot.Tests.Chat;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Abuse;

/// <summary>People who mean harm or do not know better, over HTTP against the real bot: each is refused with a sentence, and nothing changes.</summary>
public sealed class AbuseTests
{
    [Fact]
    public async Task A_flood_by_one_person_gets_a_bounded_number_of_answers_and_holds_up_nobody()
    {
        await using var bot = await BotTraining.StartAsync();
        for (var number = 0; number < 100; number++) await bot.People.SayAsync(Stranger, Stranger, number % 2 == 0 ? "/status" : new string('x', 4096));
        await bot.AskAsync(Viewer, "/status", "Belum ada monitoring");
        await bot.People.WaitForTextAsync(Stranger, Stranger, "Terlalu banyak permintaan");
        await bot.MoveToAsync(BotTraining.SundayEvening.AddMinutes(5));
        await bot.AskAsync(Stranger, "/start", "belum terdaftar");

        var answers = (await bot.People.ChatAsync(Stranger, Stranger)).Where(message => message.FromId != Stranger).ToList();
        Assert.Equal(22, answers.Count);
        Assert.Single(answers, message => message.Text.Contains("Terlalu banyak permintaan", StringComparison.Ordinal));
        Assert.Contains(await bot.Store.ReadAsync(session => session.Audit.Recent(100)), line => line.PersonId == Stranger && line.Action == "ditolak: terlalu banyak pesan");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Names_that_may_not_be_checked_are_refused_and_no_check_is_ordered()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Viewer, "/status", "Belum ada monitoring");
        var before = await StateAsync(bot);
        foreach (var (command, expected) in Refused) await bot.AskAsync(Viewer, command, expected);
        Assert.Equal(before, await StateAsync(bot));
        Assert.DoesNotContain(await bot.People.ChatAsync(Viewer, Viewer), message => message.Text.Contains("root:", StringComparison.Ordinal));
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public async Task Forged_and_replayed_presses_and_an_update_of_a_megabyte_change_nothing()
    {
        await using var bot = await BotTraining.StartAsync();
        var shown = (await bot.AskAsync(Stranger, "/status", "belum terdaftar")).Id;
        var known = (await bot.AskAsync(Viewer, "/status", "Belum ada monitoring")).Id;
        var before = await StateAsync(bot);
        List<string> presses = [];
        foreach (var data in Forged)
        {
            await bot.People.ForgeAsync(Stranger, Stranger, data, shown);
            presses.Add((string)(await bot.People.ForgeAsync(Viewer, Viewer, data, known))["callback"]!);
            presses.Add((string)(await bot.People.ForgeAsync(Viewer, Viewer, data, known))["callback"]!);
        }

        await bot.People.SayAsync(Viewer, Viewer, new string('A', 1_000_000));
        await bot.AskAsync(Viewer, "/status", "Belum ada monitoring");
        Assert.Equal(before, await StateAsync(bot));
        Assert.Equal(Forged.Length, (await bot.People.ToastsAsync(Stranger)).Count(toast => toast.Text.Length > 0));
        var world = bot.Simulator.Session.World;
        await Chat.Table.RunningBot.UntilAsync(() =>
        {
            lock (world.Gate) return Task.FromResult(!presses.Any(world.Callbacks.IsOpen));
        });
        Assert.Empty(await bot.Store.ReadAsync(session => session.Inbox.Poisoned(10)));
    }

    [Fact]
    public async Task Files_of_the_wrong_kind_in_place_of_the_register_are_refused()
    {
        await using var bot = await BotTraining.StartAsync();
        await bot.AskAsync(Admin, "/opd", "Daftar OPD");
        var before = await StateAsync(bot);
        foreach (var (name, content, expected) in Files)
        {
            await bot.MoveToAsync(bot.Simulator.Session.Clock.GetUtcNow().AddMinutes(1));
            var list = await bot.AskAsync(Admin, "/opd", "Daftar OPD");
            await bot.People.TapAsync(Admin, Admin, "Unggah CSV");
            var asked = await bot.People.WaitForTextAsync(Admin, Admin, "Kolom wajib", list.Id);
            await bot.People.SendFileAsync(Admin, Admin, name, content);
            await bot.People.WaitForTextAsync(Admin, Admin, expected, asked.Id);
        }

        Assert.Equal(before, await StateAsync(bot));
    }

    private static readonly (string Command, string Expected)[] Refused =
    [
        ("/cek localhost", "tidak ada dalam daftar"),
        ("/cek 169.254.169.254", "tidak dapat diperiksa"),
        ("/cek http://[::1]/", "tidak ada dalam daftar"),
        ("/cek http://[::ffff:127.0.0.1]/", "tidak dapat diperiksa"),
        ("/cek http://2130706433/", "tidak ada dalam daftar"),
        ("/cek http://admin:rahasia@diskominfo.kaltimprov.go.id/", "tidak ada dalam daftar"),
        ("/cek file:///etc/passwd.go.id", "tidak ada dalam daftar"),
        ("/cek " + string.Join(' ', Enumerable.Range(1, 50).Select(number => $"situs{number}.go.id")), "Paling banyak 5 website"),
    ];

    private static readonly string[] Forged =
    [
        "v1:approve:2026-W48-1:1", "v1:invite:2", "v1:opdsave:1:yes", "v1:checked:2026-W48-1:dinkes:-1", "v1:acting:99999999999999999999", "v2:approve:2026-W48-1",
        "v1::::", "v1:opd:'; DROP TABLE", "{\"json\":true}", ":::::::::::::::::::::::::",
    ];

    private static readonly (string Name, byte[] Content, string Expected)[] Files =
    [
        ("daftar.zip", "PK\u0003\u0004 not a table"u8.ToArray(), "bukan CSV"),
        ("daftar.csv", [.. Enumerable.Repeat((byte)0, 100_000)], "bukan CSV"),
        ("daftar.csv", [.. Enumerable.Repeat((byte)',', 2_000_000)], "lebih dari 1 MB"),
    ];

    private static Task<string> StateAsync(BotTraining bot) => bot.Store.ReadAsync(session =>
        string.Join('\n', RegisterCsv.Write(session.Register.All()), session.People.All().Count, session.Cycles.Unfinished().Count, session.Jobs.Due(DateTimeOffset.MaxValue).Count, session.Rounds.Unfinished().Count));
}
