using System.Collections.Frozen;
using System.Net;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Integrity.Links;

/// <summary>Hosts and the names under which they were registered.</summary>
internal static class Domains
{
    /// <summary>Endings below which anybody registers, of two labels; others have one.</summary>
    private static readonly FrozenSet<string> DoubleEndings = FrozenSet.ToFrozenSet(
    [
        "go.id", "co.id", "or.id", "ac.id", "sch.id", "web.id", "my.id", "biz.id", "desa.id", "mil.id", "net.id", "ponpes.id", "blogspot.com", "github.io", "pages.dev", "web.app", "vercel.app", "netlify.app", "workers.dev", "wordpress.com", "weebly.com", "r2.dev",
        "co.uk", "org.uk", "com.au", "com.sg", "com.my", "co.jp", "co.kr", "com.cn", "com.br", "co.in", "com.vn", "co.th", "com.ph", "com.tr", "co.za", "com.co",
    ], StringComparer.Ordinal);

    /// <summary>Lower case, punycode, without "www."; with ":port" when it is an address or has no dot, so that two servers on one machine are two.</summary>
    public static string Host(Uri url)
    {
        var host = HostName.Ascii(url).ToLowerInvariant();
        if (host.StartsWith("www.", StringComparison.Ordinal)) host = host[4..];
        return !url.IsDefaultPort && (IPAddress.TryParse(host, out _) || !host.Contains('.')) ? $"{host}:{url.Port}" : host;
    }

    /// <summary>"dinkes.kaltimprov.go.id" -> "kaltimprov.go.id".</summary>
    public static string Registered(string host)
    {
        var labels = host.Split('.');
        if (labels.Length <= 2 || char.IsAsciiDigit(labels[^1][0])) return host;
        var two = $"{labels[^2]}.{labels[^1]}";
        return DoubleEndings.Contains(two) ? $"{labels[^3]}.{two}" : two;
    }
}
