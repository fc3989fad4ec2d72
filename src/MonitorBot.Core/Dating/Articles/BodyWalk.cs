using System.Globalization;
using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>Walks the body once, in the order of reading, and collects its dates.</summary>
internal sealed class BodyWalk(IElement? heading, Uri? self, DateTimeOffset now, bool monthFirst = false)
{
    private const int DeepestNesting = 600;

    private const int LongestText = 320;
    private const int LongestDateline = 120;
    private const int LongestLabel = 40;
    private const int LongestSubhead = 40;

    /// <summary>Characters of text between a heading and the signature of a letter or statement.</summary>
    private const int LeastLetter = 60;

    private static readonly string[] Ticks = ["H:mm:ss", "H.mm.ss"];

    private readonly HashSet<IElement> _around = heading is null ? [] : [.. heading.GetAncestors().OfType<IElement>()];
    /// <summary>The length that a date without any text counts as: an empty element is passed over where another is printed.</summary>
    private const int Unseen = 100;

    /// <summary>Characters of visible text before the website's own menu; -1 until it comes.</summary>
    private int _menu = -1;

    private readonly RowsOfOthers _rows = new(heading, self);
    private int _subhead;
    private bool _marked;
    private bool _linksHere;
    private string _before = "";
    private int _offset;

    public List<BodyDate> Dates { get; } = [];

    public bool HasHeading => heading is not null;

    /// <summary>Characters of visible text before the article's heading.</summary>
    public int HeadingOffset { get; private set; }

    /// <summary>Characters of visible text before the end of the article's heading.</summary>
    public int HeadingEnd { get; private set; }

    /// <summary>The longest text below the heading.</summary>
    public int Prose { get; private set; }

    /// <summary>A date said of nothing, today's above the heading or any before the menu: what top bars tell their visitors.</summary>
    public bool IsClock(BodyDate date) =>
        date.Source == DateSource.Text && date.Stamp.Label == DateLabel.None && (!HasHeading || date.Offset < HeadingOffset)
        && (date.Offset < _menu || (HasHeading && (date.Stamp.Day == DateOnly.FromDateTime(now.UtcDateTime) || date.Stamp.Day == Wita.Day(now))));

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

        _menu = element.LocalName == "nav" && _menu < 0 ? _offset : _menu;
        var region = above | (PageRegions.Of(element, above) & (around ? ~(Region.Foreign | Region.Aside | Region.Dateline | Region.Published | Region.Updated) : (Region)~0));
        HeadingOffset = element == heading ? _offset : HeadingOffset;
        if (AddMarked(element, region) || AddSplit(element, region))
        {
            Pass(element.Words());
            _before = _marked ? "" : _before;
            _marked = false;
            return;
        }

