using System.Buffers;

namespace MonitorBot.Core.Agencies;

/// <summary>How people write a website and how we key it.</summary>
public static class HostName
{
    /// <summary>What a host that is its own punycode is made of; to ask for that of every link costs.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>`https://Domain/…`, `DOMAIN.` and `domain` become lower-case punycode, with ":port" only when not the scheme's own; null when it is none.</summary>
    public static string? TryRead(string text)
    {
        text = text.Trim();
        var url = text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
            return null;
        var host = Ascii(uri).TrimEnd('.').ToLowerInvariant();
        if (host.Length is 0 or > 253 || (!host.Contains('.') && host != "localhost"))
            return null;
        return uri.IsDefaultPort ? host : $"{host}:{uri.Port}";
    }

    /// <summary>The host in punycode; empty for what is no name ("xn--é.id", or too long in punycode): <see cref="Uri"/> takes it and throws only when it is asked.</summary>
    public static string Ascii(Uri url)
    {
        var host = url.Host;
        if (!host.AsSpan().ContainsAnyExcept(Plain) && !host.Contains("xn--", StringComparison.Ordinal)) return host;
        try
        {
            return url.IdnHost;
        }
        catch (UriFormatException)
        {
            return "";
        }
    }

    /// <summary>"host" or "host:port", lower case, as <see cref="Site.Host"/> is written.</summary>
    public static string Key(Uri url) => (url.IsDefaultPort ? Ascii(url) : $"{Ascii(url)}:{url.Port}").ToLowerInvariant();

    /// <summary>Where reading starts unless the register says otherwise.</summary>
    public static Uri Start(string host) => new($"https://{host}/");
}
