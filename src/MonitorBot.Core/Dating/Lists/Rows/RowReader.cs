using System.Text.RegularExpressions;
using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Dating.Reading;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Rows;

/// <summary>Agenda rows without a link: table rows, modals' cards, definition lists. Each must print a date and some words.</summary>
internal static partial class RowReader
{
    private const int MaxRows = 100;
    private const int LongestRow = 700;
    private const int LongestLine = 110;
    private const int LongestHead = 40;
    private const int MostColumns = 60;

    private static readonly char[] Joints = [' ', '-', '–', ':', ',', '|', '.', '(', ')'];

    /// <summary>A title that stands in no text: then the whole line is looked at for its day.</summary>
    private const string Nowhere = "\0";

    /// <param name="unlinked">Only rows that lead nowhere: the others were read as cards.</param>
    public static IReadOnlyList<ListBlock> Read(IDocument document, Uri page, SiteHosts hosts, DateTimeOffset now, bool unlinked = false)
    {
        bool Belongs(IElement row) => (unlinked ? row.First("a[href]") is null : IsOwn(row, page, hosts)) && MayBeAgenda(row);
        return Block(Named(document, page, now, Belongs) is { Count: > 0 } named ? named : Nameless(document, page, now, Belongs) is { Count: > 0 } nameless ? nameless : BelowPeriods(document, page, now));
    }

    /// <summary>A table with a column for when something is and one for where.</summary>
    public static bool HasPlaces(IDocument document)
        => document.Find("tr").Take(MaxRows).Any(row => row.Below().Take(MostColumns).SelectMany(cell => CategoryWords.Words(Folded.Short(cell, LongestHead) ?? "")).ToHashSet() is { Count: > 1 } words
            && words.Overlaps(["tempat", "lokasi", "place", "venue", "location"]) && words.Overlaps(["tanggal", "tgl", "waktu", "hari", "pelaksanaan", "jadwal", "date", "when"]));

    /// <summary>Rows on a page that is no agenda's own, under a heading, id or class that names one.</summary>
    public static IReadOnlyList<ListBlock> ReadNamed(IDocument document, Uri page, SiteHosts hosts, DateTimeOffset now)
    {
        if (document.Body?.Words().Contains("genda", StringComparison.OrdinalIgnoreCase) is not true) return [];
        bool Belongs(IElement row) => IsOwn(row, page, hosts) && BlockHeading.Of(row, CardRoots.None, out _) is { Category: Category.Agenda, Strength: WordStrength.Strong };
        return Block(Named(document, page, now, Belongs) is { Count: > 0 } named ? named : Nameless(document, page, now, Belongs));
    }

    /// <summary>News of other websites stand on many pages: a row that leads to another host is theirs.</summary>
    private static bool IsOwn(IElement row, Uri page, SiteHosts hosts)
        => row.Find("a[href]").All(link => link.GetAttribute("href") is not { Length: > 0 } href || href[0] == '#' || !Uri.TryCreate(page, href, out var url) || url.Scheme is not ("http" or "https") || hosts.Resolve(page, href) is not null);

    /// <summary>Comments, downloads and another rubric's rows stand beside an agenda.</summary>
    private static bool MayBeAgenda(IElement row)
        => BlockHeading.Of(row, CardRoots.None, out var heading) is var hint && !new ListBlock(hint, heading, Place.Main, []).SaysSomethingElseThan(Category.Agenda) && hint is not { Activity: false, Strength: > WordStrength.Weak, Category: not Category.Agenda };

    private static IReadOnlyList<ListBlock> Block(List<ReadItem> items) => items.Count == 0 ? [] : [new ListBlock(new CategoryHint(Category.Agenda, WordStrength.Usual), null, Place.Main, items)];

