using System.Globalization;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using MonitorBot.Simulator.History;

namespace MonitorBot.Simulator.Bot;

/// <summary>The real bot inside this process: it speaks with the simulator over HTTP, sees its clock and reads its websites.</summary>
public sealed class TrainingBot : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly string? _temporary;

    private TrainingBot(IHost host, string? temporary) => (_host, _temporary) = (host, temporary);

    /// <param name="session">Whose people, clock and websites it gets.</param>
    /// <param name="options">Token and data folder.</param>
    /// <param name="api">Where the Bot API answers.</param>
    /// <param name="afresh">Forget what an earlier training left in the data folder.</param>
    /// <param name="stop">Gives up starting.</param>
    public static async Task<TrainingBot> StartAsync(Session session, SimulatorOptions options, Uri api, bool afresh, CancellationToken stop)
    {
        var temporary = options.DataFolder is null ? Directory.CreateTempSubdirectory("monitorbot-latihan-").FullName : null;
        var folder = Path.Combine(temporary ?? options.DataFolder!, "bot");
        if (afresh && Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);

        Directory.CreateDirectory(folder);
        var host = BotHost.Create([], await SettingsAsync(session, options, api, folder, stop), session.Clock);
        var bot = new TrainingBot(host, temporary);
        try
        {
            await RememberAsync(host.Services, session, options.HistoryWeeks, stop);
            await host.StartAsync(stop);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(5));
        await _host.StopAsync(soon.Token);
        _host.Dispose();
        if (_temporary is not null)
            Directory.Delete(_temporary, recursive: true);
    }

    /// <summary>A store that has never seen a week gets some to look back on.</summary>
    private static async Task RememberAsync(IServiceProvider services, Session session, int weeks, CancellationToken stop)
    {
        var store = services.GetRequiredService<Store>();
        if (weeks > 0 && await store.ReadAsync(one => one.Cycles.Count()) == 0)
            await new OfficeHistory(store, services.GetRequiredService<BotSettings>(), session.Sites, session.World.Bot).SeedAsync(weeks, session.Monday, stop);
    }

    private static async Task<Dictionary<string, string?>> SettingsAsync(Session session, SimulatorOptions options, Uri api, string folder, CancellationToken stop)
    {
        var register = Path.Combine(folder, "opd.csv");
        await File.WriteAllTextAsync(register, TrainingRegister.Csv(session.Sites.Sites), stop);
        var settings = new Dictionary<string, string?>
        {
            ["DataFolder"] = folder,
            ["RegisterFile"] = register,
            ["Telegram:ApiUrl"] = api.GetLeftPart(UriPartial.Authority),
            ["Telegram:Token"] = options.Token,
            ["Group:ChatId"] = session.World.Chats.Values.First(chat => chat.IsGroup).Id.ToString(CultureInfo.InvariantCulture),
            ["Fetching:AllowedNetworks:0"] = "127.0.0.0/8",
            // A website that hangs must not hold up a training.
            ["Fetching:RequestSeconds"] = "6",
            ["Fetching:SiteSeconds"] = "20",
            ["Schedule:RetryAfterSeconds"] = "2",
            ["Log:Level"] = "Warning",
        };
        foreach (var (host, address) in session.Websites?.HostMap ?? new Dictionary<string, string>())
            settings[$"Fetching:Hosts:{host}"] = address;
        AddPeople(settings);
        return settings;
    }

    private static void AddPeople(Dictionary<string, string?> settings)
    {
        foreach (var (index, person) in Cast.People.Where(person => person.Role != "lain").Index())
        {
            settings[$"People:{index}:Id"] = person.Id.ToString(CultureInfo.InvariantCulture);
            settings[$"People:{index}:Name"] = person.Name;
            settings[$"People:{index}:Roles:0"] = person.Role;
        }

        // Invented, so that the papers show where names and numbers stand.
        settings["Office:Head:FullName"] = "Rahmat Hidayat, S.Kom., M.T.";
        settings["Office:Head:Nip"] = "198001012005011001";
        settings["Office:Head:Rank"] = "Pembina (IV/a)";
        settings["Office:AgencyHead:FullName"] = "Hendra Wijaya, S.H., M.Si.";
        settings["Office:AgencyHead:Nip"] = "197001011995031001";
        settings["Office:AgencyHead:Rank"] = "Pembina Utama Muda (IV/c)";
    }
}
