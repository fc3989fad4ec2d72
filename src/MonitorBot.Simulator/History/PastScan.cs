using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Simulator.Websites;

namespace MonitorBot.Simulator.History;

/// <summary>What a reading of a sample website would have found then: its posts as dated items, judged by the bot's own rule. Pure.</summary>
internal static class PastScan
{
    public static SiteScan Of(SampleSite site, DateTimeOffset at)
    {
        var (access, unread) = Answer(site);
        IReadOnlyList<CategoryVerdict> categories = [.. CategoryName.All.Select(category => unread is { } verdict ? FreshnessRule.Unread(category, verdict, access.Detail!) : Judge(site, category, at))];
        return new()
        {
            Host = site.Host,
            Url = Start(site),
            StartedAt = at,
            Access = access,
            Verdict = FreshnessRule.Whole(categories, unread),
            Categories = categories,
            Requests = unread is null ? 4 : 1,
            Bytes = unread is null ? 48_000 : 0,
            Elapsed = TimeSpan.FromMilliseconds(unread is null ? 900 : 6000),
        };
    }

    private static (Access Access, Verdict? Unread) Answer(SampleSite site) => site.Availability switch
    {
        Availability.Up => (new(AccessState.Ok, 200, Start(site), null), null),
        Availability.ServerError => (new(AccessState.Error, 503, null, null, "server menjawab 503"), Verdict.Unreachable),
        Availability.Firewall or Availability.Challenge or Availability.RobotsForbid => (new(AccessState.Blocked, 403, null, null, "halaman depan menolak pemeriksaan otomatis (403)"), Verdict.Blocked),
        _ => (new(AccessState.Unreachable, null, null, null, "tidak menjawab sampai batas waktu"), Verdict.Unreachable),
    };

    private static CategoryVerdict Judge(SampleSite site, Category category, DateTimeOffset at)
    {
        var today = Wita.Day(at);
        var channel = site.Channels.FirstOrDefault(one => one.Category == category);
        var evidence = !site.Make.Traits.Readable
            ? new ChannelEvidence(category, null, [], "halaman hanya kerangka yang diisi skrip")
            : new ChannelEvidence(category, channel is null ? null : new(Start(site), channel.Slug), channel is null ? [] : [.. Newest(site, category).Select(post => Item(site, channel, post))]);
        return FreshnessRule.Judge(evidence, today, FreshnessWindow.Ending(today));
    }

    private static IEnumerable<SamplePost> Newest(SampleSite site, Category category) =>
        site.Posts.Where(post => post.Category == category).OrderByDescending(post => post.PublishedAt).Take(10);

    private static DatedItem Item(SampleSite site, SampleChannel channel, SamplePost post)
    {
        var traits = site.Make.Traits;
        return new()
        {
            Category = post.Category,
            Title = post.Title,
            Url = new(Start(site), $"{channel.Slug}/{post.Slug}"),
            Published = traits.ShowsDates && (traits.ShowsPosting || post.Category != Category.Agenda) ? post.Day : null,
            EventStart = traits.ShowsEvent ? post.EventStart : null,
            EventEnd = traits.ShowsEvent ? post.EventEnd : null,
            Printed = traits.ShowsDates ? PrintedDate.Plain(post.Day) : null,
            Source = DateSource.List,
            FoundOn = new(Start(site), channel.Slug),
        };
    }

    private static Uri Start(SampleSite site) => new($"http://{site.Host}/");
}
