using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Reads the channels that worked last time; what they no longer give is looked for again.</summary>
internal static class LearnedStep
{
    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        var word = false;
        foreach (var group in reading.Memory.Channels.GroupBy(c => (c.Url, c.Kind)))
        {
            Category? only = group.Count() == 1 ? group.First().Category : null;
            if (group.Key.Kind == SourceKind.WordPress) word = true;
            else await ReadAsync(reading, group.Key.Kind, group.Key.Url, group.First().Category, only, stop);
        }
        if (word) await WordPressStep.RunAsync(reading, stop);
    }

    private static Task ReadAsync(Reading reading, string kind, Uri url, Category category, Category? only, CancellationToken stop) => kind switch
    {
        SourceKind.Feed => FeedStep.ReadAsync(reading, url, FeedStep.CategoryOf(url) is null ? null : only, stop),
        SourceKind.List => reading.Try(url) ? ChannelStep.ReadAsync(reading, url, category, activity: false, stop) : Task.CompletedTask,
        SourceKind.Json => reading.Try(url) ? ScriptStep.ReadAsync(reading, url, only, stop) : Task.CompletedTask,
        SourceKind.Events => WordPressStep.EventsAsync(reading, url, stop),
        _ => Task.CompletedTask,
    };
}
