using System.Globalization;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity.Links;
using MonitorBot.Core.Integrity.Signs;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>The way to the website: its certificate, its scheme, and whether it still ends at home.</summary>
internal static class Connection
{
    public static IEnumerable<Finding> Of(Page page, Uri asked, IReadOnlyList<string> ownHosts, DateTimeOffset at)
    {
        var home = page.Url;
        if (page.Tls is { } tls && home.Scheme == "https")
            foreach (var finding in Certificate(home, tls, at)) yield return finding;
        else if (home.Scheme == "http")
            yield return Evidence.Of(Sign.HttpOnly, home, "sambungan", "situs dibuka tanpa HTTPS", Confidence.Medium);
        foreach (var finding in Redirect(asked, home, ownHosts)) yield return finding;
    }

    public static IEnumerable<Finding> Redirect(Uri asked, Uri landed, IReadOnlyList<string> ownHosts)
    {
        var host = Domains.Host(landed);
        if (new OwnHosts(asked, ownHosts).Owns(landed)) yield break;
        var grave = GamblingHost.Grade(host) > HostGrade.None || KnownHosts.IsCheap(host);
        yield return Evidence.Of(Sign.ForeignRedirect, asked, "pengalihan", $"dialihkan ke {landed.AbsoluteUri}", grave ? Confidence.High : Confidence.Medium);
        if (GamblingHost.Grade(host) == HostGrade.Gambling) yield return Evidence.Of(Sign.Gambling, asked, "pengalihan", landed.AbsoluteUri, Confidence.High);
    }

    private static IEnumerable<Finding> Certificate(Uri home, TlsState tls, DateTimeOffset at)
    {
        var ends = Wita.Day(tls.Expires).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (tls.Expires <= at || tls.Fault.HasFlag(TlsFault.Expired))
            yield return Evidence.Of(Sign.TlsExpired, home, "sertifikat", $"sertifikat berakhir {ends}", Confidence.High);
        else if (Soon(tls.Expires - at) is { } urgency)
            yield return Evidence.Of(Sign.TlsSoon, home, "sertifikat", $"sertifikat berakhir {ends}, {(int)(tls.Expires - at).TotalDays} hari lagi", urgency);
        if (tls.Fault.HasFlag(TlsFault.WrongName)) yield return Evidence.Of(Sign.TlsName, home, "sertifikat", "nama pada sertifikat bukan nama situs ini", Confidence.High);
        if (tls.Fault.HasFlag(TlsFault.UntrustedChain) || tls.Fault.HasFlag(TlsFault.NotYetValid))
            yield return Evidence.Of(Sign.TlsChain, home, "sertifikat", tls.Fault.HasFlag(TlsFault.UntrustedChain) ? $"rantai sertifikat tidak dipercaya; penerbit: {tls.Issuer ?? "tidak diketahui"}" : "sertifikat belum berlaku", Confidence.High);
    }

    /// <summary>Thirty days are a hint, fourteen a worry, seven an alarm.</summary>
    private static Confidence? Soon(TimeSpan left) => left.TotalDays switch
    {
        <= 7 => Confidence.High,
        <= 14 => Confidence.Medium,
        <= 30 => Confidence.Low,
        _ => null,
    };
}
