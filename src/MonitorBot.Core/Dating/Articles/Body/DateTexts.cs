using System.Globalization;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Others;

namespace MonitorBot.Core.Dating.Articles.Body;

/// <summary>The dates in a page's texts, in the order of reading: how far it was read, and what was said last.</summary>
internal sealed class DateTexts(bool hasHeading, DateTimeOffset now, bool monthFirst)
{
    /// <summary>No article has so many; each is weighed against the others.</summary>
    private const int MostDates = 2_000;

    private const int LongestText = 320;
    private const int LongestLabel = 40;

    /// <summary>Names of authors, places and categories are shorter; what is longer is the text itself.</summary>
    private const int LeastText = 60;

    private static readonly string[] Ticks = ["H:mm:ss", "H.mm.ss"];

    private string _before = "";

    /// <summary>The page's own text has begun below its heading: articles print their day before it.</summary>
    public bool HasBegun { get; private set; }

    public List<BodyDate> Dates { get; } = [];

    /// <summary>Enough was found; what follows is only read past.</summary>
    public bool IsFull => Dates.Count >= MostDates;

    /// <summary>Characters of visible text so far.</summary>
    public int Offset { get; private set; }

    /// <summary>Where the article's heading ended; 0 before it.</summary>
    public int HeadingEnd { get; set; }

    /// <summary>The longest text below the heading.</summary>
    public int Prose { get; private set; }

    /// <summary>Digits, those of other scripts among them.</summary>
    public static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || (text.AsSpan().ContainsAnyExceptInRange('\0', '\u00ff') && text.Any(char.IsDigit));

    /// <summary>What the words before or inside the element say.</summary>
    public DateLabel Label(string shown) => shown.Length + _before.Length == 0
        ? DateLabel.None
        : Stamps.In(Joined(shown + " 1.1.2000"), now).Select(stamp => stamp.Label).FirstOrDefault(label => label != DateLabel.None);

    /// <summary>The words before or inside the element speak of the website.</summary>
    public bool IsOfWebsite(string shown) => shown.Length <= LongestText && WebsiteLines.Are(Joined(shown));

    /// <param name="parent">The element that the text stands in.</param>
    public void Add(string data, IElement parent, Region region)
    {
        if (string.IsNullOrWhiteSpace(data))
        {
            return;
        }

        Prose = (region & (Region.Foreign | Region.Aside | Region.Link | Region.Facts)) == 0 && (!hasHeading || HeadingEnd > 0) ? Math.Max(Prose, data.Length) : Prose;
        var text = data.Length > LongestText ? data[..LongestText] : data;
        if (!IsFull && HasDigit(text))
        {
            var from = Dates.Count;
            AddAll(text, data.Length, parent, region);
            MarkFact(parent, from);
        }

        HasBegun |= HeadingEnd > 0 && (region & (Region.Foreign | Region.Aside | Region.Link | Region.Dateline)) == 0 && data.AsSpan().Trim().Length >= LeastText;
        Pass(data);
    }

    /// <returns>Whether a date stood there.</returns>
    public bool AddAll(string text, int length, IElement parent, Region region)
    {
        var joined = Joined(text);
        var start = joined.Length - text.Length;
        var count = Dates.Count;
        start += text.Length - text.TrimStart().Length;
        foreach (var stamp in Stamps.In(joined, now, monthFirst))
        {
            if (stamp.Position >= start && !CitedDates.AreFiles(joined, stamp.Position, stamp.Position + stamp.Length) && !(stamp.Label != DateLabel.Published ? CitedDates.Are(joined, stamp.Position) : CitedDates.AreVersions(joined, stamp.Position)))
            {
                var within = joined.AsSpan(start, stamp.Position - start);
                var before = Emphasis.Before(parent, within);
                var after = joined.AsSpan(stamp.Position + stamp.Length);
                var opens = before == within && LineShape.IsDateline(within, Emphasis.Behind(parent, after));
                var begins = opens && LineShape.GoesOn(after);
                var late = HasBegun && stamp is { Label: DateLabel.None, Time: null } && LineShape.IsAlone(within, after) && !LineShape.IsNameOfDates(_before);
                Dates.Add(new(stamp, DateSource.Text, RegionOf(stamp, within, joined, region), Offset + stamp.Position - start, opens ? stamp.Length : length, joined.Substring(stamp.Position, stamp.Length))
                {
                    Begins = begins,
                    IsBehind = HasBegun,
                    IsLone = LineShape.IsLone(within, after),
                    IsParted = length <= LongestLabel * 2 && LineShape.IsParted(within, after),
                    IsTold = (region & (Region.Dateline | Region.Published)) == 0 && (late || (!opens && IsTold(stamp, before, after)) || (stamp.Label == DateLabel.Published && LineShape.IsRemarkOnWords(before, parent))),
                });
            }
        }

        return Dates.Count > count;
    }

    private Region RegionOf(Stamp stamp, ReadOnlySpan<char> before, string line, Region region) =>
        IsTicking(stamp) ? region | Region.Foreign
        : stamp.Label != DateLabel.Updated ? region
        : WebsiteLines.IsOfFile(before) ? region & ~Region.Foreign
        : WebsiteLines.Are(line) ? region | Region.Other : region;

    private void MarkFact(IElement parent, int from)
    {
        if (Dates.Count > from && LineShape.IsNameOfDates(_before))
        {
            Dates[from] = Dates[from] with { Region = Dates[from].Region & ~Region.Facts };
            return;
        }

        if (Dates.Count == from + 1)
        {
            Dates[from] = Dates[from] with { IsNamed = (Dates[from].Region & (Region.Dateline | Region.Published)) == 0 && FactRows.IsNamedLine(parent), IsNumbered = FactRows.IsNumbered(parent) };
        }

        if (Dates.Count == from + 1 && FactRows.NameOf(parent) is not null)
        {
            Dates[from] = Dates[from] with { Region = Dates[from].Region | (Dates[from].Stamp.Label == DateLabel.Updated ? Region.Other : Region.Facts) };
        }
    }

    private bool IsTold(Stamp stamp, ReadOnlySpan<char> before, ReadOnlySpan<char> after) => stamp.Label switch
    {
        DateLabel.None => stamp.Day > Wita.Day(now) || !LineShape.IsOwnLine(before, after),
        DateLabel.Published => LineShape.IsInSentence(before, after),
        _ => false,
    };

    /// <summary>Today's date below a time with seconds and nothing else: a clock.</summary>
    private bool IsTicking(Stamp stamp) => stamp.Day == Wita.Day(now) && _before.Length is 7 or 8 && TimeOnly.TryParseExact(_before, Ticks, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private string Joined(string text) => _before.Length == 0 ? text : $"{_before} \u00a6 {text}";

    /// <param name="forget">What stands here is no label of what follows.</param>
    public void Pass(string text, bool forget = false)
    {
        Offset += text.Length;
        var shown = text.Trim();
        _before = forget || shown.Length > LongestLabel ? "" : shown.Length > 0 ? shown : _before;
    }
}
