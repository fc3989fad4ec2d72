using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Reads the channels that worked last time; what they no longer give is looked for again.</summary>
internal static class LearnedStep
{
    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        var lost = false;
        foreach (var group in reading.Memory.Channels.GroupBy(c => (c.Url, c.Kind)))
        {
            var categories = group.Select(c => c.Category).ToList();
            Category? only = categories.Count == 1 ? categories[0] : null;
            if (group.Key.Kind == SourceKind.WordPress) lost |= !await WordPressStep.AgainAsync(reading, group.Key.Url, OwnEndpoint(group.Key.Url) ? only : null, categories, stop);
            else await ReadAsync(reading, group.Key.Kind, group.Key.Url, categories[0], only, stop);
        }
        if (lost) await WordPressStep.RunAsync(reading, stop);
    }

    /// <summary>The posts of some categories, or a type of its own; not the website's whole stream.</summary>
    private static bool OwnEndpoint(Uri posts) => posts.Query.Contains("categories=", StringComparison.Ordinal) || !posts.PathAndQuery.Contains("wp/v2/posts", StringComparison.Ordinal);

    private static Task ReadAsync(Reading reading, string kind, Uri url, Category category, Category? only, CancellationToken stop) => kind switch
    {
        SourceKind.Feed => FeedStep.ReadAsync(reading, url, FeedStep.CategoryOf(url) is null ? null : only, stop),
        SourceKind.List => reading.Try(url) ? ChannelStep.ReadAsync(reading, url, category, activity: false, stop) : Task.CompletedTask,
        SourceKind.Json => reading.Try(url) ? ScriptStep.ReadAsync(reading, url, only, stop) : Task.CompletedTask,
        SourceKind.Events => WordPressStep.EventsAsync(reading, url, stop),
        _ => Task.CompletedTask,
    };
}
