namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>What schema.org's types mean for the date of a page.</summary>
internal static class SchemaTypes
{
    private static readonly string[] Articles = ["Article", "Posting", "Report", "Review", "Recipe", "VideoObject", "Question", "CreativeWork", "HowTo", "PodcastEpisode"];

    private static readonly string[] Frames = ["Organization", "WebSite", "BreadcrumbList", "ItemList", "SiteNavigationElement", "ImageObject", "Corporation", "Action", "Blog"];

    private static readonly string[] Others = ["Comment", "Person", "Organization", "Product", "Event", "ImageObject", "Offer", "Rating", "BreadcrumbList", "WebSite", "ItemList", "JobPosting", "ProfilePage", "AboutPage", "ContactPage", "CollectionPage", "SearchResultsPage"];

    /// <summary>Words or a page, whose title search engines are told otherwise than readers.</summary>
    public static bool IsWriting(string type) => type.Length == 0 || type.Contains("Page", StringComparison.Ordinal) || Array.Exists(Articles[..3], type.Contains);

    /// <summary>Something that is shown on a page; whose website it is and where in it are no such things.</summary>
    public static bool IsThing(string type) => type.Length > 0 && !IsWriting(type) && !IsArticle(type) && !Array.Exists(Frames, type.Contains);

    public static bool IsArticle(string type) => Array.Exists(Articles, type.Contains);

    /// <summary>The object's dates are never those of the page.</summary>
    public static bool IsOthers(string type) => !(IsWriting(type) || IsArticle(type)) || Array.Exists(Others, type.Contains) && !Array.Exists(Articles[..3], type.Replace("JobPosting", "", StringComparison.Ordinal).Contains);
}
