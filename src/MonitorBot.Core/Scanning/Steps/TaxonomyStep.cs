using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;

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
        var words = reading.Candidates.Count == 0 ? [.. Indexes, .. Labels] : Indexes;
        var index = document.Find("a[href]").Take(1500).Where(a => CategoryWords.Words(a.Words()) is [var word] && words.Contains(word))
            .Select(a => reading.Hosts.Resolve(baseUrl, a.GetAttribute("href"))).OfType<Uri>().FirstOrDefault(u => !PathShapes.IsFile(u));
        if (index is null || !reading.Try(index) || await reading.Reader.HtmlAsync(index, stop) is not { Document: { } page } read) return false;
        var known = reading.Candidates.Select(c => c.Category).ToHashSet();
        reading.Candidates.AddRange(ChannelLinks.Find(page, DocumentBase.Of(page, read.Page.Url), reading.Hosts, reading.Site).Where(c => !known.Contains(c.Category)));
        return CategoryName.All.All(c => reading.Candidates.Exists(k => k.Category == c));
    }
}
