using System.Runtime.CompilerServices;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>A page that nothing more is read from lets its tree go; what is asked of it at the end was noted.</summary>
public sealed class ReadPageTests
{
    private const string Broken = "<title>Berita</title><p>Warning: Undefined variable $x in /var/www/html/index.php on line 12</p><script>fetch('/api/berita?limit=5')</script>";
    private static readonly Uri Url = new("http://x.test/berita/");

    [Fact]
    public void Faults_and_scripts_of_a_page_put_away_are_known()
    {
        var page = Read(Broken);
        page.PutAway(Watch());
        Assert.Equal(Sign.PhpError, Assert.Single(page.Signs!.Faults).Sign);
        Assert.Equal("/api/berita?limit=5", Assert.Single(page.Scripts!.Endpoints(Url, new SiteHosts(new Site { Host = "x.test", StartUrl = Url }, Url))).Url.PathAndQuery);
        Assert.Null(page.Refused);
        Assert.False(page.IsUninspected);
    }

    [Fact]
    public void Its_tree_is_let_go()
    {
        var page = Read(Broken);
        var tree = PutAway(page);
        for (var time = 0; time < 20 && tree.IsAlive; time++) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        Assert.False(tree.IsAlive);
        Assert.Equal("Berita", page.Document!.Title);
    }

    [Fact]
    public void Reading_it_again_goes_on_with_what_was_spent()
    {
        var page = Read(Broken);
        ReadingEffort.Of(page.Document!).Spend(ReadingEffort.Most - 5_000);
        page.PutAway(Watch());
        Assert.InRange(ReadingEffort.Of(page.Document!).Steps, ReadingEffort.Most - 5_000, ReadingEffort.Most);
    }

    [Fact]
    public void One_that_cannot_be_looked_through_is_known_for_it()
    {
        var page = Read(Broken);
        ReadingEffort.Of(page.Document!).Spend(ReadingEffort.Most);
        page.PutAway(Watch());
        Assert.True(page.IsUninspected);
    }

    [Fact]
    public void Read_again_until_it_costs_too_much_it_is_refused_like_any_other()
    {
        var page = Read(Broken);
        page.PutAway(Watch());
        var again = page.Document!;
        Assert.Throws<HostileContentException>(() => ReadingEffort.Of(again).Spend(ReadingEffort.Most));
        Assert.Equal(ReadingEffort.Refusal, page.Refused);
    }

    [Fact]
    public void Put_away_twice_it_lets_the_second_tree_go_too()
    {
        var page = Read(Broken);
        page.PutAway(Watch());
        var signs = page.Signs;
        var tree = PutAway(page);
        for (var time = 0; time < 20 && tree.IsAlive; time++) GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
        Assert.False(tree.IsAlive);
        Assert.Same(signs, page.Signs);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference PutAway(ReadPage page)
    {
        var tree = new WeakReference(page.Document);
        page.PutAway(Watch());
        return tree;
    }

    private static PageWatch Watch() => new(Url, Url, [], new HashSet<string>());

    private static ReadPage Read(string html) => new(new Page { Requested = Url, Url = Url, Status = 200, MediaType = "text/html", Text = html }, page => SafeHtml.Parse(page.Text, page.Url));
}
