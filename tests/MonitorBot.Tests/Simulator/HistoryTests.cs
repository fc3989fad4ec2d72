using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Archiving;
using MonitorBot.Core.Storage;
using MonitorBot.Simulator;
using MonitorBot.Simulator.History;
using MonitorBot.Simulator.Websites;
using static MonitorBot.Tests.Simulator.Training;

namespace MonitorBot.Tests.Simulator;

/// <summary>The weeks that lie behind a training are of one piece: with the websites, with themselves, with the archive's chain.</summary>
public sealed class HistoryTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateTimeOffset Eight = Wita.Instant(Monday, new(8, 1));

    public static TheoryData<string> Sites => [.. SampleProvince.Create(Monday).Sites.Select(site => site.Id)];

    [Theory]
    [MemberData(nameof(Sites))]
    public void Of_today_it_would_say_what_is_true_of_the_website(string id)
    {
        var site = SampleProvince.Create(Monday).ById(id)!;
        var scan = PastScan.Of(PastSite.At(site, Eight, 0), Eight);
        var truth = SampleTruth.Of(site, Eight);
        Assert.Equal(truth.Select(one => (one.Category, one.Verdict)), scan.Categories.Select(one => (one.Category, one.Verdict)));
        Assert.Equal(truth.Where(one => one.Category != Category.Agenda).Select(one => one.Latest), scan.Categories.Where(one => one.Category != Category.Agenda).Select(one => one.Latest));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void No_past_week_looks_ahead_or_is_empty(int weeksAgo)
    {
        var then = Eight.AddDays(-7 * weeksAgo);
        var scans = SampleProvince.Create(Monday).Sites.Select(site => PastScan.Of(PastSite.At(site, then, weeksAgo), then)).ToList();
        Assert.All(scans.SelectMany(scan => scan.Categories), one => Assert.True(one.Latest is null || one.Latest <= Wita.Day(then)));
        Assert.InRange(scans.Count(scan => scan.Verdict == Core.Freshness.Verdict.Fresh), 22, 45);
    }

    [Fact]
    public async Task A_training_begins_with_sealed_weeks_behind_it_and_nobody_was_written_to()
    {
        var folder = Directory.CreateTempSubdirectory("monitorbot-riwayat-").FullName;
        try
        {
            var options = new SimulatorOptions { StartBot = true, FloodLimits = false, ServeSites = false, HistoryWeeks = 2, At = Wita.Instant(Monday.AddDays(-1), new(19, 0)), DataFolder = folder };
            await using (var training = await Training.StartAsync(options))
            {
                training.People.Patience = TimeSpan.FromSeconds(60);
                Assert.Empty(await training.People.ChatAsync(Kabid, Group));
                await training.People.SayAsync(Kabid, Kabid, "/arsip");
                var list = await training.People.WaitForTextAsync(Kabid, Kabid, "Arsip monitoring");
                Assert.Equal(["16 Nov 2026: selesai dan diarsipkan", "9 Nov 2026: selesai dan diarsipkan"], list.Buttons.SelectMany(row => row).Take(2));
                await training.People.SayAsync(Kabid, Kabid, "/riwayat dispar");
                await training.People.WaitForTextAsync(Kabid, Kabid, "2 pekan yang diperiksa");
                Assert.Empty(await training.People.ViolationsAsync());
            }

            using var store = Store.Open(new StoreOptions { Path = Path.Combine(folder, "bot", "monitorbot.db") }, TimeProvider.System);
            var (entries, head) = await store.ReadAsync(session => (session.Archive.Entries(), session.Archive.RememberedHead()));
            var report = ArchiveVerifier.Verify(entries, new ArchiveFiles(store.Options.ArchiveFolder), head);
            Assert.Equal((2, 4), (report.Entries, report.Files));
            Assert.Empty(report.Faults);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
