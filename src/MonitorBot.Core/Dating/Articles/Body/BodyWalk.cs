using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Others;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>Walks the body once, in the order of reading, and collects its dates.</summary>
internal sealed class BodyWalk(IElement? heading, Uri? self, DateTimeOffset now, bool monthFirst = false)
{
    private const int DeepestNesting = 600;

    private const int LongestDateline = 120;
    private const int LongestSubhead = 40;

    /// <summary>What an article tells: pages of readings, prices and tables have none, and what they print is of what they show.</summary>
    public const int LeastProse = 80;

    private readonly HashSet<IElement> _around = heading is null ? [] : [.. heading.GetAncestors().OfType<IElement>()];
    /// <summary>The length that a date without any text counts as: an empty element is passed over where another is printed.</summary>
    private const int Unseen = 100;

    /// <summary>Characters of visible text before the website's own menu; -1 until it comes.</summary>
    private int _menu = -1;

    private readonly RowsOfOthers _rows = new(heading, self);
    private int _subhead;
    private bool _marked;
    private bool _linksHere;
    private readonly DateTexts _texts = new(heading is not null, now, monthFirst);

    public List<BodyDate> Dates => _texts.Dates;

    public bool HasHeading => heading is not null;

    /// <summary>Words with the page's title that are no heading may be the website's name: today's date below them is still a top bar's.</summary>
    private bool IsSet => heading is { LocalName: not ("h1" or "h2" or "h3") };

    /// <summary>Characters of visible text before the article's heading.</summary>
    public int HeadingOffset { get; private set; }

    /// <summary>Characters of visible text before the end of the article's heading.</summary>
    public int HeadingEnd => _texts.HeadingEnd;

    /// <inheritdoc cref="DateTexts.Prose"/>
    public int Prose => _texts.Prose;

    /// <summary>A text follows the heading.</summary>
    public bool HasText => _texts.HasBegun;

    /// <summary>A line of a name and a value among such lines, behind the text, below a document's number, or on a page that stands or has none: a fact of the thing it shows.</summary>
    public bool IsFact(BodyDate date) => date.IsNamed && (date.IsNumbered || date.IsBehind || Prose < LeastProse || UrlDates.IsPlainName(self));

    /// <summary>A date said of nothing, today's above the heading or any before the menu: what top bars tell their visitors.</summary>
    public bool IsClock(BodyDate date) =>
        date.Source == DateSource.Text && date.Stamp.Label == DateLabel.None && (!HasHeading || date.Offset < HeadingOffset || IsSet)
        && (date.Offset < _menu || (HasHeading && IsToday(date)));

    public bool IsToday(BodyDate date) => date.Stamp.Day == DateOnly.FromDateTime(now.UtcDateTime) || date.Stamp.Day == Wita.Day(now);

    public void Visit(IElement body)
    {
        Visit(body, Region.Plain, 0);
        _rows.Mark(Dates, HasHeading ? new(HeadingOffset, HeadingEnd, false) : null);
    }

    /// <summary>A posting of another website shown here: its date is never the page's.</summary>
    private static bool IsEmbedded(IElement element) =>
        element.LocalName == "blockquote" && element.ClassName is { } name && (name.Contains("instagram-media", StringComparison.Ordinal) || name.Contains("twitter-tweet", StringComparison.Ordinal) || name.Contains("-embed", StringComparison.Ordinal));

