using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;
using MonitorBot.Core.Scanning.Memory;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>WordPress: its posts with their categories, types of its own, and The Events Calendar where the page shows it.</summary>
internal static class WordPressStep
{
    private const string Fields = "_fields=date,date_gmt,link,title,categories,excerpt";
    private const int AllTerms = 100;

    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        if (reading.Home.Document is not { } document) return;
        var baseUrl = DocumentBase.Of(document, reading.Home.Page.Url);
        if (WordPressMarks.ApiRoot(document, baseUrl, reading.Hosts) is not { } root) return;
        var isOpen = await TermsAsync(reading, root, stop) is { } terms && await PostsAsync(reading, root, terms, stop);
        await EventsShownAsync(reading, document, root, stop);
        if (isOpen) await TypesAsync(reading, root, stop);
    }

    /// <summary>Asks for the posts alone where the terms are known from last time.</summary>
    /// <returns>False when the answer bears terms that were not there, or none of the categories looked for.</returns>
    public static async Task<bool> AgainAsync(Reading reading, Uri endpoint, Category? only, IReadOnlyList<Category> expected, CancellationToken stop)
    {
        var known = reading.Memory.Terms.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.Labels);
        if (await reading.Reader.JsonAsync(endpoint, stop) is not { } answer) return false;
        var posts = WordPressPosts.Read(answer);
        if (posts.Count == 0 || (only is null && !posts.All(p => p.Categories.All(known.ContainsKey)))) return false;
        reading.Add(new SourceReading(endpoint, SourceKind.WordPress, only, WordPressItems.Of(posts, endpoint, known, reading, only)));
        reading.IsCatalogued |= only is null;
        return expected.All(c => reading.Evidence(c).Items.Count > 0);
    }

    public static async Task EventsAsync(Reading reading, Uri endpoint, CancellationToken stop)
    {
        if (await reading.Reader.JsonAsync(endpoint, stop) is not { } answer) return;
        reading.Add(new SourceReading(endpoint, SourceKind.Events, Category.Agenda, WordPressItems.Of(TribeEvents.Read(answer), endpoint, reading)));
    }

    /// <summary>Asks The Events Calendar where a page bears its marks.</summary>
    public static async Task EventsShownAsync(Reading reading, AngleSharp.Dom.IDocument document, Uri? root, CancellationToken stop)
    {
        if (root is null || document.First("[class*=tribe-events], link[href*='the-events-calendar'], script[src*='the-events-calendar'], [id*=tribe-events]") is null) return;
        await CalendarAsync(reading, root, stop);
    }

    private static async Task CalendarAsync(Reading reading, Uri root, CancellationToken stop)
    {
        var endpoint = WordPressMarks.Endpoint(root, "tribe/events/v1/events", EventQuery(reading));
        if (reading.Try(endpoint)) await EventsAsync(reading, endpoint, stop);
    }

    private static string EventQuery(Reading reading) => "per_page=20&start_date=" + reading.Request.Window.From.AddDays(-60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<Dictionary<int, WordPressTerm>?> TermsAsync(Reading reading, Uri root, CancellationToken stop)
    {
        var answer = await reading.Reader.JsonAsync(WordPressMarks.Endpoint(root, "wp/v2/categories", $"per_page={AllTerms}&_fields=id,name,slug,parent,count,link"), stop);
        if (answer is not { ValueKind: System.Text.Json.JsonValueKind.Array } json) return null;
        var terms = WordPressPosts.ReadTerms(json).DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        reading.Terms.AddRange(terms.Values.Select(t => new LearnedTerm(t.Id, [.. WordPressPosts.Lineage(t.Id, terms).Distinct()], t.Count > 0 && reading.Hosts.Resolve(root, t.Link) is { } page ? SiteHosts.Same(page) : null)));
        reading.IsCatalogued = terms.Count < AllTerms;
        return terms;
    }

    /// <returns>True when the website gave its posts.</returns>
    private static async Task<bool> PostsAsync(Reading reading, Uri root, Dictionary<int, WordPressTerm> terms, CancellationToken stop)
    {
        var labels = reading.Terms.ToDictionary(t => t.Id, t => t.Labels);
        var isOpen = await ReadPostsAsync(reading, WordPressMarks.Endpoint(root, "wp/v2/posts", "per_page=40&" + Fields), labels, null, stop);
        reading.IsCatalogued &= isOpen;
        foreach (var category in CategoryName.All)
        {
            var ids = terms.Values.Where(t => t.Count > 0 && Names(t.Id, labels).Contains(category)).Select(t => t.Id).ToList();
            if (ids.Count == 0) continue;
            reading.Channels.TryAdd(category, WordPressMarks.Endpoint(root, "wp/v2/posts", "categories=" + string.Join(",", ids)));
            if (reading.Evidence(category).Items.Any(i => i.Source == DateSource.Api) || reading.Reader.Remaining < 6) continue;
            await ReadPostsAsync(reading, WordPressMarks.Endpoint(root, "wp/v2/posts", $"categories={string.Join(",", ids)}&per_page=10&{Fields}"), labels, category, stop);
        }
        return isOpen;
    }

    private static IEnumerable<Category> Names(int id, Dictionary<int, IReadOnlyList<string>> labels)
        => labels[id].Select(CategoryWords.Of).OfType<CategoryHint>().Where(h => h.Strength > WordStrength.Weak).Select(h => h.Category);

    /// <summary>Types that a plugin or theme added hold what neither a category nor a menu shows.</summary>
    private static async Task TypesAsync(Reading reading, Uri root, CancellationToken stop)
    {
        var missing = CategoryName.All.Where(c => !reading.Evidence(c).Exists && !reading.CandidatesOf(c).Any(k => k.Strength > WordStrength.Weak)).ToList();
        if (missing.Count == 0 || await reading.Reader.JsonAsync(WordPressMarks.Endpoint(root, "wp/v2/types", "context=view"), stop) is not { } answer) return;
        foreach (var type in WordPressPosts.ReadTypes(answer))
        {
            if ((CategoryWords.Of(type.Name) ?? CategoryWords.Of(type.Slug)) is not { Strength: > WordStrength.Weak } hint || !missing.Contains(hint.Category)) continue;
            if (type.Slug == "tribe_events") await CalendarAsync(reading, root, stop);
            else await ReadTypeAsync(reading, root, "wp/v2/" + type.RestBase, hint.Category, stop);
        }
    }

    /// <summary>All of a type, known by the page of one of its items.</summary>
    public static async Task TypeAsync(Reading reading, Uri root, string path, Category category, CancellationToken stop)
    {
        if (reading.Reader.Remaining > 0 && reading.Try(WordPressMarks.Endpoint(root, path, ""))) await ReadTypeAsync(reading, root, path, category, stop);
    }

    private static Task<bool> ReadTypeAsync(Reading reading, Uri root, string path, Category category, CancellationToken stop)
        => ReadPostsAsync(reading, WordPressMarks.Endpoint(root, path, "per_page=20&_fields=date,date_gmt,link,title,excerpt,content"), [], category, stop);

    private static async Task<bool> ReadPostsAsync(Reading reading, Uri endpoint, Dictionary<int, IReadOnlyList<string>> labels, Category? channel, CancellationToken stop)
    {
        if (await reading.Reader.JsonAsync(endpoint, stop) is not { ValueKind: System.Text.Json.JsonValueKind.Array } answer) return false;
        reading.Add(new SourceReading(endpoint, SourceKind.WordPress, channel, WordPressItems.Of(WordPressPosts.Read(answer), endpoint, labels, reading, channel)));
        return true;
    }
}
