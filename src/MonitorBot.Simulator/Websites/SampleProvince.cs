using System.Collections.Immutable;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites;

/// <summary>All sample websites with the changes that a trainer makes. Safe for many threads; state lives in memory.</summary>
public sealed class SampleProvince(IEnumerable<SampleSite> sites)
{
    private ImmutableDictionary<string, SampleSite> byId = sites.ToImmutableDictionary(site => site.Id);

    public IReadOnlyList<SampleSite> Sites => [.. byId.Values.OrderBy(site => site.Host, StringComparer.Ordinal)];

    /// <summary>The province's usual week: fresh, stale of all grades, feeds only, unreachable, blocked and injected ones.</summary>
    /// <param name="monday">The simulator's Monday (WITA); ages of posts count from it.</param>
    public static SampleProvince Create(DateOnly monday) => new(ProvinceWeek.Sites(monday));

    public SampleSite? ById(string id) => byId.GetValueOrDefault(id);

    public SampleSite? ByHost(string host) => byId.Values.FirstOrDefault(site => site.Host.Equals(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>Publishes on the website's first channel of the category; opens the channel if it has none.</summary>
    /// <param name="daysAgo">0 is now; an earlier day is taken at 09.00 WITA.</param>
    /// <returns>False when there is no such website.</returns>
    public bool Publish(string id, Category category, string title, int daysAgo, DateTimeOffset now) => Change(id, site =>
    {
        var day = Wita.Day(now).AddDays(-daysAgo);
        var post = new SamplePost
        {
            Id = 5000 + site.Posts.Count,
            Category = category,
            Title = title,
            Day = day,
            Time = daysAgo == 0 ? TimeOnly.FromDateTime(Wita.At(now).DateTime) : new(9, 0),
            Paragraphs = Texts.Paragraphs.News(title, "Samarinda", day, site.Posts.Count),
            EventStart = category == Category.Agenda ? day.AddDays(3) : null,
            EventEnd = category == Category.Agenda ? day.AddDays(3) : null,
        };
        return Open(site, category) with { Posts = [post, .. site.Posts] };
    });

    public bool SetAvailability(string id, Availability availability) => Change(id, site => site with { Availability = availability });

    public bool Inject(string id, params Injection[] injections) => Change(id, site => site.With(injections));

    /// <summary>Puts another state in place of the website with the same id.</summary>
    public bool Replace(SampleSite site) => Change(site.Id, _ => site);

    public bool Clean(string id) => Change(id, site => site with { Injections = ImmutableHashSet<Injection>.Empty });

    private static SampleSite Open(SampleSite site, Category category) =>
        site.Channels.Any(channel => channel.Category == category) ? site
        : site with { Channels = [.. site.Channels, new(category, char.ToUpperInvariant(CategoryName.Of(category)[0]) + CategoryName.Of(category)[1..], CategoryName.Of(category))] };

    private bool Change(string id, Func<SampleSite, SampleSite> change)
    {
        if (!byId.ContainsKey(id)) return false;
        ImmutableInterlocked.Update(ref byId, all => all.TryGetValue(id, out var site) ? all.SetItem(id, change(site)) : all);
        return true;
    }
}
