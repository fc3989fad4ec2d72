using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Scanning.Items;

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

    /// <summary>A side bar's or a footer's few newest are all that the page shows: each of them stands in another category's longer list, or on the start page and in the lists of the other two.</summary>
    public static bool ShowsOnlyOthers(IReadOnlyList<ReadItem> items, Category category, IReadOnlyList<SourceReading> sources)
    {
        if (items.Count == 0) return false;
        var urls = Urls(items);
        var others = sources.Where(other => other is { Kind: SourceKind.List, Channel: { } channel } && channel != category).ToList();
        return others.Exists(other => other.Items.Count > items.Count && Urls(other.Items).IsSupersetOf(urls))
            || (Home(sources).IsSupersetOf(urls) && others.DistinctBy(other => other.Channel).Skip(1).Any() && Urls(others.SelectMany(other => other.Items)).IsSupersetOf(urls));
    }

    /// <summary>
    /// The same beside a list of the page's own: lists of which each item stands in another category's longer list, or on the start page and in another category's list too (a box that stands on every page),
    /// where another list of the page does not.
    /// </summary>
    /// <param name="set">Lists of which nothing was the category's own.</param>
    /// <param name="isVague">Lists called "Blog" or "Posts": what another category's own list holds is that one's.</param>
    public static HashSet<ReadItem> Borrowed(IReadOnlyList<SourceReading> sources, IReadOnlyList<SourceReading> set, Func<SourceReading, bool> isVague)
    {
        var borrowed = new HashSet<ReadItem>(ReferenceEqualityComparer.Instance);
        var lists = sources.Where(source => source is { Kind: SourceKind.List, Channel: not null }).ToList();
        var elsewhere = lists.Concat(set).Select(list => (list.Channel, Urls: Urls(list.Items))).ToList();
        var home = Home(sources);
        foreach (var list in lists)
        {
            var parts = list.Items.Where(item => item.ListAt is not null).GroupBy(item => item.ListAt).Select(part => (Items: part.ToList(), Urls: Urls(part))).ToList();
            var others = parts.Where(part => elsewhere.Exists(other => other.Channel != list.Channel && (other.Urls.Count > part.Urls.Count || home.IsSupersetOf(part.Urls)) && other.Urls.IsSupersetOf(part.Urls))
                || (home.IsSupersetOf(part.Urls) && elsewhere.Where(other => other.Channel != list.Channel).SelectMany(other => other.Urls).ToHashSet(StringComparer.Ordinal).IsSupersetOf(part.Urls))).ToList();
            if (others.Count < parts.Count) borrowed.UnionWith(others.SelectMany(part => part.Items));
            if (!isVague(list)) continue;
            var named = Urls(lists.Where(other => other.Channel != list.Channel && !isVague(other)).SelectMany(other => other.Items));
            borrowed.UnionWith(list.Items.Where(item => named.Contains(item.Url.AbsoluteUri)));
        }
        return borrowed;
    }

    private static HashSet<string> Home(IEnumerable<SourceReading> sources) => Urls(sources.Where(source => source.Kind == SourceKind.Home).SelectMany(source => source.Items));

    private static HashSet<string> Urls(IEnumerable<ReadItem> items) => items.Select(item => item.Url.AbsoluteUri).ToHashSet(StringComparer.Ordinal);

    // One page may be called by two categories: by its link and by the register.
    private static bool IsSame(Uri one, Uri other) => one.AbsolutePath.TrimEnd('/').Equals(other.AbsolutePath.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    /// <summary>"/kanal/berita" is below "/kanal".</summary>
    public static bool IsBelow(Uri item, Uri channel)
    {
        var path = channel.AbsolutePath.TrimEnd('/');
        return path.Length > 0 && item.AbsolutePath.StartsWith(path + "/", StringComparison.OrdinalIgnoreCase) && item.AbsolutePath.Length > path.Length + 1;
    }
}