    private void Visit(IElement element, Region above, int depth)
    {
        var around = _around.Contains(element);
        if (depth > DeepestNesting || (!around && element.LocalName is "script" or "style" or "template" or "svg" or "select" or "iframe" or "textarea" or "code" or "samp" or "pre") || IsEmbedded(element))
        {
            return;
        }

        _menu = element.LocalName == "nav" && _menu < 0 ? _texts.Offset : _menu;
        var region = above | (PageRegions.Of(element, above) & (around ? ~(Region.Foreign | Region.Aside | Region.Dateline | Region.Published | Region.Updated) : (Region)~0));
        HeadingOffset = element == heading ? _texts.Offset : HeadingOffset;
        if (!_texts.IsFull && (AddMarked(element, region) || AddSplit(element, region)))
        {
            _texts.Pass(element.Words(), forget: _marked);
            _marked = false;
            return;
        }

        var (before, start, links) = (Dates.Count, _texts.Offset, _rows.Links);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Visit(inner, region, depth + 1);
                region |= HeadingEnd > 0 && inner != heading && VoicesOfOthers.Begin(inner) ? Region.Foreign | Region.Other : Region.Plain;
            }
            else if (child is IText text)
            {
                _texts.Add(text.Data, element, region);
            }
        }

        _texts.HeadingEnd = element == heading ? _texts.Offset : HeadingEnd;
        Claim(element, before);
        if (element.LocalName == "a")
        {
            _rows.Add(element, Dates, before);
        }

        _subhead = IsSubhead(element, start) ? _texts.Offset : _subhead;
        if (!around)
        {
            _rows.ClaimChronicle(element, Dates, before);
            _rows.Claim(element, Dates, before, links, new(start, _texts.Offset, _subhead > HeadingEnd && HeadingEnd > 0 && _subhead <= (before < Dates.Count ? Dates[before].Offset : start)));
        }
    }

    /// <summary>A short heading behind the article's own: what follows may be another block.</summary>
    private bool IsSubhead(IElement element, int start) =>
        HeadingEnd > 0 && start >= HeadingEnd && _texts.Offset - start is > 2 and < LongestSubhead && _texts.Offset > start
        && (element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6" || element.ClassName is { } name && (name.Contains("header", StringComparison.Ordinal) || name.Contains("widget-title", StringComparison.Ordinal)));

    /// <summary>A row of a list that links here and bears one day tells this page's day, wherever the list stands.</summary>
    private void Claim(IElement element, int from)
    {
        _linksHere |= element.LocalName == "a" && heading is not null && SelfLinks.Are(element, heading, self);
        if (element.LocalName is not ("li" or "tr"))
        {
            return;
        }

        if (_linksHere && from < Dates.Count && Dates.Skip(from).All(date => date.Stamp.Day == Dates[from].Stamp.Day))
        {
            Dates[from] = Dates[from] with { Region = Dates[from].Region | Region.Own };
        }

        _linksHere = false;
    }

    /// <summary>Time elements and microdata, whose attribute says the day.</summary>
    private bool AddMarked(IElement element, Region region)
    {
        var property = element.GetAttribute("itemprop") ?? element.GetAttribute("property") ?? "";
        var published = property.Contains("datePublished", StringComparison.OrdinalIgnoreCase) || property.Contains("dateCreated", StringComparison.OrdinalIgnoreCase);
        var named = element.LocalName == "span" && (region.HasFlag(Region.Published) || region.HasFlag(Region.Updated)) ? element.GetAttribute("title") : AgoTitles.Of(element);
        if (!published && named is null && element.LocalName is not ("time" or "abbr"))
        {
            return false;
        }

        var value = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? named ?? (element.LocalName == "abbr" ? element.GetAttribute("title") : null);
        if (Stamps.Of(value, now) is not { } stamp)
        {
            return false;
        }

        var shown = element.Words();
        stamp = stamp with { Label = _texts.Label(shown) };
        region |= stamp.Label == DateLabel.Updated && _texts.IsOfWebsite(shown) ? Region.Other : Region.Plain;
        Dates.Add(new(stamp, published ? DateSource.Microdata : DateSource.Time, region, _texts.Offset, string.IsNullOrWhiteSpace(shown) ? Unseen : shown.Length, value!) { IsBehind = _texts.HasBegun });
        _marked = true;
        return true;
    }

    /// <summary>A short element for dates may split its date over children; so does a badge of day, month and year.</summary>
    private bool AddSplit(IElement element, Region region)
    {
        if (HeadingEnd > 0 && (region & (Region.Foreign | Region.Aside | Region.Link | Region.Facts)) == 0 && DateBadge.Of(element) is { } badge && _texts.AddAll(badge, badge.Length, element, region))
        {
            return true;
        }

        if (!region.HasFlag(Region.Dateline) || element.ChildElementCount is 0 or > 6 || element.First("table,dl") is not null || BriefText.Of(element, LongestDateline) is not { } text)
        {
            return false;
        }

        return DateTexts.HasDigit(text) && _texts.AddAll(text, text.Length, element, region);
    }
}
