using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>The HTTP client of one website's reading: HTTP/1.1, no automatic redirects or cookies, strict TLS first and a lenient second.</summary>
internal sealed class Wire : IDisposable
{
    private readonly Dialer _dialer;
    private readonly Reach _reach;
    private readonly FetchOptions _options;
    private readonly ProxyRoute? _proxy;
    private readonly CertificateWitness _witness;
    private readonly HttpMessageInvoker _strict;
    private readonly Lazy<HttpMessageInvoker> _lenient;

    public Wire(Dialer dialer, Reach reach, FetchOptions options, ProxyRoute? proxy, TimeProvider time)
    {
        (_dialer, _reach, _options, _proxy, _witness) = (dialer, reach, options, proxy, new CertificateWitness(time));
        _strict = new HttpMessageInvoker(Handler(_witness.Strict));
        _lenient = new Lazy<HttpMessageInvoker>(() => new HttpMessageInvoker(Handler(_witness.Lenient)));
    }

    /// <summary>What was seen of the host's certificate in this reading.</summary>
    public TlsState? Tls(Uri url) => _witness.Of(url);

    /// <summary>Sends one request; a certificate fault makes a second, lenient attempt of the same request.</summary>
    public async Task<HttpResponseMessage> SendAsync(Func<HttpRequestMessage> request, CancellationToken stop)
    {
        var first = request();
        if (_proxy is not null) await _proxy.CheckAsync(first.RequestUri!, _dialer, stop);
        if (Faulty(first.RequestUri!)) return await _lenient.Value.SendAsync(first, stop);
        try
        {
            return await _strict.SendAsync(first, stop);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException && Faulty(first.RequestUri!))
        {
            return await _lenient.Value.SendAsync(request(), stop);
        }
    }

    public void Dispose()
    {
        _strict.Dispose();
        if (_lenient.IsValueCreated) _lenient.Value.Dispose();
    }

    private bool Faulty(Uri url) => _witness.Of(url) is { Fault: not TlsFault.None };

    private SocketsHttpHandler Handler(RemoteCertificateValidationCallback judge) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = _proxy is not null,
        Proxy = _proxy,
        AutomaticDecompression = DecompressionMethods.All,
        MaxResponseHeadersLength = _options.MaxHeaderKilobytes,
        MaxResponseDrainSize = 0,
        MaxConnectionsPerServer = _options.ConcurrentPerHost + 1,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(15),
        ConnectTimeout = _options.RequestTimeout,
        ActivityHeadersPropagator = null,
        ConnectCallback = Connect,
        SslOptions = new SslClientAuthenticationOptions
        {
            RemoteCertificateValidationCallback = judge,
            CertificateRevocationCheckMode = X509RevocationMode.NoCheck,
            CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck },
        },
    };

    private ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken stop)
        => _proxy is not null && _reach.Mapped(context.DnsEndPoint.Host, context.DnsEndPoint.Port) is null && _proxy.Is(context.DnsEndPoint)
            ? _dialer.ConnectToProxyAsync(context.DnsEndPoint, stop)
            : _dialer.ConnectAsync(context, stop);
}
