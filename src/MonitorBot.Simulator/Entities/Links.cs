namespace MonitorBot.Simulator.Entities;

/// <summary>What a link in a message may point to.</summary>
internal static class Links
{
    /// <summary>The user of <c>tg://user?id=N</c>.</summary>
    public static long? UserId(string link) =>
        link.StartsWith("tg://user?id=", StringComparison.OrdinalIgnoreCase) && long.TryParse(link.AsSpan(13), out var id) && id > 0 ? id : null;

    /// <summary>The address as Telegram writes it out, or null when it is none: <c>telegram.org</c> becomes <c>http://telegram.org/</c>.</summary>
    public static string? Checked(string link)
    {
        if (link.Length == 0 || link.Any(char.IsWhiteSpace))
            return null;
        if (link.StartsWith("tg:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("ton:", StringComparison.OrdinalIgnoreCase))
            return link;

        var separator = link.IndexOf("://", StringComparison.Ordinal);
        var scheme = separator < 0 ? "http" : link[..separator].ToLowerInvariant();
        var rest = separator < 0 ? link : link[(separator + 3)..];
        var hostEnd = rest.IndexOfAny(['/', '?', '#']);
        var host = (hostEnd < 0 ? rest : rest[..hostEnd]).ToLowerInvariant();
        var path = hostEnd < 0 ? "" : rest[hostEnd..];
        return scheme is "http" or "https" && IsHost(host) ? $"{scheme}://{host}{(path.StartsWith('/') ? "" : "/")}{path}" : null;
    }

    private static bool IsHost(string host)
    {
        var name = host.Contains('@') ? host[(host.LastIndexOf('@') + 1)..] : host;
        var port = name.LastIndexOf(':');
        name = port < 0 ? name : name[..port];
        return name.Contains('.') && !name.StartsWith('.') && !name.EndsWith('.') && name.All(c => c is '.' or '-' or '_' || char.IsLetterOrDigit(c));
    }
}
