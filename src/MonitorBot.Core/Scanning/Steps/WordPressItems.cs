using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Dating.Apis;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>Posts and events of a WordPress as items of the website.</summary>
internal static class WordPressItems
{
    /// <param name="labels">Names of each term and of those above it, by the term's number.</param>
    public static IReadOnlyList<ReadItem> Of(IReadOnlyList<WordPressPost> posts, Uri endpoint, IReadOnlyDictionary<int, IReadOnlyList<string>> labels, Reading reading, Category? channel)
        => [.. posts.Select(p => Item(p, endpoint, labels, reading, channel)).OfType<ReadItem>()];

    public static IReadOnlyList<ReadItem> Of(IReadOnlyList<TribeEvent> events, Uri endpoint, Reading reading)
        => [.. events.Select(e => Event(e, endpoint, reading)).OfType<ReadItem>()];

    private static ReadItem? Item(WordPressPost post, Uri endpoint, IReadOnlyDictionary<int, IReadOnlyList<string>> terms, Reading reading, Category? channel)
    {
        if (reading.Hosts.Resolve(endpoint, post.Link) is not { } url || post.Title.Length == 0) return null;
        var stamp = DateStamp.OfMachine(Utc(post.DateGmt), reading.Request.Today, Confidence.High) ?? DateStamp.OfMachine(post.Date, reading.Request.Today, Confidence.High);
        IReadOnlyList<string> labels = [.. post.Categories.SelectMany(c => terms.TryGetValue(c, out var names) ? names : []).Distinct()];
        var text = post.Title + "\n" + post.Text;
        var (start, end) = channel == Category.Agenda || labels.Any(l => CategoryWords.Of(l)?.Category == Category.Agenda) ? EventDays.In(text, reading.Now)
            : labels.Any(l => CategoryWords.Of(l) is { Activity: true }) ? EventDays.Ahead(text, stamp?.Day, reading.Now) : default;
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
