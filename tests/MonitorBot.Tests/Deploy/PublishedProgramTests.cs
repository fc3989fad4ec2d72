using System.Globalization;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator;
using MonitorBot.Tests.Simulator;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Deploy;

/// <summary>The published program, as both ways of installing start it: it does the SOP from a read-only folder as another user, tells its health, its supervisor and its metrics.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PublishedProgramTests
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task It_does_the_sop_from_a_read_only_folder_and_tells_that_it_lives()
    {
        await using var training = await Training.StartAsync(new SimulatorOptions { FloodLimits = false });
        training.People.Patience = TimeSpan.FromSeconds(120);
        await using var collector = await MetricCollector.StartAsync();
        using var program = await PublishedProgram.MakeAsync();
        using var supervisor = new NotifySocket(Path.Combine(program.Folder, "n"));
        Configure(program, training, collector, supervisor);

        var (early, output, _) = await program.CommandAsync("sehat");
        Assert.True(early == 1, output);
        program.Start();
        await PlayAsync(training.People);
        var (code, health, errors) = await program.CommandAsync("sehat", "--json");
        Assert.True(code == 0, health + errors + program.Errors);
        Assert.Contains("WATCHDOG=1", await supervisor.SaidAsync(), StringComparison.Ordinal);

        Assert.Equal(0, await program.StopAsync());
        Assert.Contains("monitorbot.sites.read", await collector.ReceivedAsync(), StringComparison.Ordinal);
        LookAtTheLog(program.Errors);
        Assert.Equal(Owner | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(program.Data, "bot")));
        Assert.Equal(Owner, File.GetUnixFileMode(Path.Combine(program.Data, "bot", "status.json")));
        Assert.Empty(await training.People.ViolationsAsync());
    }

    private static async Task PlayAsync(SimulatorClient people)
    {
        await people.SayAsync(Kabid, Kabid, "/tugaskan insidental");
        await people.WaitForTextAsync(Kabid, Kabid, "akan diperiksa lagi");
        await people.TapAsync(Kabid, Kabid, "Buka monitoring insidental");
        await people.WaitForAsync(Kabid, Kabid, message => message.Buttons.Any(row => row.Contains("Tugaskan tim")), "the button to assign");
        await people.TapAsync(Kabid, Kabid, "Tugaskan tim");
        await people.WaitForTextAsync(Siti, Group, "Pemeriksaan selesai");
        await people.SayAsync(Siti, Siti, "/lapor");
        var asked = await people.WaitForAsync(Siti, Siti, message => message.Text.Contains("Masih ada") || message.Text.Contains("sudah disampaikan"));
        if (asked.Text.Contains("Masih ada", StringComparison.Ordinal)) await people.TapAsync(Siti, Siti, "Tetap laporkan");
        await people.WaitForTextAsync(Kabid, Kabid, "menunggu keputusan");
        await people.TapAsync(Kabid, Kabid, "Setujui");
        await people.WaitForTextAsync(Kabid, Kabid, "Pilih disposisi");
        await people.TapAsync(Kabid, Kabid, "Arsipkan");
        await people.WaitForTextAsync(Siti, Group, "diarsipkan");
    }

    /// <summary>Each line is one JSON object; what belongs to an update, job or week says so; the token is nowhere.</summary>
    private static void LookAtTheLog(string log)
    {
        var lines = log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.TrimEnd().Length > 0).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        string[] scopes = [.. lines.Where(line => line.TryGetProperty("Scopes", out _)).SelectMany(line => line.GetProperty("Scopes").EnumerateArray()).Select(scope => scope.GetProperty("Message").GetString()!)];
        Assert.Contains(scopes, scope => scope.StartsWith("update ", StringComparison.Ordinal));
        Assert.Contains(scopes, scope => scope.StartsWith("week 20", StringComparison.Ordinal));
        Assert.Contains(scopes, scope => scope.Contains(" seal, week 20", StringComparison.Ordinal));
        Assert.DoesNotContain(SimulatorOptions.DefaultToken.Split(':')[1], log, StringComparison.Ordinal);
    }

    private static void Configure(PublishedProgram program, Training training, MetricCollector collector, NotifySocket supervisor)
    {
        var sites = training.Host.Session.Sites.Sites.Where(site => site.Id is "diskominfo" or "dinkes").ToList();
        var known = ProvinceList.Load().ToDictionary(agency => agency.Code);
        File.WriteAllText(Path.Combine(program.Data, "opd.csv"), RegisterCsv.Write(sites.Select(site => known[site.AgencyCode] with { Status = AgencyStatus.Active, Site = new() { Host = site.Host, StartUrl = new Uri($"http://{site.Host}/") } })));
        File.WriteAllText(Path.Combine(program.Data, "token"), SimulatorOptions.DefaultToken + "\n");
        var settings = program.Settings;
        settings["TMPDIR"] = program.Data;
        settings["DOTNET_EnableDiagnostics"] = "0";
        settings["NOTIFY_SOCKET"] = supervisor.Address;
        settings["WATCHDOG_USEC"] = "3000000";
        Set(settings, ("DataFolder", Path.Combine(program.Data, "bot")), ("RegisterFile", Path.Combine(program.Data, "opd.csv")), ("Telegram:Token_FILE", Path.Combine(program.Data, "token")),
            ("Telegram:ApiUrl", training.Host.Address.GetLeftPart(UriPartial.Authority)), ("Group:ChatId", Group.ToString(CultureInfo.InvariantCulture)),
            ("Integrity:CloakingProbe", "false"), ("Schedule:RetryAfterSeconds", "0"), ("Log:Json", "true"), ("Log:OtlpEndpoint", collector.Address), ("MinFreeDiskMb", "50"));
        foreach (var site in sites)
            settings[$"MONITORBOT__Fetching__Hosts__{site.Host}"] = training.Host.Session.Websites!.HostMap[site.Host];
        foreach (var (index, person) in Cast.People.Where(one => one.Role != "lain").Index())
            Set(settings, ($"People:{index}:Id", person.Id.ToString(CultureInfo.InvariantCulture)), ($"People:{index}:Name", person.Name), ($"People:{index}:Roles:0", person.Role));
    }

    private static void Set(Dictionary<string, string> environment, params (string Key, string Value)[] settings)
    {
        foreach (var (key, value) in settings)
            environment["MONITORBOT__" + key.Replace(":", "__", StringComparison.Ordinal)] = value;
    }
}

/// <summary>The socket on which systemd listens to a service.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class NotifySocket : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
    private readonly StringBuilder _said = new();

    public NotifySocket(string path)
    {
        Address = path;
        _socket.Bind(new UnixDomainSocketEndPoint(path));
        File.SetUnixFileMode(path, (UnixFileMode)0b110_110_110);
    }

    public string Address { get; }

    public async Task<string> SaidAsync()
    {
        var buffer = new byte[512];
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        do
            _said.AppendLine(Encoding.UTF8.GetString(buffer, 0, await _socket.ReceiveAsync(buffer, patience.Token)));
        while (_socket.Available > 0);
        return _said.ToString();
    }

    public void Dispose() => _socket.Dispose();
}
