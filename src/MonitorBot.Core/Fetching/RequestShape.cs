using System.Net;

namespace MonitorBot.Core.Fetching;

/// <summary>Builds the request line and headers that each persona sends.</summary>
internal sealed class RequestShape(FetchOptions options)
{
    private const string WebPages = "text/html,application/xhtml+xml,application/xml;q=0.9,application/json;q=0.8,*/*;q=0.5";
    private const string Chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";
    private const string Google = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";

    public HttpRequestMessage Build(Uri url, FetchRequest request, string? cookies, Page? stored)
    {
        var message = new HttpRequestMessage(HttpMethod.Get, url) { Version = HttpVersion.Version11, VersionPolicy = HttpVersionPolicy.RequestVersionExact };
        message.Headers.TryAddWithoutValidation("User-Agent", UserAgent(request.Persona));
        message.Headers.TryAddWithoutValidation("Accept", request.Accept ?? WebPages);
        message.Headers.TryAddWithoutValidation("Accept-Language", "id,en;q=0.5");
        if (request.Persona == Persona.GoogleReferer) message.Headers.TryAddWithoutValidation("Referer", "https://www.google.com/");
        if (cookies is not null) message.Headers.TryAddWithoutValidation("Cookie", cookies);
        if (stored?.ETag is { } tag) message.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (stored?.LastModified is { } modified) message.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return message;
    }

    private string UserAgent(Persona persona) => persona switch
    {
        Persona.Monitor => options.UserAgent,
        Persona.Googlebot => Google,
        _ => Chrome,
    };
}
