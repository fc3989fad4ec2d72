using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Articles.Body;
using MonitorBot.Core.Dating.Lists.Cards;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Reads the repeated structures of a page as items.</summary>
public static class ListReader
{
    private const int MaxCards = 250;
    private const int FewestPopups = 2;
    private const int FewestPapers = 2;
    private const int FewestTitles = 2;
    private const int WordsOfTitle = 4;

    /// <param name="page">The page's address after redirects.</param>
    /// <param name="now">The moment of reading, WITA.</param>
    /// <param name="channel">The category that the page is the list of, when one led here; null for a start page.</param>
    public static IReadOnlyList<ListBlock> Read(IDocument document, Uri page, SiteHosts hosts, DateTimeOffset now, Category? channel)
    {
        var blocks = Blocks(document, page, hosts, now, channel);
        return channel switch
        {
            Category.Agenda when !HasDays(blocks, Category.Agenda) => [.. blocks, .. RowReader.Read(document, page, hosts, now)],
            // "Harga Sembako", with links, stands beside events that have none.
            Category.Agenda when !HasDays(blocks.Where(block => IsAgendas(block, now)), Category.Agenda) => [.. blocks, .. RowReader.Read(document, page, hosts, now, unlinked: true)],
            // Links beside such entries are the page's tools.
            Category.News or Category.Article when !HasDays(blocks, channel.Value) => !HasTitles(blocks, channel.Value) && HeadedEntries.Of(document, page, now, channel.Value) is { } entries ? [entries] : [.. blocks, .. Papers(document, page, hosts, now, channel.Value)],
            _ => blocks,
        };
    }

    /// <summary>A list without days is a list still: what stands beside it with days is another thing.</summary>
    private static bool HasTitles(IEnumerable<ListBlock> blocks, Category channel)
        => blocks.Any(b => b.Place == Place.Main && !b.SaysSomethingElseThan(channel) && b.Items.Count(item => CategoryWords.Words(item.Title).Length >= WordsOfTitle) >= FewestTitles);

    private static bool HasDays(IEnumerable<ListBlock> blocks, Category channel) => blocks.Any(b => b.Place == Place.Main && !b.SaysSomethingElseThan(channel) && b.Items.Any(IsDated));

    /// <summary>No heading, the day or month of what stands below it, or one that names the agenda.</summary>
    private static bool IsAgendas(ListBlock block, DateTimeOffset now) => block.Heading is not { } heading || (IndonesianDate.TryFind(heading, now, DateRole.Agenda, out var day) && !day.Relative) || MonthRows.Month(heading, now) is not null || block.Hint is { Category: Category.Agenda, Strength: > WordStrength.Weak } or { Activity: true };

    /// <summary>Releases and articles published as files, where a category's own page lists nothing else; not the downloads beside them.</summary>
    private static IEnumerable<ListBlock> Papers(IDocument document, Uri page, SiteHosts hosts, DateTimeOffset now, Category channel)
        => Blocks(document, page, hosts, now, channel, PathShapes.IsPaper)
            .Where(b => b.Place == Place.Main && !b.SaysSomethingElseThan(channel) && (b.Heading is null || b.Hint is { Activity: false, Strength: > WordStrength.Weak } hint && hint.Category == channel) && b.Items.Count(IsDated) >= FewestPapers);

    private static List<ListBlock> Blocks(IDocument document, Uri page, SiteHosts hosts, DateTimeOffset now, Category? channel, Func<Uri, bool>? mayBeItem = null)
    {
        var cards = CardFinder.Find(document, DocumentBase.Of(document, page), page, hosts, mayBeItem).Where(c => c.Place != Place.Outside).Take(MaxCards).ToList();
        var roots = new CardRoots(cards.SelectMany(c => c.Parts));
        var headings = new HeadingMemory(roots);
        var monthFirst = new Lazy<bool>(() => NumberOrder.IsMonthFirst(document.Body is { } body ? string.Join(' ', body.GetDescendants().OfType<IText>().Select(text => text.Data)) : "", language: null, url: null));
        return [.. cards.GroupBy(card => Key(card, headings)).Select(g => Block(g.Key, g, page, now, channel, monthFirst)).Where(b => b.Items.Count > 0)];
    }

    private static BlockKey Key(Card card, HeadingMemory headings)
    {
        var (hint, heading) = headings.Of(card.Root);
        return new BlockKey(hint, heading, card.Place);
    }

    private static ListBlock Block(BlockKey key, IEnumerable<Card> cards, Uri page, DateTimeOffset now, Category? channel, Lazy<bool> monthFirst)
    {
        var category = key.Hint is { Activity: false, Strength: > WordStrength.Weak } hint ? hint.Category : channel;
        var items = new List<ReadItem>();
        foreach (var card in cards)
        {
            if (card.Url is null || CardTitle.Of(card) is not { } title) continue;
            var item = Item(card, title, page, now, category, monthFirst);
            var known = items.FindIndex(i => i.Url.AbsoluteUri == card.Url.AbsoluteUri);
            if (known < 0) items.Add(item);
            // A line that runs over the page ("baru saja") stands before the list that tells the day.
            else if (items[known].Doubtful && !item.Doubtful) items[known] = item;
        }
        var popups = items.Where(IsPopup).ToList();
        // Pictures, teams and forms open over the page as well, and one of them may stand beside today's date: items are several and bear days.
        if (popups.Count(IsDated) < FewestPopups) items.RemoveAll(IsPopup);
        else items.RemoveAll(item => IsPopup(item) && !IsDated(item));
        return new ListBlock(key.Hint, key.Heading, key.Place, items);
    }

    private static bool IsPopup(ReadItem item) => item.Url.Fragment.Length > 0;

    private static bool IsDated(ReadItem item) => item.Posted is not null || item.EventStart is not null;

    private static ReadItem Item(Card card, string title, Uri page, DateTimeOffset now, Category? category, Lazy<bool> monthFirst)
    {
        var dating = CardDates.Read(card, title, now, category, monthFirst);
        return new ReadItem
        {
            Title = title,
            Url = card.Url!,
            Posted = dating.Posted,
            EventStart = dating.EventStart,
            EventEnd = dating.EventEnd,
            Labels = CardLabels.Of(card),
            Channel = category,
            Doubtful = dating.Doubtful,
            Source = dating.Source,
            FoundOn = page,
            ListAt = card.Root.ParentElement is { } list && Outline.Of(list.Owner!).TryPlace(list, out var place) ? place : null,
        };
    }

    private sealed record BlockKey(CategoryHint? Hint, string? Heading, Place Place);

    private sealed class HeadingMemory(CardRoots roots)
    {
        private readonly Dictionary<IElement, (CategoryHint?, string?)> byParent = [];
        private readonly Dictionary<IElement, bool> parted = [];

        public (CategoryHint? Hint, string? Heading) Of(IElement root)
        {
            if (root.ParentElement is not { } parent) return (null, null);
            if (PanelLabels.Of(root) is not null) return (BlockHeading.Of(root, roots, out var own), own);
            if (byParent.TryGetValue(parent, out var known) && !HasHeadings(parent)) return known;
            var hint = BlockHeading.Of(root, roots, out var text);
            return byParent[parent] = (hint, text);
        }

        /// <summary>Whether headings part the cards below it.</summary>
        private bool HasHeadings(IElement parent)
            => parted.TryGetValue(parent, out var known) ? known : parted[parent] = parent.Below().Any(c => c.LocalName is "h2" or "h3" or "h4" && !roots.Contains(c));
    }
}
