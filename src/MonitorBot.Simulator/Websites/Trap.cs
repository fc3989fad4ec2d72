namespace MonitorBot.Simulator.Websites;

/// <summary>Things on real pages that look like an update and are none, or that make reading hard.</summary>
public enum Trap
{
    /// <summary>"Senin, 23 November 2026" in the top bar, written by the server.</summary>
    TodayHeader,

    /// <summary>A clock with its time written into the page.</summary>
    LiveClock,

    /// <summary>The government's public relations widget with other publishers' news of today.</summary>
    GprWidget,

    /// <summary>"Berita Kaltim" with dated links to another host.</summary>
    Syndicated,

    VisitorCounter,

    /// <summary>A month table with links on the days.</summary>
    Calendar,

    PrayerTimes,

    Weather,

    SocialEmbeds,

    /// <summary>Copyright year, generator stamp, "Diperbarui" with today's date.</summary>
    BuildStamp,

    /// <summary>sitemap.xml whose lastmod is always now.</summary>
    SitemapNow,

    /// <summary>Everything was touched yesterday: modified dates lie.</summary>
    BulkModified,

    /// <summary>Cards of a vendor's demo with href="#" and this week's dates.</summary>
    DeadLinkCards,

    /// <summary>"7 jam yang lalu" written into the template.</summary>
    HardCodedRelative,

    /// <summary>A table of documents with this week's upload dates.</summary>
    Documents,

    /// <summary>Readers' comments dated after the post.</summary>
    Comments,

    /// <summary>A related block beside the item with dates of other items.</summary>
    Related,

    /// <summary>rss.xml of the template's vendor with the vendor's links.</summary>
    DemoFeed,

    /// <summary>A feed whose items carry no dates.</summary>
    UndatedFeed,

    /// <summary>Answers 200 with the home page to everything it does not know.</summary>
    SoftNotFound,

    /// <summary>A running text with a date.</summary>
    Marquee,

    /// <summary>A pop-up with an announcement of today's date that never goes.</summary>
    Popup,

    /// <summary>A poll "Jajak pendapat" with a closing date and votes.</summary>
    Poll,
}

/// <summary>Ways in which attackers put gambling on government pages.</summary>
public enum Injection
{
    HiddenLinks,
    OffScreenLinks,
    SpamPosts,
    CloakedForCrawler,
    TitleAndMeta,
    SearchRefererRedirect,
}
