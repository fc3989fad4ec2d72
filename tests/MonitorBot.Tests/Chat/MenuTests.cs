using System.Text.Json.Nodes;
using MonitorBot.Chat;
using MonitorBot.Core.Sop;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>Which commands each person's app offers, by role and chat.</summary>
public sealed class MenuTests
{
    [Fact]
    public async Task Menus_follow_roles_acting_heads_and_the_group()
    {
        await using var bot = await BotTraining.StartAsync(BotTraining.Monday.AddDays(1));
        await RunningMenuAsync(bot, $"chat:{Kabid}", "tugaskan", "status", "cek", "arsip", "rekap", "bantuan");
        await RunningMenuAsync(bot, $"chat_member:{Group}:{Kabid}", "tugaskan", "status", "cek", "arsip", "rekap", "bantuan");
        await RunningMenuAsync(bot, $"chat_member:{Group}:{Siti}", "periksa", "lapor", "pindai", "status", "cek", "riwayat", "arsip", "bantuan");
        await RunningMenuAsync(bot, $"chat:{Group}", "status", "cek", "peringkat", "rekap", "riwayat", "arsip", "bantuan");
        await RunningMenuAsync(bot, "default", "start", "id", "verifikasi", "bantuan");

        await bot.AskAsync(Kabid, "/plh Siti 25 November 2026", "menjadi Plh.");
        await RunningMenuAsync(bot, $"chat:{Siti}", "tugaskan", "status", "cek", "arsip", "rekap", "periksa", "lapor", "pindai", "riwayat", "surat", "temuan", "bantuan");
        await bot.MoveToAsync(BotTraining.Monday.AddDays(2).AddHours(16));
        await bot.People.WaitForTextAsync(Siti, Siti, "Masa Bapak/Ibu sebagai Plh. Kabid sudah berakhir");
        await RunningMenuAsync(bot, $"chat:{Siti}", "periksa", "lapor", "pindai", "status", "cek", "riwayat", "surat", "temuan", "arsip", "bantuan");
        await bot.AskAsync(Siti, "/tugaskan", "hanya untuk Kabid");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    [Fact]
    public void A_head_has_at_most_six_and_every_menu_names_only_what_the_role_may()
    {
        var today = new DateOnly(2026, 11, 23);
        Assert.True(Menus.For(new Person { Id = 1, Name = "K", Roles = [Role.Head] }, today).Count <= 6);
        var commands = new BotParts(new Entrance(), new CheckLimit()).Commands.ToDictionary(command => command.Spec.Name, command => command.Spec);
        foreach (var role in RoleName.All)
        {
            var who = new Person { Id = 1, Name = "X", Roles = [role] };
            Assert.All(Menus.For(who, today), name => Assert.True(commands[name].Allows(who, today), $"{role} may not {name}"));
            Assert.All(Menus.InGroupFor(who, today), name => Assert.True(commands[name].Allows(who, today) && !commands[name].PrivateOnly, $"{role} may not {name} in the group"));
        }
    }

    private static async Task RunningMenuAsync(BotTraining bot, string scope, params string[] expected)
    {
        string[] seen = [];
        for (var tries = 0; tries < 400; tries++)
        {
            seen = [.. ((JsonArray)bot.Simulator.Session.World.Commands.Get(scope, "")).Select(entry => (string)entry!["command"]!)];
            if (seen.SequenceEqual(expected)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }

        Assert.Equal(expected, seen);
    }
}
