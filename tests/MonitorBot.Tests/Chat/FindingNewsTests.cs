using Microsoft.Extensions.Time.Testing;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.Tests.Chat;

/// <summary>What people are told of one website's finding from round to round.</summary>
public sealed class FindingNewsTests : IDisposable
{
    private static readonly Finding Worry = new(Sign.TlsSoon, "https://a.go.id/ (sertifikat)", "sertifikat berakhir 2026-12-06, 13 hari lagi", Confidence.Medium);

    private readonly string folder = Directory.CreateTempSubdirectory("temuan-").FullName;
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, Wita.Offset));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_is_told_once_again_when_worse_and_anew_when_it_comes_back()
    {
        using var store = await OpenAsync(started: true);
        Assert.Equal(1, await RoundAsync(store, Worry));
        Assert.Equal(0, await RoundAsync(store, Worry));
        Assert.Equal(1, await RoundAsync(store, Worry with { Confidence = Confidence.High }));
        Assert.Equal(0, await RoundAsync(store, Worry with { Confidence = Confidence.High }));
        Assert.Equal(0, await RoundAsync(store, Worry));
        Assert.Equal(0, await RoundAsync(store));
        Assert.Equal(1, await RoundAsync(store, Worry));
    }

    [Fact]
    public async Task A_hint_is_listed_and_not_told_until_it_is_a_worry()
    {
        using var store = await OpenAsync(started: true);
        Assert.Equal(0, await RoundAsync(store, Worry with { Confidence = Confidence.Low }));
        Assert.Single(await store.ReadAsync(session => session.Findings.Open()));
        Assert.Equal(1, await RoundAsync(store, Worry));
    }

    /// <summary>An injection shows in many places of one page; five blocks of one website bury the next website's.</summary>
    [Fact]
    public void A_website_stands_there_once_and_each_of_its_signs_once()
    {
        KnownFinding Seen(string host, Sign sign, string place)
            => new() { Host = host, Sign = sign, Where = $"http://{host}/ ({place})", Excerpt = "slot gacor maxwin", Severity = Severity.Alarm, FirstSeen = time.GetUtcNow(), LastSeen = time.GetUtcNow() };

        var text = FindingWords.News([Seen("a.go.id", Sign.Gambling, "daftar"), Seen("b.go.id", Sign.Gambling, "daftar"), Seen("a.go.id", Sign.HiddenLinks, "node"), Seen("a.go.id", Sign.Gambling, "tautan <keluar>")], host => host);

        Assert.StartsWith("<b>Temuan keamanan: 3 baru atau memburuk pada 2 website</b>", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split("<b>a.go.id</b>").Length);
        Assert.Equal(3, text.Split("🚨 Sisipan judi (INDIKASI").Length);
        Assert.Contains("(daftar)</code>; juga tautan &lt;keluar&gt;\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_acknowledged_before_it_was_told_is_told_only_when_worse()
    {
        using var store = await OpenAsync(started: false);
        Assert.Equal(0, await RoundAsync(store, Worry));
        await store.WriteAsync(session =>
        {
            session.Findings.Put(FindingLife.Acknowledge(session.Findings.Open()[0], 7, time.GetUtcNow(), "diperpanjang besok"));
            session.People.Put(session.People.Find(7)! with { Started = true });
        });
        Assert.Equal(0, await RoundAsync(store, Worry));
    }

    [Fact]
    public async Task While_nobody_can_be_reached_it_stays_to_be_told()
    {
        using var store = await OpenAsync(started: false);
        Assert.Equal(0, await RoundAsync(store, Worry));
        await store.WriteAsync(session => session.People.Put(session.People.Find(7)! with { Started = true }));
        Assert.Equal(1, await RoundAsync(store, Worry));
    }

    /// <returns>Messages that the round brought.</returns>
    private async Task<int> RoundAsync(Store store, params Finding[] seen)
    {
        time.Advance(TimeSpan.FromDays(7));
        return await store.WriteAsync(session =>
        {
            var before = session.Outbox.Waiting();
            session.Findings.Take(seen, new Sight("a.go.id", time.GetUtcNow(), Read: true, Probed: true));
            FindingNews.Tell(session, 0, time.GetUtcNow());
            return session.Outbox.Waiting() - before;
        });
    }

    private async Task<Store> OpenAsync(bool started)
    {
        var store = Store.Open(StoreOptionsOf.Settings(new BotSettings { DataFolder = folder }), time);
        await store.WriteAsync(session => session.People.Put(new Person { Id = 7, Name = "Admin", Roles = [Role.Admin], Started = started }));
        return store;
    }
}
