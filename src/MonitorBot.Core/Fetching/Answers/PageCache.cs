using System.Collections.Concurrent;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Answers of one reading by question; texts beyond the room and failures are not kept.</summary>
internal sealed class PageCache
{
    private const int MaxChars = 2_000_000;
    private readonly ConcurrentDictionary<(Uri, Persona, string?, bool), Lazy<Task<FetchOutcome>>> _asked = new();
    private int _chars;

    public async Task<FetchOutcome> GetAsync(FetchRequest request, Func<Task<FetchOutcome>> ask)
    {
        var key = (WithoutFragment(request.Url), request.Persona, request.Accept, request.FollowRedirects);
        var mine = new Lazy<Task<FetchOutcome>>(ask);
        var held = _asked.GetOrAdd(key, mine);
        try
        {
            var outcome = await held.Value;
            if (held == mine && !Fits(outcome)) _asked.TryRemove(key, out _);
            return outcome;
        }
        catch
        {
            _asked.TryRemove(key, out _);
            throw;
        }
    }

    private bool Fits(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched fetched => Interlocked.Add(ref _chars, fetched.Page.Text.Length) <= MaxChars,
        FetchOutcome.Blocked => true,
        _ => false, // a failure may be tried again
    };

    private static Uri WithoutFragment(Uri url) => url.Fragment.Length == 0 ? url : new Uri(url.GetLeftPart(UriPartial.Query));
}
