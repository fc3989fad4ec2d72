using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Raw sockets on 127.0.0.1 that misbehave as the asked host's <see cref="Behaviour"/> says. Plain and TLS; also used by the benchmarks.</summary>
internal sealed class HostileServer : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TcpListener _plain = Listen();
    private readonly TcpListener _tls = Listen();
    private readonly HostileCertificates _certificates = new();
    private readonly IReadOnlyDictionary<string, Behaviour> _behaviours;

    public HostileServer(IEnumerable<Behaviour> behaviours)
    {
        _behaviours = behaviours.ToDictionary(b => b.Host);
        // Made before anybody waits for them: on a starved machine that takes seconds.
        foreach (var secured in _behaviours.Values.Where(b => b.Tls)) _certificates.For(secured.Host);
        _ = AcceptAsync(_plain, tls: false);
        _ = AcceptAsync(_tls, tls: true);
    }

    /// <summary>Paths asked, by host.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<string>> Asked { get; } = new();

    /// <summary>Maps every behaviour's host to this server.</summary>
    public IReadOnlyDictionary<string, string> Hosts => _behaviours.Values.ToDictionary(b => b.Host, b => b.Closed ? "127.0.0.1:1" : (b.Tls ? _tls : _plain).LocalEndpoint.ToString()!);

    public void Dispose()
    {
        _stop.Cancel();
        _plain.Dispose();
        _tls.Dispose();
        _certificates.Dispose();
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start(512);
        return listener;
    }

    private async Task AcceptAsync(TcpListener listener, bool tls)
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptSocketAsync(_stop.Token), tls);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket socket, bool tls)
    {
        try
        {
            await using var network = new NetworkStream(socket, ownsSocket: true);
            await using var stream = tls ? await SecureAsync(network) : network;
            while (await ReadHeadAsync(stream) is { } request)
            {
                Asked.GetOrAdd(request.Host, _ => new()).Enqueue(request.Path);
                var behaviour = _behaviours.GetValueOrDefault(request.Host);
                if (request.Path == "/robots.txt" && behaviour is not { OwnRobots: true }) await Reply.NotFound(stream);
                else if (behaviour is null) await Reply.Page(stream, "tak dikenal");
                else await behaviour.Answer(new Exchange(stream, socket, request, _stop.Token));
                if (behaviour is { KeepAlive: false }) return;
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            // The client had enough, which is what most behaviours are for.
        }
    }

    private async Task<Stream> SecureAsync(Stream network)
    {
        var secure = new SslStream(network);
        await secure.AuthenticateAsServerAsync((_, hello, _, _) => ValueTask.FromResult(new SslServerAuthenticationOptions { ServerCertificate = _certificates.For(hello.ServerName) }), null, _stop.Token);
        return secure;
    }

    private async Task<Request?> ReadHeadAsync(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (head.Length < 16_000 && await stream.ReadAsync(one, _stop.Token) == 1)
        {
            head.Append((char)one[0]);
            if (one[0] == '\n' && head.ToString().EndsWith("\r\n\r\n")) return Request.Read(head.ToString());
        }
        return null;
    }

    internal sealed record Request(string Path, string Host, string Head)
    {
        public static Request Read(string head)
        {
            var lines = head.Split("\r\n");
            var host = lines.First(l => l.StartsWith("Host:", StringComparison.OrdinalIgnoreCase))[5..].Trim();
            return new Request(lines[0].Split(' ')[1], host.Split(':')[0], head);
        }

        public string? Cookie => Head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Cookie:"))?[7..].Trim();
    }

    internal sealed record Exchange(Stream Out, Socket Socket, Request Request, CancellationToken Stop);
}
