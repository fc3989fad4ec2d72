using AngleSharp.Html.Dom;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Dating;

/// <summary>An item's own page as confirmation of what a list said.</summary>
public static class ItemPage
{
    /// <returns>Null when the page tells no day.</returns>
    public static ReadItem? Read(IHtmlDocument document, string html, Uri url, DateTimeOffset now, Category category)
    {
        var today = Wita.Day(now);
        var written = document.QuerySelector("meta[property='article:published_time'], meta[itemprop=datePublished], meta[name='pubdate'], meta[name='date']")?.GetAttribute("content")
            ?? document.QuerySelector("article time[datetime], main time[datetime], time[datetime]")?.GetAttribute("datetime");
        if (DateStamp.OfMachine(written, today, Confidence.High) is not { } stamp) return null;
        return new ReadItem { Title = "", Url = url, Posted = stamp, Channel = category, Source = DateSource.Meta, FoundOn = url };
    }
}
