using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MonitorBot.Simulator.Websites;

/// <summary>
/// Serves sample websites on 127.0.0.1: all of them on one port by the Host header, and each alone on a port of its own.
/// </summary>
public sealed class WebsiteServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Dictionary<int, string> hostOfPort = [];

    private WebsiteServer(WebApplication app) => this.app = app;

    /// <summary>Told the host name of every request that meets a website.</summary>
    public event Action<string>? Asked;

    /// <summary>The port that tells websites apart by host name.</summary>
    public int SharedPort { get; private set; }

    /// <summary>Where each website stands alone; host name -> port.</summary>
    public IReadOnlyDictionary<string, int> Ports { get; private set; } = new Dictionary<string, int>();

    /// <summary>Host name -> "127.0.0.1:port", for the setting `Fetching:Hosts`.</summary>
    public IReadOnlyDictionary<string, string> HostMap { get; private set; } = new Dictionary<string, string>();

    /// <param name="websites">Read at every request, so that changes show at once.</param>
    /// <param name="separatePorts">Also open one port for each website.</param>
    /// <param name="port">For the shared port; 0 takes a free one.</param>
    public static async Task<WebsiteServer> StartAsync(SampleProvince websites, TimeProvider time, bool separatePorts = false, int port = 0, CancellationToken stop = default)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        var hosts = websites.Sites.Select(site => site.Host).ToArray();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
            for (var index = 0; separatePorts && index < hosts.Length; index++) kestrel.Listen(IPAddress.Loopback, 0);
        });
        var app = builder.Build();
        var server = new WebsiteServer(app);
        app.Run(context => server.AnswerAsync(websites, time, context));
        await app.StartAsync(stop);
        server.LearnPorts(hosts, separatePorts);
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await app.StopAsync(soon.Token);
        }
        finally
        {
            await app.DisposeAsync();
        }
    }

    private void LearnPorts(string[] hosts, bool separatePorts)
    {
        var ports = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(address => new Uri(address).Port).ToArray();
        SharedPort = ports[0];
        if (separatePorts) Ports = hosts.Zip(ports.Skip(1)).ToDictionary(pair => pair.First, pair => pair.Second);
        foreach (var (host, ownPort) in Ports) hostOfPort[ownPort] = host;
        HostMap = hosts.ToDictionary(host => host, _ => $"127.0.0.1:{SharedPort}");
    }

    private async Task AnswerAsync(SampleProvince websites, TimeProvider time, HttpContext context)
    {
        var host = hostOfPort.GetValueOrDefault(context.Connection.LocalPort) ?? context.Request.Host.Host;
        if (websites.ByHost(host) is not { } site)
        {
            context.Response.StatusCode = (int)HttpStatusCode.MisdirectedRequest;
            return;
        }

        Asked?.Invoke(site.Host);
        var answer = SampleWebsite.Respond(site, Read(context.Request), time.GetUtcNow());
        if (answer.Delivery is Availability.Aborts) context.Abort();
        else if (answer.Delivery is Availability.Hangs) await HangAsync(context);
        else await WriteAsync(context, answer);
    }

    private static SampleRequest Read(HttpRequest request) =>
        new(request.Host.Value ?? "", request.Path.Value ?? "/", request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()))
        {
            UserAgent = request.Headers.UserAgent.ToString(),
            Referer = request.Headers.Referer.ToString(),
        };

    private static async Task HangAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    private static async Task WriteAsync(HttpContext context, SampleResponse answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.MediaType;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        try
        {
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        }
        catch (Exception gone) when (gone is OperationCanceledException or SocketException or IOException)
        {
            context.Abort();
        }
    }
}
