using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using MonitorBot.Simulator.BotApi;
using MonitorBot.Simulator.Control;
using MonitorBot.Simulator.Page;

namespace MonitorBot.Simulator;

/// <summary>A running simulator on 127.0.0.1; disposing it stops everything that it started.</summary>
public sealed class SimulatorHost : IAsyncDisposable
{
    // A little more than Telegram takes, so that its own refusal can be given.
    private const long LargestBody = 60L << 20;

    private readonly WebApplication _app;
    private bool _withBot;

    private SimulatorHost(WebApplication app, Stage stage, Uri address) => (_app, Stage, Address) = (app, stage, address);

    public Stage Stage { get; }

    /// <summary>Root of the page, the Bot API and the control API.</summary>
    public Uri Address { get; }

    public Session Session => Stage.Current;

    /// <summary>Ends when the process is asked to stop; disposing then stops the bot before the server that it speaks with.</summary>
    public async Task AskedToStopAsync()
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = _app.Lifetime.ApplicationStopping.Register(asked.SetResult);
        await asked.Task;
    }

    /// <exception cref="IOException">The wanted port is taken.</exception>
    public static async Task<SimulatorHost> StartAsync(SimulatorOptions options, CancellationToken stop = default)
    {
        var host = await OpenAsync(options, stop);
        await host.LetBotInAsync();
        return host;
    }

    /// <summary>Everything but the bot: the page answers before the bot is there.</summary>
    /// <exception cref="IOException">The wanted port is taken.</exception>
    public static async Task<SimulatorHost> OpenAsync(SimulatorOptions options, CancellationToken stop = default)
    {
        var stage = await Stage.OpenAsync(options, stop);
        var app = Build(options, stage);
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException error) when (error.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            await stage.DisposeAsync();
            throw;
        }

        return new SimulatorHost(app, stage, new Uri(app.Urls.First())) { _withBot = options.StartBot };
    }

    /// <summary>Starts the bot where one is wanted, and gives up quietly when the process is asked to stop meanwhile.</summary>
    public async Task LetBotInAsync()
    {
        if (!_withBot)
            return;

        var stop = _app.Lifetime.ApplicationStopping;
        try
        {
            await Stage.StartBotAsync(Address, stop);
            Session.World.Changes.Raise();
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was started is disposed with us.
        }
    }

    /// <summary>The first line of standard output: where everything is and who takes part.</summary>
    public JsonObject Announcement()
    {
        var world = Session.World;
        return new()
        {
            ["page"] = new Uri(Address, "/").ToString(),
            ["api"] = Address.GetLeftPart(UriPartial.Authority),
            ["token"] = world.Token,
            ["people"] = new JsonArray([.. world.People.Values.Select(person => new JsonObject { ["name"] = person.Name, ["id"] = person.Id, ["role"] = person.Role, ["chatId"] = person.Id })]),
            ["groupId"] = world.Chats.Values.First(chat => chat.IsGroup && chat.UpgradedTo is null).Id,
        };
    }

    public async ValueTask DisposeAsync()
    {
        await Stage.DisposeAsync();
        await _app.DisposeAsync();
    }

    private static WebApplication Build(SimulatorOptions options, Stage stage)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = LargestBody);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(2));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });

        var app = builder.Build();
        app.Use(OnlyOurHost);
        PageEndpoints.Map(app);
        new BotApiEndpoints(stage).Map(app);
        new ControlEndpoints(stage).Map(app);
        return app;
    }

    // A page elsewhere whose name leads to 127.0.0.1 must not act as our people.
    private static Task OnlyOurHost(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Host.Host is "127.0.0.1" or "localhost")
            return next(http);

        http.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }
}
