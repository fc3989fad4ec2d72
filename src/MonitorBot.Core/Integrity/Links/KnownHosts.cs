using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Links;

/// <summary>Outside hosts that say something by their name alone.</summary>
internal static class KnownHosts
{
    /// <summary>Endings that cost next to nothing and that gambling networks burn through.</summary>
    private static readonly FrozenSet<string> CheapEndings = FrozenSet.ToFrozenSet(
    [
        "xyz", "top", "site", "lol", "vip", "icu", "click", "cfd", "sbs", "bond", "online", "shop", "store", "fun", "live", "pro", "win", "bet", "casino", "poker", "club", "space", "website", "buzz", "rest", "quest", "monster", "cyou", "beauty", "hair", "skin", "makeup", "boats", "yachts", "autos", "homes", "motorcycles",
        "asia", "ink", "wiki", "link", "work", "loan", "gq", "cf", "ml", "tk", "ga", "pw", "cc", "ws", "lat", "mom", "pics", "christmas", "wtf", "gay", "uno", "run", "life", "world", "art", "biz", "bid", "stream", "date", "review", "party", "trade", "racing", "accountant", "science", "faith", "download", "ltd", "cam", "bar", "best", "agency", "today", "zone", "guru", "fit", "one", "fyi", "games", "game", "tel", "cloud", "app",
        "pages.dev", "web.app", "vercel.app", "netlify.app", "workers.dev", "r2.dev", "blogspot.com", "github.io", "my.id", "biz.id",
    ], StringComparer.Ordinal);

    /// <summary>Where makers of websites show their drafts: an address left over from there is neglect, as long as nothing speaks of gambling.</summary>
    private static readonly FrozenSet<string> Workshops = FrozenSet.ToFrozenSet(["netlify.app", "vercel.app", "web.app", "github.io"], StringComparer.Ordinal);

    /// <summary>Registered names that every website links to, hidden or not.</summary>
    private static readonly FrozenSet<string> Everyday = FrozenSet.ToFrozenSet(
    [
        "facebook.com", "fb.com", "fbcdn.net", "instagram.com", "twitter.com", "x.com", "youtube.com", "youtu.be", "ytimg.com", "tiktok.com", "linkedin.com", "pinterest.com", "spotify.com", "threads.net", "google.com", "google.co.id", "goo.gl", "googleapis.com", "gstatic.com", "googletagmanager.com", "google-analytics.com", "doubleclick.net",
        "ampproject.org", "cloudflare.com", "jsdelivr.net", "unpkg.com", "jquery.com", "bootstrapcdn.com", "fontawesome.com", "w3.org", "schema.org", "wordpress.org", "gravatar.com", "wp.com", "joomla.org", "apple.com", "microsoft.com", "addtoany.com", "addthis.com", "sharethis.com", "elfsight.com", "statcounter.com", "histats.com", "flagcounter.com", "amung.us", "widgetbox.com", "gtranslate.net", "userway.org", "tawk.to", "weatherwidget.io", "tomorrow.io", "accuweather.com", "openstreetmap.org", "ogp.me", "purl.org", "creativecommons.org", "wikipedia.org",
        "kompas.com", "tempo.co", "detik.com", "antaranews.com", "cnnindonesia.com", "cnbcindonesia.com", "liputan6.com", "tribunnews.com", "republika.co.id", "prokal.co", "kaltimpost.id", "okezone.com", "merdeka.com", "kumparan.com", "tirto.id", "viva.co.id", "suara.com", "jpnn.com", "rri.co.id", "bbc.com", "reuters.com", "nytimes.com", "theguardian.com", "aduankonten.id", "trustpositif.id",
    ], StringComparer.Ordinal);

    public static bool IsCheap(string host)
        => CheapEndings.Contains(host[(host.LastIndexOf('.') + 1)..]) || CheapEndings.Contains(LastTwo(host));

    public static bool IsWorkshop(string host) => Workshops.Contains(LastTwo(host));

    public static bool IsEveryday(string host) => Everyday.Contains(Domains.Registered(host));

    /// <summary>Schools, offices and armed forces: often victims themselves, never a gambling network's own name.</summary>
    public static bool IsOfficial(string host)
        => host.EndsWith(".go.id", StringComparison.Ordinal) || host.EndsWith(".ac.id", StringComparison.Ordinal) || host.EndsWith(".sch.id", StringComparison.Ordinal)
            || host.EndsWith(".mil.id", StringComparison.Ordinal) || host.EndsWith(".desa.id", StringComparison.Ordinal);

    private static string LastTwo(string host)
    {
        var last = host.LastIndexOf('.');
        return last <= 0 ? host : host[(host.LastIndexOf('.', last - 1) + 1)..];
    }
}