        var (before, start, links) = (Dates.Count, _offset, _rows.Links);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Visit(inner, region, depth + 1);
            }
            else if (child is IText text)
            {
                AddText(text.Data, element, region);
            }
        }

        HeadingEnd = element == heading ? _offset : HeadingEnd;
        Claim(element, before);
        if (element.LocalName == "a")
        {
            _rows.Add(element, Dates, before);
        }

        _subhead = IsSubhead(element, start) ? _offset : _subhead;
        if (!around)
        {
            _rows.ClaimChronicle(element, Dates, before);
            _rows.Claim(element, Dates, before, links, new(start, _offset, _subhead > HeadingEnd && HeadingEnd > 0 && _subhead <= start));
        }
    }

    /// <summary>A short heading behind the article's own: what follows may be another block.</summary>
    private bool IsSubhead(IElement element, int start) =>
        HeadingEnd > 0 && start >= HeadingEnd && _offset - start is > 2 and < LongestSubhead && _offset > start
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
        var named = element.LocalName == "span" && (region.HasFlag(Region.Published) || region.HasFlag(Region.Updated)) ? element.GetAttribute("title") : null;
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
        stamp = stamp with { Label = Label(shown) };
        Dates.Add(new(stamp, published ? DateSource.Microdata : DateSource.Time, region, _offset, string.IsNullOrWhiteSpace(shown) ? Unseen : shown.Length, value!));
        _marked = true;
        return true;
    }

    /// <summary>What the words before or inside the element say.</summary>
    private DateLabel Label(string shown) => shown.Length + _before.Length == 0
        ? DateLabel.None
        : Stamps.In(Joined(shown + " 1.1.2000"), now).Select(stamp => stamp.Label).FirstOrDefault(label => label != DateLabel.None);

    /// <summary>A short element for dates may split its date over children.</summary>
    private bool AddSplit(IElement element, Region region)
    {
        if (!region.HasFlag(Region.Dateline) || element.ChildElementCount is 0 or > 6 || element.First("table,dl") is not null || BriefText.Of(element, LongestDateline) is not { } text)
        {
            return false;
        }

        return text.AsSpan().ContainsAnyInRange('0', '9') ? AddAll(text, text.Length, element, region) : HasForeignDigit(text) && AddAll(text, text.Length, element, region);
    }

    /// <summary>Digits of other scripts.</summary>
    private static bool HasForeignDigit(string text) => text.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff') && text.Any(char.IsDigit);

    private void AddText(string data, IElement parent, Region region)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            return;
        }

        Prose = (region & (Region.Foreign | Region.Aside | Region.Link | Region.Facts)) == 0 && (!HasHeading || HeadingEnd > 0) ? Math.Max(Prose, data.Length) : Prose;
        var text = data.Length > LongestText ? data[..LongestText] : data;
        if (text.AsSpan().ContainsAnyInRange('0', '9') || HasForeignDigit(text))
        {
            var from = Dates.Count;
            AddAll(text, data.Length, parent, region);
            MarkFact(parent, from);
        }

        Pass(data);
    }

    private bool AddAll(string text, int length, IElement parent, Region region)
    {
        var joined = Joined(text);
        var start = joined.Length - text.Length;
        var count = Dates.Count;
        start += text.Length - text.TrimStart().Length;
        foreach (var stamp in Stamps.In(joined, now, monthFirst))
        {
            if (stamp.Position >= start && !(stamp.Label != DateLabel.Published ? CitedDates.Are(joined, stamp.Position) : CitedDates.AreVersions(joined, stamp.Position)))
            {
                var within = joined.AsSpan(start, stamp.Position - start);
                var before = Emphasis.Before(parent, within);
                var opens = before == within && LineShape.IsDateline(joined, start, stamp);
                Dates.Add(new(stamp, DateSource.Text, IsTicking(stamp) ? region | Region.Foreign : region, _offset + stamp.Position - start, opens ? stamp.Length : length, joined.Substring(stamp.Position, stamp.Length))
                {
                    Begins = opens && LineShape.GoesOn(joined.AsSpan(stamp.Position + stamp.Length)),
                    IsTold = !opens && (region & (Region.Dateline | Region.Published)) == 0 && IsTold(stamp, before, joined.AsSpan(stamp.Position + stamp.Length)),
                });
            }
        }

        return Dates.Count > count;
    }

    private void MarkFact(IElement parent, int from)
    {
        if (Dates.Count > from && LineShape.IsNameOfDates(_before))
        {
            Dates[from] = Dates[from] with { Region = Dates[from].Region & ~Region.Facts };
            return;
        }

        if (Dates.Count == from + 1 && Dates[from].Stamp.Label != DateLabel.Published && FactRows.NameOf(parent) is not null)
        {
            Dates[from] = Dates[from] with { Region = Dates[from].Region | (Dates[from].Stamp.Label == DateLabel.Updated ? Region.Other : Region.Facts) };
        }
    }

    private bool IsTold(Stamp stamp, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => stamp.Label switch
    {
        DateLabel.None => stamp.Day > Wita.Day(now) || !LineShape.IsOwnLine(before, after) || (HeadingEnd > 0 && _offset - HeadingEnd > LeastLetter && LineShape.Signs(before, after)),
        DateLabel.Published => LineShape.IsInSentence(before, after),
        _ => false,
    };

    /// <summary>Today's date below a time with seconds and nothing else: a clock.</summary>
    private bool IsTicking(Stamp stamp) => stamp.Day == Wita.Day(now) && _before.Length is 7 or 8 && TimeOnly.TryParseExact(_before, Ticks, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string Joined(string text) => _before.Length == 0 ? text : $"{_before} \u00a6 {text}";

    private void Pass(string text)
    {
        _offset += text.Length;
        var shown = text.Trim();
        _before = shown.Length > LongestLabel ? "" : shown.Length > 0 ? shown : _before;
    }
}
