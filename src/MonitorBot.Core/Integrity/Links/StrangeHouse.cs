using System.Collections.Frozen;
using MonitorBot.Core.Integrity.Words;

namespace MonitorBot.Core.Integrity.Links;

/// <summary>A host that has no business where only the website's own address belongs: its name says nothing of the website, its land or its makers' workshop.</summary>
internal static class StrangeHouse
{
    private const int LeastName = 4;

    /// <summary>What a draft is called that forgot to move: neglect, not injection.</summary>
    private static readonly FrozenSet<string> Drafts = FrozenSet.ToFrozenSet(
        ["staging", "stage", "dev", "devel", "demo", "demos", "test", "testing", "beta", "uat", "sandbox", "preview", "preprod", "local", "localhost", "example", "contoh", "template", "templates", "theme", "themes", "yoursite", "yourdomain", "domain", "website", "wordpress", "joomla", "bootstrap", "getbootstrap", "colorlib", "themewagon", "themeforest", "html5up", "ngrok", "trycloudflare", "herokuapp", "onrender", "cpanel", "hostinger", "webhost", "000webhostapp", "wixsite", "weebly", "translate", "webcache"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(["test", "local", "localhost", "example", "invalid", "internal", "lan", "home", "goog"], StringComparer.Ordinal);

    /// <summary>Services that many an office sends its visitors to and that <see cref="KnownHosts"/> does not trust with links.</summary>
    private static readonly FrozenSet<string> Services = FrozenSet.ToFrozenSet(["bit.ly", "s.id", "linktr.ee", "t.ly", "tinyurl.com", "wa.me", "t.me", "forms.gle", "github.com", "gitlab.com", "blogspot.com", "wordpress.com", "medium.com", "vimeo.com", "play.google.com", "browsehappy.com", "enable-javascript.com", "browser-update.org", "outdatedbrowser.com", "whatbrowser.org", "feedburner.com", "imgur.com", "ibb.co", "qrserver.com", "surveymonkey.com", "typeform.com", "zoom.us", "canva.com", "issuu.com", "flickr.com", "scribd.com", "tokopedia.com", "shopee.co.id", "tawk.to", "hotjar.com"], StringComparer.Ordinal);

    /// <param name="ownNames">Labels of the website's own host.</param>
    public static bool Is(Uri url, IEnumerable<string> ownNames)
    {
        var host = Domains.Host(url);
        if (url.HostNameType != UriHostNameType.Dns || !host.Contains('.') || KnownHosts.IsEveryday(host) || KnownHosts.IsOfficial(host) || KnownHosts.IsWorkshop(host) || Services.Contains(Domains.Registered(host))) return false;
        var labels = host.Split('.', '-');
        if (Reserved.Contains(labels[^1]) || labels[..^1].Any(Drafts.Contains)) return false;
        var address = host + url.AbsolutePath.ToLowerInvariant();
        return !ownNames.Any(name => name.Length >= LeastName && address.Contains(name, StringComparison.Ordinal)) && !labels.Any(NamesTheLand);
    }

    /// <summary>A word in the name that offices and places here are called by ("perumahan-kaltim.com", "samarindakota.com").</summary>
    private static bool NamesTheLand(string label) => Lands.Any(land => label.Contains(land, StringComparison.Ordinal)) || (label.Length >= LeastName && CivicWords.Contains(label));

    private static readonly string[] Lands = ["kaltim", "kalimantan", "samarinda", "balikpapan", "bontang", "kutai", "kukar", "kubar", "berau", "paser", "mahakam", "mahulu", "penajam", "borneo", "pemprov", "pemkab", "pemkot", "diskominfo"];
}