    private static List<ReadItem> Nameless(IDocument document, Uri page, DateTimeOffset now, Func<IElement, bool> belongs)
    {
        var items = new List<ReadItem>();
        foreach (var row in RepeatedRows.Of(document, now).Take(MaxRows))
        {
            if (Item(row.Parts, page, now, items.Count) is { } item && row.Parts.All(belongs) && !items.Exists(i => i.Title == item.Title && i.EventStart == item.EventStart)) items.Add(item);
        }
        return items;
    }

    private static List<ReadItem> Named(IDocument document, Uri page, DateTimeOffset now, Func<IElement, bool> belongs)
    {
        var places = new PlaceMap();
        var items = new List<ReadItem>();
        foreach (var element in document.Find("tr, li, article, dl, [class*=card], [class*=item], [class*=event], [class*=agenda], [class*=media]").Take(1500))
        {
            if (items.Count >= MaxRows || Noise.Of(element, places) != Place.Main) continue;
            if (element.LocalName == "tr" && !IsData(element) || element.LocalName == "dl" && (RepeatedRows.AreDays(element, now) || RepeatedRows.AreDays(element, now, "dd"))) continue;
            if (element.First("tr, li, article, [class*=card], [class*=item]") is not null || Item([element], page, now, items.Count) is not { } item || !belongs(element)) continue;
            if (!items.Exists(i => i.Title == item.Title && i.EventStart == item.EventStart)) items.Add(item);
        }
        return items;
    }

    private static List<ReadItem> BelowPeriods(IDocument document, Uri page, DateTimeOffset now)
        => [.. MonthRows.Of(document, now).Concat(YearRows.Of(document, now)).Take(MaxRows).Select((row, number) => Item(row.Title, row.Day, row.Day, page, number))];

    // Old pages are laid out in tables: a row of data has several cells and neighbours of its kind.
    private static bool IsData(IElement row)
        => row.ChildElementCount is >= 2 and var width && row.ParentElement!.Below().Where(r => r.LocalName == "tr" && r.Below().Count() == width).Skip(1).Any() && row.First("table") is null;

    private static ReadItem? Item(IReadOnlyList<IElement> row, Uri page, DateTimeOffset now, int number)
    {
        var parts = row.Select(part => Folded.Short(part, LongestRow)).ToList();
        if (parts.Contains(null)) return null;
        var text = string.Join(' ', parts);
        if (text.Length is < 10 or > LongestRow || IsImprint(text) || row.Select(part => Title(part, now)).FirstOrDefault(t => t is not null) is not { } title) return null;
        var isLine = title == text;
        if ((isLine ? WithoutDay(text, now) ?? Bare(row[0], now) : title) is not { } name || ListBlock.IsNameOfOthers(name)) return null;
        var card = new Card(row, null, [], Place.Main);
        if (RowPosting.In(card, isLine ? Nowhere : title, now) is { } told && EventDays.In(told.Lines, now) is { Start: { } happens } days) return Item(name, happens, days.End ?? happens, page, number) with { Posted = told.Posted };
        var dating = CardDates.Read(card, isLine ? Nowhere : title, now, Category.Agenda);
        return (dating.EventStart ?? dating.Posted?.Day) is { } start ? Item(name, start, dating.EventEnd ?? dating.Posted?.Day ?? start, page, number) : null;
    }

    private static ReadItem Item(string title, DateOnly start, DateOnly end, Uri page, int number) => new()
    {
        Title = title,
        Url = new UriBuilder(page) { Fragment = "baris-" + (number + 1) }.Uri,
        Posted = null,
        EventStart = start,
        EventEnd = end,
        Channel = Category.Agenda,
        Doubtful = false,
        Source = DateSource.List,
        FoundOn = page,
    };

    /// <summary>"26 November 2026 - Rapat kerja", all in one line: what is left without the day.</summary>
    private static string? WithoutDay(string text, DateTimeOffset now)
    {
        if (text.Length > LongestLine || !IndonesianDate.TryFind(text, now, DateRole.Agenda, out var date) || date is not { YearPrinted: true, Relative: false }) return null;
        var rest = text.Replace(date.Printed, "", StringComparison.Ordinal).Trim(Joints);
        var (first, others) = rest.Split(' ', 2) is [var weekday, var behind] ? (weekday, behind) : ("", rest);
        rest = Vocabulary.IsWeekday(first.Trim(Joints)) ? others.Trim(Joints) : rest;
        return CardTitle.IsTitle(rest) && !IsLabel(rest) ? rest : null;
    }

