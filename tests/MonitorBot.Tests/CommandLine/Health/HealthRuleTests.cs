using MonitorBot.CommandLine.Health;
using MonitorBot.Triggers;

namespace MonitorBot.Tests.CommandLine.Health;

public sealed class HealthRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);

    private static readonly BotStatus Well = new()
    {
        At = Now.AddSeconds(-20),
        LastPoll = Now.AddSeconds(-30),
        LastRoundStarted = Now.AddHours(-2),
        LastRoundFinished = Now.AddHours(-1.9),
        ProcessId = 7,
    };

    private static readonly HealthFacts AllWell = new(Now, Well, null, 10L << 30, "Liberation Sans", Now.AddHours(-8), TimeSpan.FromDays(8));

    [Fact]
    public void When_all_is_well_every_check_says_so()
        => Assert.All(HealthRule.Judge(AllWell), check => Assert.Equal(HealthState.Ok, check.State));

    public static TheoryData<string, string, string> Troubles => new()
    {
        { "token", "pengaturan", "Fail" },
        { "out of the group", "grup", "Fail" },
        { "no right to pin", "grup", "Warn" },
        { "store", "basis-data", "Fail" },
        { "disk", "cakram", "Fail" },
        { "disk getting low", "cakram", "Warn" },
        { "disk unknown", "cakram", "Warn" },
        { "clock", "jam", "Fail" },
        { "fonts", "huruf", "Fail" },
        { "no bot", "bot", "Fail" },
        { "silent bot", "bot", "Fail" },
        { "telegram", "telegram", "Fail" },
        { "no poll", "telegram", "Fail" },
        { "never polled", "telegram", "Warn" },
        { "long round", "pemeriksaan", "Fail" },
        { "running round", "pemeriksaan", "Ok" },
        { "missed Monday", "pemeriksaan", "Fail" },
        { "no round yet", "pemeriksaan", "Warn" },
        { "slow outbox", "pesan-keluar", "Warn" },
        { "stuck outbox", "pesan-keluar", "Fail" },
        { "old backup", "cadangan", "Fail" },
        { "no backup yet", "cadangan", "Warn" },
    };

    [Theory]
    [MemberData(nameof(Troubles))]
    public void Each_trouble_is_told_under_its_name(string trouble, string name, string state)
        => Assert.Equal(state, Assert.Single(HealthRule.Judge(With(trouble)), check => check.Name == name).State.ToString());

    [Fact]
    public void What_Telegram_refused_is_told_in_words()
        => Assert.Contains(HealthRule.Judge(With("telegram")), check => check.Detail == "Token ditolak Telegram.");

    private static HealthFacts With(string trouble) => trouble switch
    {
        "token" => AllWell with { TokenMissing = true },
        "out of the group" => AllWell with { Status = Well with { GroupTrouble = "Bot bukan anggota grup.", GroupLost = true } },
        "no right to pin" => AllWell with { Status = Well with { GroupTrouble = "Bot belum boleh menyematkan." } },
        "store" => AllWell with { StoreFault = "rusak" },
        "disk" => AllWell with { FreeBytes = 100 << 20 },
        "disk getting low" => AllWell with { FreeBytes = 700 << 20 },
        "disk unknown" => AllWell with { FreeBytes = null },
        "clock" => AllWell with { Status = Well with { At = Now.AddHours(1) } },
        "fonts" => AllWell with { Fonts = null },
        "no bot" => AllWell with { Status = null },
        "silent bot" => AllWell with { Status = Well with { At = Now.AddMinutes(-3) } },
        "telegram" => AllWell with { Status = Well with { TelegramTrouble = "Token ditolak Telegram." } },
        "no poll" => AllWell with { Status = Well with { LastPoll = Now.AddMinutes(-6) } },
        "never polled" => AllWell with { Status = Well with { LastPoll = null } },
        "long round" => AllWell with { Status = Well with { LastRoundStarted = Now.AddHours(-3), LastRoundFinished = null } },
        "running round" => AllWell with { Status = Well with { LastRoundStarted = Now.AddMinutes(-3), LastRoundFinished = null } },
        "missed Monday" => AllWell with { Status = Well with { LastRoundFinished = Now.AddDays(-9) } },
        "no round yet" => AllWell with { Status = Well with { LastRoundStarted = null, LastRoundFinished = null } },
        "slow outbox" => AllWell with { Status = Well with { OutboxWaiting = 2, OutboxOldest = Now.AddMinutes(-20) } },
        "stuck outbox" => AllWell with { Status = Well with { OutboxWaiting = 2, OutboxOldest = Now.AddHours(-2) } },
        "old backup" => AllWell with { LastBackup = Now.AddDays(-3) },
        "no backup yet" => AllWell with { LastBackup = null },
        _ => throw new ArgumentOutOfRangeException(nameof(trouble), trouble, null),
    };
}
