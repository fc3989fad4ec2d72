using MonitorBot.Settings;

namespace MonitorBot.Tests.Settings;

/// <summary>Order of sources and secrets from files. The environment is the process's own, so each test uses a key of its own.</summary>
public sealed class SettingsSourceTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("settings-").FullName;
    private readonly List<string> variables = [];

    public void Dispose()
    {
        foreach (var name in variables) Environment.SetEnvironmentVariable(name, null);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_environment_is_read()
    {
        Set("MONITORBOT__Office__City", "Bontang");
        Assert.Equal("Bontang", SettingsSource.Read([])["Office:City"]);
    }

    [Fact]
    public void The_command_line_wins_over_the_environment()
    {
        Set("MONITORBOT__Office__Phone", "1");
        Assert.Equal("2", SettingsSource.Read(["--Office:Phone=2"])["Office:Phone"]);
    }

    [Fact]
    public void The_callers_overrides_win_over_all()
        => Assert.Equal("3", SettingsSource.Read(["--Office:Email=2"], new Dictionary<string, string?> { ["Office:Email"] = "3" })["Office:Email"]);

    [Fact]
    public void A_secret_is_read_from_its_file_without_the_line_end()
    {
        var file = Path.Combine(folder, "sandi");
        File.WriteAllText(file, "kata sandi panjang\n");
        Set("MONITORBOT__Backup__Passphrase_FILE", file);
        var settings = SettingsReader.Bind(SettingsSource.Read([]));
        Assert.Equal("kata sandi panjang", settings.Backup.Passphrase);
    }

    [Fact]
    public void A_secret_whose_file_is_missing_is_a_fault()
    {
        var missing = Path.Combine(folder, "tidak-ada");
        var fault = Assert.Throws<SettingsException>(() => SettingsSource.Read([$"--Telegram:Token_FILE={missing}"]));
        Assert.Equal($"Telegram:Token_FILE: berkas \"{missing}\" tidak ada.", Assert.Single(fault.Faults));
    }

    [Fact]
    public void Settings_are_told_from_the_commands_own_words()
    {
        var (settings, words) = SettingsSource.Split(["cek", "a.go.id", "--json", "--Fetching:Proxy", "http://p:1", "--DataFolder=x", "--at", "2026-11-23"]);
        Assert.Equal(["--Fetching:Proxy", "http://p:1", "--DataFolder=x"], settings);
        Assert.Equal(["cek", "a.go.id", "--json", "--at", "2026-11-23"], words);
    }

    private void Set(string name, string value)
    {
        variables.Add(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
