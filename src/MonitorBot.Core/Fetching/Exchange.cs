using MonitorBot.Core.Fetching.Answers;
using MonitorBot.Core.Fetching.Connecting;
using MonitorBot.Core.Fetching.Manners;

namespace MonitorBot.Core.Fetching;

/// <summary>One request and its answer, without following it: turn, deadline, sending, reading, judging.</summary>
internal sealed class Exchange(Fetcher fetcher, SiteBudget budget, Wire wire)
{
    private readonly ChallengeCookies _cookies = new();
    private readonly RequestShape _shape = new(fetcher.Options);

    /// <param name="limit">What is left of the request's time; waiting for a turn does not count.</param>
    public async Task<Step> StepAsync(Uri url, FetchRequest request, TimeSpan limit, CancellationToken stop)
    {
        if (budget.Objection(request.Integrity) is { } spent) return Step.End(new FetchOutcome.Refused(url, spent));
        using var turn = await fetcher.Gates.EnterAsync(url.IdnHost, Paced(url), stop);
        var left = budget.Start();
        var started = fetcher.Time.GetTimestamp();
        var reader = new AnswerReader(fetcher, wire, _cookies, url, request, budget.NextBytes);
        try
        {
            using var deadline = new CancellationTokenSource(Positive(limit < left ? limit : left), fetcher.Time);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, stop);
            return await AskAsync(reader, url, request, either.Token) with { Took = fetcher.Time.GetElapsedTime(started) };
        }
        catch (Exception e) when (!stop.IsCancellationRequested && e is HttpRequestException or IOException or OperationCanceledException or System.Net.Sockets.SocketException or InvalidOperationException or FormatException)
        {
            return Step.End(Failure.Of(url, e, fetcher.Time.GetElapsedTime(started)));
        }
        finally
        {
            budget.Stop(reader.Bytes, reader.Capped);
        }
    }

    private async Task<Step> AskAsync(AnswerReader reader, Uri url, FetchRequest request, CancellationToken stop)
    {
        var stored = Stored(url, request);
        using var response = await wire.SendAsync(() => _shape.Build(url, request, _cookies.For(url), stored), stop);
        return await reader.ReadAsync(response, stored, stop);
    }

    // Only a question that names what it knows is made conditional, and only while the answer of then is still here.
    private Page? Stored(Uri url, FetchRequest request)
        => request is { Known: { } known, Persona: Persona.Monitor } && fetcher.Answers.Find(url) is { } page && page.Sha256 == known.Sha256 ? page : null;

    private bool Paced(Uri url)
        => fetcher.Options.PausePerHost > TimeSpan.Zero && fetcher.Reach.Mapped(url.IdnHost, url.Port) is null
            && !(System.Net.IPAddress.TryParse(url.Host.Trim('[', ']'), out var address) && fetcher.Reach.IsAllowedNetwork(address));

    private static TimeSpan Positive(TimeSpan time) => time > TimeSpan.Zero ? time : TimeSpan.FromMilliseconds(1);
}

/// <summary>Where one exchange led: an outcome, or the next URL to ask.</summary>
internal readonly record struct Step(FetchOutcome? Outcome, Uri? Next, TimeSpan Took = default)
{
    public static Step End(FetchOutcome outcome) => new(outcome, null);

    public static Step Go(Uri next) => new(null, next);
}
