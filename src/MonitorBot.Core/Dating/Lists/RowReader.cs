using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Agenda rows without a link: table rows, modals' cards, definition lists. Each must print a date and some words.</summary>
internal static class RowReader
{
    private const int MaxRows = 100;
    private const int LongestRow = 700;

    public static IReadOnlyList<ListBlock> Read(IDocument document, Uri page, DateTimeOffset now)
    {
        var places = new PlaceMap();
        var items = new List<ReadItem>();
        foreach (var element in document.Find("tr, li, article, dl, [class*=card], [class*=item], [class*=event], [class*=agenda], [class*=media]").Take(1500))
        {
            if (items.Count >= MaxRows || Noise.Of(element, places) != Place.Main) continue;
            if (element.LocalName == "tr" && !IsData(element)) continue;
            if (element.First("tr, li, article, [class*=card], [class*=item]") is not null || Item(element, page, now, items.Count) is not { } item) continue;
            if (!items.Exists(i => i.Title == item.Title && i.EventStart == item.EventStart)) items.Add(item);
        }
        return items.Count == 0 ? [] : [new ListBlock(new CategoryHint(Category.Agenda, WordStrength.Usual), null, Place.Main, items)];
    }

    // Old pages are laid out in tables: a row of data has several cells and neighbours of its kind.
    private static bool IsData(IElement row)
        => row.Children.Length >= 2 && row.ParentElement!.Children.Count(r => r.LocalName == "tr" && r.Children.Length == row.Children.Length) >= 2 && row.First("table") is null;

    private static ReadItem? Item(IElement row, Uri page, DateTimeOffset now, int number)
    {
        if (Folded.Short(row, LongestRow) is not { Length: >= 10 } text || IsImprint(text) || Title(row, now) is not { } title) return null;
        var dating = CardDates.Read(new Card([row], null, [], Place.Main), title, now, Category.Agenda);
        if (dating.Posted is null && dating.EventStart is null) return null;
        return new ReadItem
        {
            Title = title,
            Url = new UriBuilder(page) { Fragment = "baris-" + (number + 1) }.Uri,
            Posted = null,
            EventStart = dating.EventStart ?? dating.Posted?.Day,
            EventEnd = dating.EventEnd ?? dating.Posted?.Day,
            Channel = Category.Agenda,
            Doubtful = false,
            Source = DateSource.List,
            FoundOn = page,
        };
    }

    /// <summary>"© 2026", "Generated with … on 2026-11-22": what a page says of itself, not a row of an agenda.</summary>
    private static bool IsImprint(string text)
        => text.Contains('©', StringComparison.Ordinal) || CategoryWords.Words(text) is [.., _] words && (Array.Exists(words, w => w is "copyright" or "hakcipta" or "powered") || Array.Exists(words, w => w is "generated") && Array.Exists(words, w => w is "with" or "by"));

    private static string? Title(IElement row, DateTimeOffset now)
    {
        var heading = row.Find("h1, h2, h3, h4, h5, h6, strong, b, [class*=title], [class*=judul], a").Select(CardTitle.Fold).FirstOrDefault(t => CardTitle.IsTitle(t) && !IsDate(t, now));
        if (heading is not null) return heading;
        var cells = row.Find("td, span, p, div, dd").Where(e => e.ChildElementCount == 0 || e.LocalName == "td").ToList();
        var named = row.LocalName == "tr" ? NamedCell(row) : null;
        return named ?? cells.Select(CardTitle.Fold).FirstOrDefault(t => CardTitle.IsTitle(t) && t.Contains(' ', StringComparison.Ordinal) && !IsDate(t, now)) ?? cells.Select(CardTitle.Fold).FirstOrDefault(t => CardTitle.IsTitle(t) && !IsDate(t, now));
    }

    /// <summary>The cell under the column head that names the event, so that a longer place is not taken for it.</summary>
    private static string? NamedCell(IElement row)
    {
        var heads = row.ParentElement?.ParentElement?.First("tr")?.Children;
        for (var i = 0; heads is not null && i < heads.Length && i < row.Children.Length; i++)
        {
            if (CategoryWords.Words(heads[i].TextContent).Any(w => w is "kegiatan" or "acara" or "agenda" or "judul" or "nama" or "uraian") && CardTitle.Fold(row.Children[i]) is var text && CardTitle.IsTitle(text)) return text;
        }
        return null;
    }

    private static bool IsDate(string text, DateTimeOffset now) => text.Length < 60 && IndonesianDate.TryFind(text, now, DateRole.Agenda, out var date) && date.Printed.Length * 2 > text.Length;
}
