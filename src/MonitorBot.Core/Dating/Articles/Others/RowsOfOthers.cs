using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>A stretch of the page's visible text.</summary>
/// <param name="BelowSubhead">A short heading stands between it and the article's own.</param>
internal readonly record struct Stretch(int Start, int End, bool BelowSubhead);

/// <summary>Recognises rows and cards that tell of other pages: short blocks with one day and a link that bears a title.</summary>
internal sealed partial class RowsOfOthers(IElement? heading, Uri? self)
{
    private const int LongestRow = 400;
    private const int MostTargets = 3;
    private const int LongestStep = 80;
    private const int Steps = 3;
    private const int ShortestTitle = 4;

    /// <summary>A link that bears little besides the date leads to this very page or to its month.</summary>
    private const int BesidesDate = 8;

    /// <summary>So close above the heading, or below it, the links may be those of a byline.</summary>
    private const int Above = 150;

    private static readonly string[] Authors = ["author", "autor", "penulis"];

    private readonly record struct Row(IElement Element, string Target, int From, int To, Stretch Where);

    private readonly List<(string Target, bool IsTitle)> _links = [];
    private readonly List<Row> _rows = [];
    private Row? _dated;
    private List<Row> _course = [];
    private int _settled;

    public int Links => _links.Count;

    public void Add(IElement link, List<BodyDate> dates, int from)
    {
        if (link.GetAttribute("href") is { Length: > 1 } href && href[0] != '#' && !href.StartsWith("javascript", StringComparison.OrdinalIgnoreCase))
        {
            _links.Add((href, IsTitle(link, dates.Count > from ? dates[from].Printed.Length + BesidesDate : ShortestTitle)));
        }
    }

    /// <summary>The smallest block that holds both a date and a link says whose date it is.</summary>
    public void Claim(IElement element, List<BodyDate> dates, int from, int linksFrom, Stretch where)
    {
        from = Math.Max(from, _settled);
        if (from >= dates.Count || _links.Count == linksFrom)
        {
            return;
        }

        _settled = dates.Count;
        var day = dates[from].Stamp.Day;
        var links = _links.Skip(linksFrom).ToList();
        if (where.End - where.Start <= LongestRow && links.FindIndex(link => link.IsTitle) is var title && title >= 0
            && links.DistinctBy(link => link.Target).Count() <= MostTargets && dates.Skip(from).All(date => date.Stamp.Day == day) && element.First("h1") is null)
        {
            _rows.Add(new(element, links[title].Target, from, dates.Count, where));
        }
    }

    /// <summary>Rows that each bear a day of their own and say nothing about it tell a course of events or many things' days; so do three that each say what theirs is.</summary>
    public void ClaimChronicle(IElement element, List<BodyDate> dates, int from)
    {
        if (element.LocalName is not ("li" or "tr" or "dd" or "p" or "div") || from >= dates.Count || dates.Skip(from).Any(date => date.Source != DateSource.Text || date.Stamp.Day != dates[from].Stamp.Day))
        {
            return;
        }

        var row = new Row(element, "", from, dates.Count, default);
        if (element.LocalName is "p" or "div")
        {
            _course = element.Words().Length > LongestStep ? [] : _course is [.., var before] && before.Element == element.Previous() && _course.TrueForAll(step => dates[step.From].Stamp.Day != dates[from].Stamp.Day) ? [.. _course, row] : [row];
            _course.ForEach(step => Mark(dates, step, _course.Count >= Steps));
            return;
        }

        if (dates.Skip(from).Any(date => date.Stamp.Label != DateLabel.None))
        {
            return;
        }

        Mark(dates, row, BeginsWithDay(element) && (BeginsWithDay(element.Previous()) || BeginsWithDay(element.Next())));
        if (_dated is { } last && last.Element.ParentElement == element.ParentElement && dates[last.From].Stamp.Day != dates[from].Stamp.Day)
        {
            Mark(dates, last);
            Mark(dates, row);
        }

        _dated = row;
    }

    /// <summary>"19 Desember 2026: Pembagian rapor", also where that day is to come.</summary>
    private static bool BeginsWithDay(IElement? row) =>
        row is { LocalName: "li" or "tr" } && row.Words() is { Length: > 12 and < LongestRow } text && char.IsAsciiDigit(text[0]) && DayAndYear().IsMatch(text);

    [GeneratedRegex(@"^\d{1,2}(?:\s*[-–]\s*\d{1,2})?[ ./-]{1,3}[\p{L}\d]{1,12}[ ./-]{1,3}(?:[-–\p{L}\d ]{2,20} )?20\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayAndYear();

    private static void Mark(List<BodyDate> dates, Row row, bool others = true)
    {
        for (var at = row.From; at < row.To && others; at++)
        {
            dates[at] = dates[at] with { Region = dates[at].Region | Region.Other };
        }
    }

    /// <summary>Near the heading only rows that repeat, or that stand below a heading of their own, are others'.</summary>
    public void Mark(List<BodyDate> dates, Stretch? title)
    {
        for (var i = 0; i < _rows.Count; i++)
        {
            var row = _rows[i];
            if (Resembles(row, row.Element.Previous()) || Resembles(row, row.Element.Next()) || ((title is null || IsApart(row.Where, title.Value))))
            {
                Mark(dates, row);
            }
        }
    }


    private static bool IsApart(Stretch row, Stretch title) => row.BelowSubhead || row.Start - title.End > BodyWeights.Near || title.Start - row.End > Above;

    /// <summary>The block beside it is made alike and leads elsewhere.</summary>
    private static bool Resembles(Row row, IElement? beside) =>
        beside is not null && beside.LocalName == row.Element.LocalName && beside.ClassName == row.Element.ClassName
        && beside.Words() is { Length: < 2 * LongestRow } text && text.Count(char.IsAsciiDigit) > 1
        && (beside.LocalName == "a" ? beside : beside.First("a[href]"))?.GetAttribute("href") is { } target && target != row.Target;

    /// <summary>The byline's link to who wrote it.</summary>
    private static bool IsAuthor(IElement link) => Array.Exists(Authors, word => (link.ClassName?.Contains(word, StringComparison.OrdinalIgnoreCase) ?? false) || link.GetAttribute("href")!.Contains(word, StringComparison.OrdinalIgnoreCase));

    private bool IsTitle(IElement link, int longerThan) =>
        !IsAuthor(link) && link.GetAttribute("rel") is null or "bookmark" && link.Words() is { } words && words.Length >= longerThan && !words.Contains("://", StringComparison.Ordinal)
        && words.AsSpan().ContainsAnyInRange('a', 'z') && (heading is null || !SelfLinks.Are(link, heading, self));
}
