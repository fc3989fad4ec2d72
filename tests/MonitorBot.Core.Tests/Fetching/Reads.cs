using MonitorBot.Core.Agencies;
using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Fetching;

/// <summary>One fetcher and one session on a test's server.</summary>
internal sealed class Reads : IDisposable
{
    public static readonly FetchOptions Local = new() { AllowedNetworks = ["127.0.0.0/8"], RespectRobots = false };
    private readonly Fetcher _fetcher;
    private readonly Uri _root;

    public Reads(Uri root, FetchOptions? options = null)
    {
        (_root, _fetcher) = (root, new Fetcher(options ?? Local, TimeProvider.System));
        Session = _fetcher.Open(Site);
    }

    public SiteSession Session { get; private set; }

    private Site Site => new() { Host = _root.Authority, StartUrl = _root };

    public Task<FetchOutcome> GetAsync(string path, Func<FetchRequest, FetchRequest>? change = null)
    {
        var request = new FetchRequest(new Uri(_root, path));
        return Session.GetAsync(change?.Invoke(request) ?? request, CancellationToken.None);
    }

    public async Task<Page> PageAsync(string path, Func<FetchRequest, FetchRequest>? change = null)
        => Assert.IsType<FetchOutcome.Fetched>(await GetAsync(path, change)).Page;

    /// <summary>The next week's reading with the same fetcher.</summary>
    public void Again()
    {
        Session.Dispose();
        Session = _fetcher.Open(Site);
    }

    public void Dispose()
    {
        Session.Dispose();
        _fetcher.Dispose();
    }
}
