using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>WordPress: its posts with their categories, and The Events Calendar where the page shows it.</summary>
internal static class WordPressStep
{
    private const string Fields = "_fields=date,date_gmt,link,title,categories,excerpt";

    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        if (reading.Home.Document is not { } document) return;
        var baseUrl = ListReader.BaseOf(document, reading.Home.Page.Url);
        if (WordPressMarks.ApiRoot(document, baseUrl, reading.Hosts) is not { } root) return;
        if (await TermsAsync(reading, root, stop) is { } terms) await PostsAsync(reading, root, terms, stop);
        await EventsShownAsync(reading, document, root, stop);
    }

    /// <summary>Reads a posts endpoint again that worked before.</summary>
    public static async Task<bool> ReadPostsAsync(Reading reading, Uri endpoint, IReadOnlyDictionary<int, WordPressTerm> terms, Category? channel, CancellationToken stop)
    {
        if (await reading.Reader.JsonAsync(endpoint, stop) is not { } answer) return false;
        var items = WordPressPosts.Read(answer).Select(p => Item(p, endpoint, terms, reading, channel)).OfType<ReadItem>().ToList();
        reading.Add(new SourceReading(endpoint, SourceKind.WordPress, channel, items));
        return items.Count > 0;
    }

    public static async Task EventsAsync(Reading reading, Uri endpoint, CancellationToken stop)
    {
        if (await reading.Reader.JsonAsync(endpoint, stop) is not { } answer) return;
        var items = TribeEvents.Read(answer).Select(e => Event(e, endpoint, reading)).OfType<ReadItem>().ToList();
        reading.Add(new SourceReading(endpoint, SourceKind.Events, Category.Agenda, items));
    }

    /// <summary>Asks The Events Calendar where a page bears its marks.</summary>
    public static async Task EventsShownAsync(Reading reading, AngleSharp.Dom.IDocument document, Uri? root, CancellationToken stop)
    {
        if (root is null || document.QuerySelector("[class*=tribe-events], link[href*='the-events-calendar'], script[src*='the-events-calendar'], [id*=tribe-events]") is null) return;
        var endpoint = WordPressMarks.Endpoint(root, "tribe/events/v1/events", EventQuery(reading));
        if (reading.Try(endpoint)) await EventsAsync(reading, endpoint, stop);
    }

    private static string EventQuery(Reading reading) => "per_page=20&start_date=" + reading.Request.Window.From.AddDays(-60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<Dictionary<int, WordPressTerm>?> TermsAsync(Reading reading, Uri root, CancellationToken stop)
    {
        var answer = await reading.Reader.JsonAsync(WordPressMarks.Endpoint(root, "wp/v2/categories", "per_page=100&_fields=id,name,slug,parent,count"), stop);
        return answer is { } json ? WordPressPosts.ReadTerms(json).DistinctBy(t => t.Id).ToDictionary(t => t.Id) : null;
    }

    private static async Task PostsAsync(Reading reading, Uri root, Dictionary<int, WordPressTerm> terms, CancellationToken stop)
    {
        await ReadPostsAsync(reading, WordPressMarks.Endpoint(root, "wp/v2/posts", "per_page=40&" + Fields), terms, null, stop);
        foreach (var category in CategoryName.All)
        {
            var ids = terms.Values.Where(t => t.Count > 0 && Names(t.Id, terms).Contains(category)).Select(t => t.Id).ToList();
            if (ids.Count == 0) continue;
            reading.Channels.TryAdd(category, WordPressMarks.Endpoint(root, "wp/v2/posts", "categories=" + string.Join(",", ids)));
            if (reading.Evidence(category).Items.Any(i => i.Source == DateSource.Api) || reading.Reader.Remaining < 6) continue;
            await ReadPostsAsync(reading, WordPressMarks.Endpoint(root, "wp/v2/posts", $"categories={string.Join(",", ids)}&per_page=10&{Fields}"), terms, category, stop);
        }
    }

    private static IEnumerable<Category> Names(int id, Dictionary<int, WordPressTerm> terms)
        => WordPressPosts.Lineage(id, terms).Select(CategoryWords.Of).OfType<CategoryHint>().Where(h => h.Strength > WordStrength.Weak).Select(h => h.Category);

    private static ReadItem? Item(WordPressPost post, Uri endpoint, IReadOnlyDictionary<int, WordPressTerm> terms, Reading reading, Category? channel)
    {
        if (reading.Hosts.Resolve(endpoint, post.Link) is not { } url || post.Title.Length == 0) return null;
        var stamp = DateStamp.OfMachine(Utc(post.DateGmt), reading.Request.Today, Confidence.High) ?? DateStamp.OfMachine(post.Date, reading.Request.Today, Confidence.High);
        var labels = post.Categories.SelectMany(c => WordPressPosts.Lineage(c, terms)).Distinct().ToList();
        var (start, end) = channel == Category.Agenda || labels.Exists(l => CategoryWords.Of(l)?.Category == Category.Agenda) ? EventDays.In(post.Title + "\n" + post.Text, reading.Now) : default;
        return new ReadItem { Title = post.Title, Url = url, Posted = stamp, EventStart = start, EventEnd = end, Labels = labels, Channel = channel, Source = DateSource.Api, FoundOn = endpoint };
    }

    private static ReadItem? Event(TribeEvent e, Uri endpoint, Reading reading)
    {
        if (reading.Hosts.Resolve(endpoint, e.Url) is not { } url || !MachineTime.TryRead(e.Start, out var start, out _)) return null;
        var end = MachineTime.TryRead(e.End, out var last, out _) ? last : start;
        return new ReadItem { Title = e.Title, Url = url, Posted = DateStamp.OfMachine(e.Posted, reading.Request.Today, Confidence.High), EventStart = start, EventEnd = end, Channel = Category.Agenda, Source = DateSource.Api, FoundOn = endpoint };
    }

    private static string? Utc(string? stamp) => stamp is { Length: 19 } ? stamp + "Z" : stamp;
}
