using Microsoft.Extensions.Configuration;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Settings;

public sealed class SettingsReaderTests
{
    [Theory]
    [InlineData("Telegramm:Token", "Telegramm")]
    [InlineData("Telegram:Tokn", "Telegram:Tokn")]
    [InlineData("Freshness:WindowDay", "Freshness:WindowDay")]
    [InlineData("People:0:Nama", "People:0:Nama")]
    public void An_unknown_key_is_told_with_the_known_ones(string key, string told)
    {
        var fault = Assert.Single(Faults((key, "1")));
        Assert.StartsWith($"{told}: pengaturan ini tidak dikenal. Yang dikenal di sini:", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Telegram:Token", "rahasia", "Telegram:Token")]
    [InlineData("Telegram:ApiUrl", "localhost", "Telegram:ApiUrl")]
    [InlineData("Telegram:MessagesPerSecond", "31", "Telegram:MessagesPerSecond: 31")]
    [InlineData("Schedule:Round", "Senin pagi", "Schedule:Round")]
    [InlineData("Schedule:WorkingHours:Monday", "07:30-16:00", "Schedule:WorkingHours:Monday")]
    [InlineData("Schedule:WorkingHours:Senin", "16:00-07:30", "Schedule:WorkingHours:Senin")]
    [InlineData("Schedule:AssignReminders:0", "25:00", "25:00")]
    [InlineData("Schedule:MaxScanAgeHours", "0", "Schedule:MaxScanAgeHours: 0")]
    [InlineData("Freshness:WindowDays", "0", "Freshness:WindowDays: 0")]
    [InlineData("Fetching:AllowedNetworks:0", "10.20", "Fetching:AllowedNetworks")]
    [InlineData("Fetching:Hosts:a.go.id", "b.go.id", "Fetching:Hosts:a.go.id")]
    [InlineData("Fetching:ConcurrentHosts", "65", "Fetching:ConcurrentHosts: 65")]
    [InlineData("Backup:At", "1.30", "Backup:At")]
    [InlineData("Backup:SendToAdmin", "true", "Backup:Passphrase")]
    [InlineData("Log:Level", "Loud", "Log:Level")]
    [InlineData("People:0:Name", "Budi", "\"Budi\" belum mempunyai Id Telegram")]
    public void A_wrong_value_is_told_with_its_key(string key, string value, string told)
        => Assert.Contains(told, Assert.Single(Faults((key, value))), StringComparison.Ordinal);

    [Fact]
    public void A_word_where_a_number_belongs_is_told_with_its_key()
        => Assert.Contains("Freshness:WindowDays", Assert.Single(Faults(("Freshness:WindowDays", "tujuh"))), StringComparison.Ordinal);

    [Fact]
    public void All_faults_are_told_at_once()
        => Assert.Equal(4, Faults(("Telegram:Token", "x"), ("Freshness:WindowDays", "99"), ("Log:Level", "Loud"), ("Backup:At", "pagi")).Count);

    [Fact]
    public void Nothing_set_gives_the_defaults()
    {
        var settings = SettingsReader.Bind(new ConfigurationBuilder().Build());
        Assert.Equal(["10:00", "13:30"], settings.Schedule.AssignReminders);
        Assert.Equal([".go.id"], settings.Fetching.CheckSuffixes);
        Assert.Equal("0 8 * * MON", settings.Schedule.Round);
    }

    [Fact]
    public void A_list_that_is_set_replaces_its_default()
    {
        var settings = SettingsReader.Bind(Of(("Schedule:AssignReminders:0", "09:00"), ("Fetching:CheckSuffixes:0", ".id")));
        Assert.Equal(["09:00"], settings.Schedule.AssignReminders);
        Assert.Equal([".id"], settings.Fetching.CheckSuffixes);
    }

    private static IReadOnlyList<string> Faults(params (string Key, string Value)[] pairs)
        => Assert.Throws<SettingsException>(() => SettingsReader.Bind(Of(pairs))).Faults;

    private static IConfiguration Of(params (string Key, string Value)[] pairs)
        => new ConfigurationBuilder().AddInMemoryCollection(pairs.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value))).Build();
}
