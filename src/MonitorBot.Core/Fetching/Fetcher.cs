using System.Net;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Fetching.Connecting;
using MonitorBot.Core.Fetching.Manners;

namespace MonitorBot.Core.Fetching;

/// <summary>Reads websites within limits and manners that hold for all of them together. One for the whole program.</summary>
public sealed class Fetcher : IDisposable
{
    /// <exception cref="ArgumentException">A network, host mapping or proxy can't be read; the message names it.</exception>
    public Fetcher(FetchOptions options, TimeProvider time)
        : this(options, time, Dns.GetHostAddressesAsync)
    {
    }

    /// <param name="lookUp">The system's resolver, or a test's.</param>
    internal Fetcher(FetchOptions options, TimeProvider time, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
    {
        (Options, Time) = (options, time);
        Reach = new Reach(options);
        Proxy = string.IsNullOrWhiteSpace(options.Proxy) ? null : new ProxyRoute(options.Proxy, Reach, options.ProxyResolvesNames);
        Dialer = new Dialer(Reach, options, time, lookUp);
        Gates = new Gates(options, time);
        Answers = new AnswerStore(options.MaxStoredBytes);
    }

    internal FetchOptions Options { get; }

    internal TimeProvider Time { get; }

    internal Reach Reach { get; }

    internal Dialer Dialer { get; }

    internal Gates Gates { get; }

    internal AnswerStore Answers { get; }

    internal ProxyRoute? Proxy { get; }

    /// <summary>Begins one reading of one website; dispose it when the website is read.</summary>
    public SiteSession Open(Site site) => new(this, site);

    public void Dispose() => Gates.Dispose();
}
