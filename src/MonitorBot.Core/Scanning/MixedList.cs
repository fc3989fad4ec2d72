using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning;

/// <summary>
/// A list page that shows the whole website's items under each category's address: those that stand below another channel's
/// address ("/agenda/rapat" on "/berita") are that channel's, where the rest stands below this one's.
/// </summary>
internal static class MixedList
{
    /// <param name="page">The category's own page.</param>
    /// <param name="candidates">Channels that the website links.</param>
    public static List<ReadItem> Without(List<ReadItem> items, Uri page, Category category, IEnumerable<ChannelCandidate> candidates)
    {
        // A website that files everything below one address, "/artikel/…" say, has no item below its own here, and keeps all.
        if (!items.Exists(i => IsBelow(i.Url, page))) return items;
        var others = candidates.Where(c => c.Category != category && c is { Strength: > WordStrength.Weak, Activity: false }).Select(c => c.Url).Where(u => !IsSame(u, page) && !IsBelow(u, page) && !IsBelow(page, u)).ToList();
        return others.Count == 0 ? items : [.. items.Where(i => !others.Exists(o => IsBelow(i.Url, o)))];
    }

    // One page may be called by two categories: by its link and by the register.
    private static bool IsSame(Uri one, Uri other) => one.AbsolutePath.TrimEnd('/').Equals(other.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static bool IsBelow(Uri item, Uri channel)
    {
        var path = channel.AbsolutePath.TrimEnd('/');
        return path.Length > 0 && item.AbsolutePath.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase) && item.AbsolutePath.Length > path.Length + 1;
    }
}
