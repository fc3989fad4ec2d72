using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MonitorBot.Chat;
using MonitorBot.Chat.Jobs;
using MonitorBot.Chat.Listening;
using MonitorBot.Chat.Printing;
using MonitorBot.Chat.Routing;
using MonitorBot.Chat.Sending;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;
using MonitorBot.Triggers;

namespace MonitorBot;

/// <summary>Puts the running bot together.</summary>
public static class BotHost
{
    /// <param name="args">Settings of the command line, e.g. "--Telegram:ApiUrl=http://127.0.0.1:8081".</param>
    /// <param name="overrides">Settings that win over all others, by key, e.g. "Telegram:Token".</param>
    /// <param name="time">The clock; the system's when null.</param>
    /// <exception cref="SettingsException">Lists every fault.</exception>
    /// <exception cref="NoTokenException">Says how to get a token.</exception>
    /// <exception cref="StoreRefusedException">The store is in use, damaged or too new; the message says the way out.</exception>
    public static IHost Create(string[] args, IReadOnlyDictionary<string, string?>? overrides = null, TimeProvider? time = null)
    {
        var configuration = SettingsSource.Read(args, overrides);
        var settings = SettingsReader.Bind(configuration);
        if (settings.Telegram.Token is not { Length: > 0 }) throw new NoTokenException();
        settings.DataFolder = Path.GetFullPath(settings.DataFolder);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        Logs.Configure(builder.Logging, settings.Log);
        BotMetrics.Export(builder.Services, settings.Log);
        builder.Services.AddSystemd();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(8));
        var clock = time ?? TimeProvider.System;
        builder.Services.AddSingleton(settings).AddSingleton(clock).AddSingleton(_ => OpenStore(settings, clock));
        AddScanning(builder.Services, settings);
        AddChat(builder.Services);
        AddTriggers(builder.Services);
        var host = builder.Build();
        // Opened now, so that a store in use or damaged is told before anything runs; the container closes what it made.
        host.Services.GetRequiredService<Store>();
        return host;
    }

    private static Store OpenStore(BotSettings settings, TimeProvider time)
    {
        DataFolder.Prepare(settings.DataFolder);
        return Store.Open(new StoreOptions { Path = Path.Combine(settings.DataFolder, "monitorbot.db") }, time);
    }

    private static void AddScanning(IServiceCollection services, BotSettings settings) => services
        .AddSingleton(_ => FetchOptionsOf.Settings(settings.Fetching, settings.Integrity))
        .AddSingleton<Fetcher>()
        .AddSingleton<SiteScanner>();

    private static void AddChat(IServiceCollection services) => services
        .AddSingleton(provider => new TelegramClients(provider.GetRequiredService<BotSettings>().Telegram))
        .AddSingleton<FileHash>().AddSingleton<ChatHealth>().AddSingleton<Entrance>().AddSingleton<CheckLimit>().AddSingleton<BotParts>()
        .AddSingleton<CurrentBot>().AddSingleton(provider => new Router(provider.GetRequiredService<BotParts>(), () => provider.GetRequiredService<CurrentBot>().Context, new TalkLimit()))
        .AddSingleton<Papers>().AddSingleton<WeekPapers>().AddSingleton<FileDownloads>().AddSingleton(provider => new ArchiveFiles(provider.GetRequiredService<Store>().Options.ArchiveFolder))
        .AddSingleton<IReadOnlyList<IJobHandler>>(provider => [.. JobHandlers.Select(type => (IJobHandler)ActivatorUtilities.CreateInstance(provider, type))])
        .AddHostedService<Greeting>()
        .AddSingleton<Dispatcher>().AddHostedService(provider => provider.GetRequiredService<Dispatcher>())
        .AddHostedService<OutboxSender>()
        .AddHostedService<GroupLook>()
        .AddHostedService<Poller>()
        .AddHostedService<JobRunner>();

    private static readonly IReadOnlyList<Type> JobHandlers =
    [
        typeof(CheckJobHandler), typeof(RescanJobHandler), typeof(PhotoJobHandler), typeof(SummaryJobHandler), typeof(AssignmentJobHandler), typeof(ReportJobHandler), typeof(SealJobHandler),
        typeof(VerifyJobHandler), typeof(AnnexJobHandler), typeof(HistoryJobHandler), typeof(RankingJobHandler), typeof(RecapJobHandler), typeof(LetterJobHandler),
        typeof(ArchiveListJobHandler),
        typeof(HolidayJobHandler), typeof(BackupJobHandler), typeof(RegisterImportJobHandler), typeof(CandidateJobHandler), typeof(ArchiveCheckJobHandler),
    ];

    private static void AddTriggers(IServiceCollection services) => services
        .AddSingleton<Calendar>()
        .AddHostedService<StoreWatch>()
        .AddHostedService<RoundWorker>()
        .AddHostedService<RoundClock>()
        .AddHostedService<ReminderClock>()
        .AddHostedService<ActingClock>()
        .AddHostedService<NightWork>()
        .AddHostedService<Heartbeat>()
        .AddHostedService<StatusWriter>()
        .AddHostedService<Watchdog>();
}
