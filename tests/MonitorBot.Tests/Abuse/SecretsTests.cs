using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Abuse;

/// <summary>What must stay secret stands in clear nowhere in what the program writes: log, store, backups, status, errors.</summary>
public sealed class SecretsTests
{
    [Fact]
    public async Task No_secret_stands_in_clear_in_log_store_backup_or_status()
    {
        await using var stage = await SecretStage.StartAsync();
        string claim, invitation;
        IReadOnlyList<string> log;
        using (var bot = stage.StartBot())
        {
            await bot.ReadyAsync();
            claim = (await File.ReadAllTextAsync(stage.ClaimFile)).Trim();
            invitation = await PlayAsync(stage, claim);
            Assert.Equal(0, (await bot.TerminateAsync()).Code);
            log = bot.Said;
        }

        var secrets = new Dictionary<string, string>
        {
            ["token"] = SecretStage.Token.Split(':')[1],
            ["claim code"] = claim,
            ["invitation"] = invitation,
            ["passphrase"] = SecretStage.Passphrase,
            ["proxy password"] = SecretStage.ProxyPassword,
            ["metrics password"] = SecretStage.MetricsPassword,
        };
        LookAtTheLog(log, secrets);
        Assert.Empty(stage.Leaks(secrets));
        string[] expected = ["monitorbot.db", "status.json", "cadangan-terenkripsi.mbc"];
        Assert.All(expected, name => Assert.True(File.Exists(Path.Combine(stage.Data, name)), name));
        Assert.True(Directory.GetDirectories(Path.Combine(stage.Data, "backup"), "cadangan-*").Length >= 2);
    }

    /// <summary>Claim, invitation, its use, a check through the proxy that is not there, refusals of Telegram, and a backup.</summary>
    /// <returns>The secret part of the invitation.</returns>
    private static async Task<string> PlayAsync(SecretStage stage, string claim)
    {
        var people = stage.People;
        await people.SayAsync(Admin, Admin, $"/start {claim}");
        await people.WaitForTextAsync(Admin, Admin, "Selamat datang");
        await people.SayAsync(Admin, Admin, "/undang tim");
        var invited = await people.WaitForTextAsync(Admin, Admin, "Undangan sebagai");
        var invitation = invited.Text.Split("start=")[1].Split('\n')[0].Trim();
        foreach (var (kind, text) in ((string, string)[])[("429", "/status"), ("500", "/jadwal"), ("garbage", "/id")])
        {
            await people.FaultAsync(kind, "sendMessage", times: 2, seconds: 1);
            await people.FaultAsync(kind, "getUpdates", times: 1, seconds: 1);
            await people.SayAsync(Admin, Admin, text);
        }

        await people.SayAsync(Siti, Siti, $"/start {invitation}");
        await people.WaitForTextAsync(Siti, Siti, "Selamat datang");
        await people.SayAsync(Siti, Siti, "/cek luar.go.id");
        await people.WaitForTextAsync(Siti, Siti, "tidak dapat");
        await people.SayAsync(Admin, Admin, "/cadangan");
        await people.WaitForTextAsync(Admin, Admin, "Cadangan selesai");
        return invitation;
    }

    /// <summary>The one exception is the line for the operator's eyes that the design asks for: the claim code of a start without Admin.</summary>
    private static void LookAtTheLog(IReadOnlyList<string> log, Dictionary<string, string> secrets)
    {
        Assert.True(log.Count > 10, $"only {log.Count} lines");
        var shown = Assert.Single(log, line => line.Contains(secrets["claim code"], StringComparison.Ordinal));
        Assert.StartsWith("Belum ada Admin.", shown, StringComparison.Ordinal);
        Assert.Empty(secrets.Where(secret => secret.Key != "claim code").SelectMany(secret => log.Where(line => line.Contains(secret.Value, StringComparison.Ordinal)).Select(line => $"{secret.Key}: {line}")));
    }
}
