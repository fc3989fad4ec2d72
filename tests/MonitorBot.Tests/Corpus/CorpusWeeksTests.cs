using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Simulator.Websites;
using MonitorBot.Simulator.Websites.Makes;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Tests.Corpus;

/// <summary>Websites read on two Mondays: what changed between, and what only looks like it.</summary>
public sealed class CorpusWeeksTests(Xunit.Abstractions.ITestOutputHelper output)
{
    private const string Title = "Penyerahan Bantuan Alat Pertanian Tahap Kedua";

    public static TheoryData<string> Undated => ["kartu", "beku"];

    [Theory]
    [MemberData(nameof(Undated))]
    public async Task Without_dates_a_new_item_is_fresh_and_carries_the_interval(string make)
    {
        await using var weeks = await Weeks.StartAsync(Site(make));
        var first = await weeks.ScanAsync();
        Assert.Equal(Verdict.Unknown, News(first).Verdict);
        weeks.NextMonday(publish: true);
        var second = News(await weeks.ScanAsync());
        Assert.Equal(Verdict.Fresh, second.Verdict);
        Assert.Equal(1, second.CountInWindow);
        Assert.Equal(Title, second.Evidence[0].Title);
        Assert.Equal(DateSource.Diff, second.Evidence[0].Source);
    }

    [Theory]
    [MemberData(nameof(Undated))]
    public async Task Without_dates_nothing_new_is_never_fresh(string make)
    {
        await using var weeks = await Weeks.StartAsync(Site(make));
        await weeks.ScanAsync();
        weeks.NextMonday(publish: false);
        Assert.NotEqual(Verdict.Fresh, News(await weeks.ScanAsync()).Verdict);
        weeks.NextMonday(publish: false);
        Assert.NotEqual(Verdict.Fresh, News(await weeks.ScanAsync()).Verdict);
    }

    [Theory]
    [InlineData("wp-klasik-lama")]
    [InlineData("laravel-lama")]
    [InlineData("swarakalibata-lama")]
    [InlineData("joomla-tabel-lama")]
    [InlineData("popoji-lama")]
    public async Task What_was_there_before_and_is_dated_anew_is_no_update(string name)
    {
        await using var weeks = await Weeks.StartAsync(CorpusTable.Named(name).Site);
        Assert.Equal(Verdict.Stale, News(await weeks.ScanAsync()).Verdict);
        weeks.NextMonday(publish: false);
        weeks.Redate();
        Assert.NotEqual(Verdict.Fresh, News(await weeks.ScanAsync()).Verdict);
    }

    [Theory]
    [InlineData("wp-klasik")]
    [InlineData("laravel")]
    [InlineData("swarakalibata")]
    [InlineData("joomla-k2")]
    [InlineData("datagoe")]
    [InlineData("spa-laravel")]
    [InlineData("inertia")]
    [InlineData("directus")]
    [InlineData("hanya-umpan")]
    public async Task A_learned_website_tells_the_truth_week_after_week(string name)
    {
        var site = CorpusTable.Named(name).Site;
        await using var weeks = await Weeks.StartAsync(site);
        await weeks.ScanAsync();
        weeks.NextMonday(publish: true);
        var second = await weeks.ScanAsync();
        Assert.Equal(weeks.Truth(Category.News), (News(second).Verdict, News(second).Latest));
        Assert.Equal(Title, News(second).Evidence[0].Title);
        Assert.InRange(second.Requests, 1, 12);
        weeks.NextMonday(publish: false);
        weeks.NextMonday(publish: false);
        var fourth = await weeks.ScanAsync();
        foreach (var item in News(fourth).Evidence) output.WriteLine($"{item.Published:yyyy-MM-dd} {item.Source} {item.Confidence} {item.Printed} {item.Title} {item.Url} {item.FoundOn}");
        Assert.Equal(weeks.Truth(Category.News), (News(fourth).Verdict, News(fourth).Latest));
    }

    [Theory]
    [InlineData("kartu")]
    [InlineData("beku")]
    public async Task Injected_posts_between_two_checks_are_no_update(string make)
    {
        await using var weeks = await Weeks.StartAsync(Site(make));
        await weeks.ScanAsync();
        weeks.NextMonday(publish: false);
        weeks.Inject();
        Assert.NotEqual(Verdict.Fresh, News(await weeks.ScanAsync()).Verdict);
    }

    [Fact]
    public async Task A_week_without_an_answer_loses_no_memory()
    {
        await using var weeks = await Weeks.StartAsync(Site("kartu"));
        await weeks.ScanAsync();
        weeks.NextMonday(publish: false);
        weeks.Set(Availability.ServerError);
        Assert.Equal(Verdict.Unreachable, (await weeks.ScanAsync()).Verdict);
        weeks.NextMonday(publish: true);
        weeks.Set(Availability.Up);
        Assert.Equal(Verdict.Fresh, News(await weeks.ScanAsync()).Verdict);
    }

    private static CategoryVerdict News(SiteScan scan) => scan.Categories.Single(said => said.Category == Category.News);

    private static SampleSite Site(string make) => make == "kartu"
        ? CorpusTable.Named("tanpa-tanggal").Site
        : CorpusTable.Named("tanpa-tanggal-ramai").Site with { Make = new FrozenRelativeCards() };

    private sealed class Weeks(CorpusRun run, string id) : IAsyncDisposable
    {
        private SiteMemory memory = SiteMemory.Empty;

        public static async Task<Weeks> StartAsync(SampleSite site) => new(await CorpusRun.StartAsync([site]), site.Id);

        private SampleSite Current => run.Websites.ById(id)!;

        public async Task<SiteScan> ScanAsync()
        {
            var scan = await run.ScanAsync(Current, memory);
            memory = scan.Memory;
            return scan;
        }

        public void NextMonday(bool publish)
        {
            run.Advance(TimeSpan.FromDays(7));
            if (publish) run.Websites.Publish(id, Category.News, Title, 2, run.Now);
        }

        public void Redate() => run.Websites.Replace(Current with { Posts = [.. Current.Posts.Select(post => post with { Day = Core.Wita.Day(run.Now).AddDays(-1) })] });

        public void Inject() => run.Websites.Inject(id, Injection.SpamPosts);

        public void Set(Availability availability) => run.Websites.SetAvailability(id, availability);

        public (Verdict Verdict, DateOnly? Latest) Truth(Category category)
        {
            var truth = SampleTruth.Of(Current, run.Now).Single(entry => entry.Category == category);
            return (truth.Verdict, truth.Latest);
        }

        public ValueTask DisposeAsync() => run.DisposeAsync();
    }
}
