using AngleSharp.Dom;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Dating.Lists.Rows;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>The start page: what it lists itself, where it leads; past a splash page to the home behind it.</summary>
internal static class StartStep
{
    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        reading.Candidates.AddRange(ChannelLinks.Registered(reading.Site, reading.Home.Page.Url, reading.Hosts));
        for (var hop = 0; hop < 2 && reading.Home.Document is { } document; hop++)
        {
            Look(reading, document, reading.Home.Page.Url);
            if (reading.Candidates.Count > 0 || SplashPage.Beyond(document, reading.Home.Page.Url, reading.Hosts) is not { } beyond || !reading.Try(beyond)) return;
            if (await reading.Reader.HtmlAsync(beyond, stop) is not { } next) return;
            reading.Home = next;
        }
    }

    private static void Look(Reading reading, IDocument document, Uri url)
    {
        if (BaseAlias.Of(document, url, reading.Hosts) is { } alias) reading.Hosts.Alias(alias);
        var baseUrl = DocumentBase.Of(document, url);
        reading.Try(url);
        reading.Candidates.AddRange(ChannelLinks.Find(document, baseUrl, reading.Hosts, reading.Site));
        var blocks = ListReader.Read(document, url, reading.Hosts, reading.Now, channel: null);
        foreach (var block in blocks.Where(b => !b.SaysSomethingElse && (b.Place == Place.Main || b.Hint is { Strength: > WordStrength.Weak })))
        {
            var category = block.Hint is { Strength: > WordStrength.Weak, Activity: false } hint ? hint.Category : (Category?)null;
            reading.Add(new SourceReading(new UriBuilder(url) { Fragment = block.Heading is null ? "" : "bagian-" + blocks.IndexOf(block) }.Uri, SourceKind.Home, category, block.Items));
        }
        if (!reading.Candidates.Exists(c => c is { Category: Category.Agenda, Strength: > WordStrength.Weak }))
        {
            foreach (var block in RowReader.ReadNamed(document, url, reading.Hosts, reading.Now)) reading.Add(new SourceReading(new UriBuilder(url) { Fragment = "agenda" }.Uri, SourceKind.Home, Category.Agenda, block.Items));
        }
        foreach (var source in EmbeddedSources.Of(document, url, reading, channel: null)) reading.Add(source);
    }

    private static int IndexOf(this IReadOnlyList<ListBlock> blocks, ListBlock block)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (ReferenceEquals(blocks[i], block)) return i;
        }
        return -1;
    }
}
