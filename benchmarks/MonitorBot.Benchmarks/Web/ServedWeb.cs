using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Benchmarks.Web;

/// <summary>The child that serves websites, as its parent holds it.</summary>
internal sealed class ServedWeb : IDisposable
{
    private readonly Process child;

    private ServedWeb(Process child, int port, WebOptions options)
    {
        (this.child, Port, Sites) = (child, port, WebHosts.Sites(options));
        Client = NewClient();
    }

    public int Port { get; }

    public IReadOnlyList<Site> Sites { get; }

    /// <summary>A plain client without any of the product's ways.</summary>
    public HttpClient Client { get; }

    public static async Task<ServedWeb> StartAsync(WebOptions options)
    {
        var child = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(ServedWeb).Assembly.Location, "serve", .. options.Words()]) { RedirectStandardOutput = true, RedirectStandardInput = true })!;
        var port = await child.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The websites did not start.");
        return new ServedWeb(child, int.Parse(port, CultureInfo.InvariantCulture), options);
    }

    public FetchOptions Fetching(FetchOptions? basis = null)
        => (basis ?? new FetchOptions()) with { AllowedNetworks = ["127.0.0.0/8"], Hosts = Sites.ToDictionary(site => site.Host, _ => $"127.0.0.1:{Port}") };

    /// <summary>What the website was asked for since the last call, path and query.</summary>
    public async Task<string[]> AskedAsync(Site site) => (await Client.GetStringAsync($"http://{site.Host}/__asked")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // Host names are mapped on the way to the socket, as an intranet's are.
    public HttpClient NewClient() => new(new SocketsHttpHandler { ConnectCallback = ConnectAsync, AllowAutoRedirect = true });

    public void Dispose()
    {
        Client.Dispose();
        child.StandardInput.Close();
        if (!child.WaitForExit(3000)) child.Kill();
        child.Dispose();
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, Port), stop);
        return new NetworkStream(socket, ownsSocket: true);
    }
}
