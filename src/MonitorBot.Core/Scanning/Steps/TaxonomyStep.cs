using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>A page that lists the website's categories ("Kategori", "Topics"), or its labels where there is nothing else.</summary>
internal static class TaxonomyStep
{
    private static readonly HashSet<string> Indexes = ["kategori", "categories", "category", "rubrik", "kanal", "topik", "topics", "sections", "publikasi", "publications", "informasi"];
    private static readonly HashSet<string> Labels = ["tags", "tag", "label", "labels"];

    /// <returns>True when every category has a candidate now, so that the sitemap need not be asked.</returns>
    public static async Task<bool> RunAsync(Reading reading, CancellationToken stop)
    {
        if (reading.Home.Document is not { } document) return false;
        var baseUrl = DocumentBase.Of(document, reading.Home.Page.Url);
        HashSet<string> words = reading.Candidates.TrueForAll(c => c.Strength == WordStrength.Weak) ? [.. Indexes, .. Labels] : Indexes;
        var index = document.Find("a[href]").Take(1500).Select(a => (Label: a.Words(), Url: reading.Hosts.Resolve(baseUrl, a.GetAttribute("href"))))
            .FirstOrDefault(link => link.Url is { } url && !PathShapes.IsFile(url) && (IsAny(link.Label, words) || (PathShapes.Segments(url) is [.., var last] && words.Contains(last)))).Url;
        if (index is null || await reading.Reader.HtmlAsync(index, stop) is not { Document: { } page } read) return false;
        reading.Try(index);
        var known = reading.Candidates.Where(c => c.Strength > WordStrength.Weak).Select(c => c.Category).ToHashSet();
        reading.Candidates.AddRange(ChannelLinks.Find(page, DocumentBase.Of(page, read.Page.Url), reading.Hosts, reading.Site).Where(c => !known.Contains(c.Category) || MixedList.IsBelow(c.Url, index)));
        reading.Done(read);
        return CategoryName.All.All(c => reading.Candidates.Exists(k => k.Category == c));
    }

    private static bool IsAny(string label, HashSet<string> words) => CategoryWords.Words(label) is [var word] && words.Contains(word);
}
