namespace MonitorBot.Simulator.Websites;

/// <summary>A request as a sample website sees it.</summary>
/// <param name="Authority">Host with port as the client wrote it; links of the page are built on it.</param>
/// <param name="Path">Decoded, begins with "/".</param>
public sealed record SampleRequest(string Authority, string Path, IReadOnlyDictionary<string, string> Query)
{
    public string UserAgent { get; init; } = "";

    public string Referer { get; init; } = "";

    public string[] Segments => Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public string Origin => "http://" + Authority;

    public string? this[string key] => Query.GetValueOrDefault(key);

    public int Number(string key, int otherwise) => int.TryParse(this[key], out var number) ? number : otherwise;

    public static SampleRequest Get(string authority, string pathAndQuery)
    {
        var at = pathAndQuery.IndexOf('?');
        var query = at < 0 ? [] : Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(pathAndQuery[at..]);
        return new(authority, at < 0 ? pathAndQuery : pathAndQuery[..at], query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString()));
    }
}

/// <summary>What a sample website answers.</summary>
public sealed record SampleResponse(int Status, string MediaType, string Body)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>How the connection goes; a page normally.</summary>
    public Availability Delivery { get; init; } = Availability.Up;

    public static SampleResponse Html(string body) => new(200, "text/html; charset=UTF-8", body);

    public static SampleResponse Json(object? value) => new(200, "application/json; charset=UTF-8", Markup.Json(value));

    public static SampleResponse Xml(string body, string mediaType = "text/xml; charset=UTF-8") => new(200, mediaType, body);

    public static SampleResponse Redirect(string location, int status = 302) =>
        new(status, "text/html; charset=UTF-8", "") { Headers = new Dictionary<string, string> { ["Location"] = location } };
}
