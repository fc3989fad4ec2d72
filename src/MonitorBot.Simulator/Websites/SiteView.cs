using MonitorBot.Core;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Simulator.Websites;

/// <summary>A website at one moment: what a visitor could see now.</summary>
public sealed class SiteView(SampleSite site, string origin, DateTimeOffset now)
{
    public SampleSite Site => site;

    /// <summary>Scheme and authority, without a slash at the end.</summary>
    public string Origin => origin;

    public DateTimeOffset Now { get; } = Wita.At(now);

    public DateOnly Today => Wita.Day(Now);

    /// <summary>All visible posts, newest first.</summary>
    public IReadOnlyList<SamplePost> All { get; } =
        [.. site.Posts.Concat(SpamPosts.Of(site, now)).Where(post => post.PublishedAt <= now).OrderByDescending(post => post.PublishedAt).ThenByDescending(post => post.Id)];

    public bool Has(Trap trap) => site.Traps.Contains(trap);

    public bool Has(Category category) => site.Channels.Any(channel => channel.Category == category);

    public IReadOnlyList<SamplePost> Posts(Category category) => [.. All.Where(post => post.Category == category)];

    /// <summary>News and articles in one stream.</summary>
    public IReadOnlyList<SamplePost> Texts => [.. All.Where(post => post.Category != Category.Agenda)];

    public SampleChannel? Channel(Category category) => site.Channels.FirstOrDefault(channel => channel.Category == category);

    public SampleChannel? ChannelAt(string? slug) => site.Channels.FirstOrDefault(channel => channel.Slug == slug);

    public string LabelOf(SamplePost post) => Channel(post.Category)?.Label ?? "Berita";

    public SamplePost? BySlug(string? slug) => All.FirstOrDefault(post => post.Slug == slug);

    public SamplePost? ById(string? id) => int.TryParse(id, out var number) ? All.FirstOrDefault(post => post.Id == number) : null;

    public string Picture(SamplePost post) => $"/uploads/gambar/{post.Id}.svg";

    /// <summary>Profile, contact and the like; null when there is no such page.</summary>
    public StaticPage? Static(string? slug) => StaticPage.All(site).FirstOrDefault(page => page.Slug == slug);
}
