using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace MonitorBot.Tests.Deploy;

/// <summary>The HTTP side of an OTLP collector: keeps what is exported to it.</summary>
internal sealed class MetricCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _bodies = new();
    private readonly WebApplication _app;

    private MetricCollector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.MapPost("/v1/metrics", TakeAsync);
    }

    public string Address => _app.Urls.First() + "/v1/metrics";

    public static async Task<MetricCollector> StartAsync()
    {
        var collector = new MetricCollector();
        await collector._app.StartAsync();
        return collector;
    }

    /// <summary>All that came, as bytes read as Latin-1: names stand in it as they are.</summary>
    public async Task<string> ReceivedAsync()
    {
        for (var i = 0; i < 100 && _bodies.IsEmpty; i++)
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        return string.Concat(_bodies);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        _bodies.Enqueue(Encoding.Latin1.GetString(body.ToArray()));
        http.Response.ContentType = "application/x-protobuf";
    }
}
