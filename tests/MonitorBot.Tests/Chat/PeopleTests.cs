using System.Text.RegularExpressions;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Chat;

/// <summary>How people come and go: claim, invitation, roles, revocation.</summary>
public sealed class PeopleTests
{
    [Fact]
    public async Task The_first_admin_claims_invites_another_and_is_revoked_by_them()
    {
        // Nobody is Admin by settings, so that the first start gives a claim code.
        await using var bot = await BotTraining.StartAsync(more: new Dictionary<string, string?> { ["People:3:Roles:0"] = "pengamat" });
        var claim = (await File.ReadAllTextAsync(await ClaimFileAsync(bot))).Trim();
        await bot.AskAsync(Stranger, $"/start {claim}", "Peran Bapak/Ibu: Admin");
        await bot.AskAsync(Siti, "/undang tim", "hanya untuk Admin");
        await bot.AskAsync(Stranger, "/cabut Orang", "Cabut semua peran");
        await bot.People.TapAsync(Stranger, Stranger, "Ya, cabut");
        await bot.People.WaitForToastAsync(Stranger, "satu-satunya Admin");

        var invitation = await bot.AskAsync(Stranger, "/undang admin", "Undangan sebagai Admin");
        var token = Regex.Match(invitation.Text, "start=([0-9a-f]+)").Groups[1].Value;
        await bot.AskAsync(Admin, $"/start {token}", "Pengamat, Admin");
        await bot.People.SayAsync(Viewer, Viewer, $"/start {token}");
        Assert.DoesNotContain("Admin", (await bot.AskAsync(Viewer, "/id", "Peran:")).Text);

        await bot.AskAsync(Admin, "/pengguna", "Pengguna bot");
        await bot.People.TapAsync(Admin, Admin, "Orang Lain");
        await bot.People.WaitForAsync(Admin, Admin, message => message.HasButton("☐ Tim"));
        await bot.People.TapAsync(Admin, Admin, "☐ Tim");
        await bot.People.WaitForTextAsync(Stranger, Stranger, "Sekarang: Tim, Admin");
        await bot.AskAsync(Admin, "/cabut orang", "Cabut semua peran");
        await bot.People.TapAsync(Admin, Admin, "Ya, cabut");
        await bot.People.WaitForTextAsync(Stranger, Stranger, "dicabut oleh Admin");
        await bot.AskAsync(Stranger, "/pengguna", "belum terdaftar");
        await bot.AskAsync(Admin, "/cabut Siti", "Cabut semua peran");
        await bot.People.TapAsync(Admin, Admin, "Ya, cabut");
        await bot.People.WaitForToastAsync(Admin, "berkas pengaturan");
        Assert.Empty(await bot.People.ViolationsAsync());
    }

    private static async Task<string> ClaimFileAsync(BotTraining bot)
    {
        var file = Path.Combine(bot.Folder, "data", "kode-klaim.txt");
        while (!File.Exists(file)) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        return file;
    }
}
