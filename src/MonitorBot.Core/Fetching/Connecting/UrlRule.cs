using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>What a URL must look like before anything is done with it.</summary>
public static class UrlRule
{
    public const int MaxLength = 2000;

    /// <returns>One Indonesian clause that says what is wrong; null when the URL may be tried.</returns>
    public static string? Objection(Uri url)
    {
        if (!url.IsAbsoluteUri || url.Scheme is not ("http" or "https")) return "alamat bukan http atau https";
        if (url.UserInfo.Length > 0) return "alamat memuat nama pengguna atau kata sandi";
        if (url.Host.Length is 0 or > 253 || HostName.Ascii(url).Length == 0) return "nama host tidak sah";
        if (url.OriginalString.Length > MaxLength || url.AbsoluteUri.Length > MaxLength * 3) return "alamat terlalu panjang";
        return null;
    }
}
