using MonitorBot.Core.Fetching.Connecting;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Reads one answer and says what it is: a redirect, a page, a block, a server's error.</summary>
internal sealed class AnswerReader(Fetcher fetcher, Wire wire, ChallengeCookies cookies, Uri url, FetchRequest request, int maxBytes)
{
    // What arrived of a page that ran out of time is worth reading only if it is more than a drip.
    private const int WorthKeeping = 4096;

    public int Bytes { get; private set; }

    /// <summary>The server had more to say than is read.</summary>
    public bool Capped { get; private set; }

    public async Task<Step> ReadAsync(HttpResponseMessage response, Page? stored, CancellationToken stop)
    {
        var status = (int)response.StatusCode;
        if (status == 304 && stored is not null && Repeats(response, stored)) return Step.End(new FetchOutcome.Fetched(stored with { NotModified = true, FetchedAt = fetcher.Time.GetUtcNow(), Tls = wire.Tls(url) }));
        if (status is 304 or 101) return Step.End(Malformed());
        if (request.FollowRedirects && Redirect(response, status) is { } next) return next;
        // The handler takes the codings that it undoes off the list.
        if (response.Content.Headers.ContentEncoding.Any(c => c is not ("identity" or ""))) return Step.End(Malformed());
        using var body = Readable(response) ? await Body.ReadAsync(response.Content, maxBytes, stop) : null;
        Bytes = body?.Bytes.Length ?? 0;
        Capped = body is { Truncated: true, BrokeOff: null };
        if (body?.BrokeOff is OperationCanceledException && Bytes < WorthKeeping) return Step.End(Failure.TimedOut(url, fetcher.Options.RequestTimeout));
        if (body?.BrokeOff is { } error && Bytes == 0) return Step.End(Failure.Of(url, error, fetcher.Options.RequestTimeout));
        return Judge(response, Page(response, body));
    }

    private Step Judge(HttpResponseMessage response, Page page)
    {
        if (cookies.TakeFromPage(url, response, page.Text)) return Step.Go(url);
        if (BlockMarks.Recognise(page.Status, name => Header(response, name), page.Text) is { } guard)
            return Step.End(new FetchOutcome.Blocked(url, $"halaman penjaga ({guard}) menolak pembacaan otomatis", page.Status));
        if (page.Status >= 500) return Step.End(Failure.ServerError(url, page.Status, page));
        if (request.Persona == Persona.Monitor) fetcher.Answers.Keep(page);
        return Step.End(new FetchOutcome.Fetched(page));
    }

    private Step? Redirect(HttpResponseMessage response, int status)
    {
        if (status is not (301 or 302 or 303 or 307 or 308) || Header(response, "Location") is not { Length: > 0 and <= UrlRule.MaxLength } location) return null;
        if (!Uri.TryCreate(url, location, out var target)) return Step.End(new FetchOutcome.Unreachable(url, UnreachableCause.Protocol, "pengalihan ke alamat yang tidak sah", status));
        cookies.TakeFromRedirect(url, target, response);
        return Step.Go(target.Fragment.Length == 0 ? target : new Uri(target.GetLeftPart(UriPartial.Query)));
    }

    private Page Page(HttpResponseMessage response, Body? body) => new()
    {
        Requested = request.Url,
        Url = url,
        Status = (int)response.StatusCode,
        MediaType = MediaType(response),
        Text = body is null ? "" : Charset.Decode(body.Bytes, response.Content.Headers.ContentType?.CharSet, body.Truncated),
        Bytes = Bytes,
        Truncated = body?.Truncated ?? response.Content.Headers.ContentLength is not 0,
        Sha256 = body?.Sha256() ?? "",
        ETag = Header(response, "ETag"),
        LastModified = response.Content.Headers.TryGetValues("Last-Modified", out var modified) ? modified.First() : null,
        Server = Header(response, "Server"),
        Tls = wire.Tls(url),
        FetchedAt = fetcher.Time.GetUtcNow(),
    };

    // A server that says "not modified" repeats the tag it was asked about; guards and broken caches that say it to anything do not.
    private static bool Repeats(HttpResponseMessage response, Page stored) => stored.ETag is null || Bare(Header(response, "ETag")) == Bare(stored.ETag);

    private static string? Bare(string? tag) => tag?.StartsWith("W/", StringComparison.Ordinal) is true ? tag[2..] : tag;

    private FetchOutcome.Unreachable Malformed() => new(url, UnreachableCause.Protocol, "jawaban server tidak sesuai aturan HTTP");

    // Pictures, films, archives and fonts are never read.
    private static bool Readable(HttpResponseMessage response)
        => MediaType(response) is var type && !type.StartsWith("image/") && !type.StartsWith("video/") && !type.StartsWith("audio/") && !type.StartsWith("font/")
            && type is not ("application/zip" or "application/pdf" or "application/gzip" or "application/x-gzip" or "application/vnd.rar" or "application/msword")
            && !type.StartsWith("application/vnd.");

    private static string MediaType(HttpResponseMessage response)
        => response.Content.Headers.ContentType?.MediaType?.ToLowerInvariant() ?? "";

    private static string? Header(HttpResponseMessage response, string name)
        => response.Headers.TryGetValues(name, out var values) ? values.First() : null;
}