    /// <summary>"Hari/Tanggal: Kamis": what stands before the day of an event, not the event's name.</summary>
    private static bool IsLabel(string rest)
        => Array.TrueForAll(CategoryWords.Words(rest), word => word is "hari" or "tanggal" or "tgl" or "waktu" or "pelaksanaan" or "date" or "day" || Vocabulary.IsWeekday(word));

    /// <summary>"© 2026", "Generated with … on 2026-11-22": what a page says of itself, not a row of an agenda.</summary>
    private static bool IsImprint(string text)
        => text.Contains('©', StringComparison.Ordinal) || CategoryWords.Words(text) is [.., _] words && (Array.Exists(words, w => w is "copyright" or "hakcipta" or "powered") || Array.Exists(words, w => w is "generated") && Array.Exists(words, w => w is "with" or "by"));

    private static string? Title(IElement row, DateTimeOffset now)
    {
        var heading = row.Find("h1, h2, h3, h4, h5, h6, strong, b, [class*=title], [class*=judul], a").Select(CardTitle.Fold).FirstOrDefault(t => CardTitle.IsTitle(t) && !IsDate(t, now));
        if (heading is not null) return heading;
        var cells = row.Find("td, span, p, div, dd").Prepend(row).Where(e => e.LocalName == "td" || e.Below().All(c => c.LocalName is "br" or "i" or "svg" or "strong" or "b" or "em" or "time")).ToList();
        var named = row.LocalName == "tr" ? NamedCell(row) : null;
        var texts = cells.Select(CardTitle.Fold).Where(t => CardTitle.IsTitle(t) && !IsDate(t, now)).ToList();
        return named ?? texts.Find(t => t.Contains(' ', StringComparison.Ordinal)) ?? Bare(row, now) ?? texts.Find(t => !IsDate("1 " + t, now));
    }

    /// <summary>"&lt;li&gt;&lt;span&gt;Senin, 02/11/2026&lt;/span&gt; Sosialisasi Posyandu&lt;/li&gt;": what stands in no element of its own.</summary>
    private static string? Bare(IElement row, DateTimeOffset now)
        => Hour().Replace(Folded.Of(string.Join(' ', row.ChildNodes.OfType<IText>().Select(text => text.Data))), "").Trim(' ', '-', '–', ':', ',', '|', '·') is var bare && bare.Contains(' ', StringComparison.Ordinal) && CardTitle.IsTitle(bare) && !IndonesianDate.TryFind(bare, now, DateRole.Agenda, out _) ? bare : null;

    /// <summary>The cell under the column head that names the event, so that a longer place is not taken for it.</summary>
    private static string? NamedCell(IElement row)
    {
        var heads = row.ParentElement?.ParentElement?.First("tr")?.Below().Take(MostColumns) ?? [];
        foreach (var (head, cell) in heads.Zip(row.Below()))
        {
            if (CategoryWords.Words(head.Words()).Any(w => w is "kegiatan" or "acara" or "agenda" or "judul" or "nama" or "uraian") && CardTitle.Fold(cell) is var text && CardTitle.IsTitle(text)) return text;
        }
        return null;
    }

    // "pukul 09.15 WITA: Rapat kerja": the hour goes with the day before it.
    [GeneratedRegex(@"^\W*(?:pukul|pkl|jam)\W{0,3}\d{1,2}[.:]\d{2}(?:\s?(?:WITA|WIB|WIT))?\W+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Hour();

    private static bool IsDate(string text, DateTimeOffset now) => text.Length < 60 && IndonesianDate.TryFind(text, now, DateRole.Agenda, out var date) && date.Printed.Length * 2 > text.Length;
}
