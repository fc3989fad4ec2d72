using LiteDB;
using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports.Analytics;
using MonitorBot.Core.Reports.Week;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Tests.Chat;

public sealed class PastWeeksTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("past-weeks-").FullName;

    private StoreOptions Options => new() { Path = Path.Combine(folder, "monitorbot.db") };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_week_is_the_same_from_its_short_form_and_from_a_report_of_before_there_was_one()
    {
        var rows = SampleWeek.Report().Rows;
        var id = new CycleId(SampleWeek.Monday, 1);
        var at = new DateTimeOffset(SampleWeek.Monday.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);
        HistoryWeek brief;
        using (var store = Store.Open(Options, TimeProvider.System))
        {
            await store.WriteAsync(session => Fill(session, id, at, rows));
            brief = Assert.Single(await PastWeeks.ReadAsync(store, SampleWeek.Monday, SampleWeek.Monday));
        }

        using (var file = new LiteDatabase(Options.Path)) Assert.True(file.DropCollection("weeks"));
        using (var store = Store.Open(Options, TimeProvider.System))
        {
            var whole = Assert.Single(await PastWeeks.ReadAsync(store, SampleWeek.Monday, SampleWeek.Monday));
            Assert.Equal(whole.Verdicts, brief.Verdicts);
        }

        Assert.Equal(HistoryWeek.Of(SampleWeek.Monday, rows).Verdicts, brief.Verdicts);
        Assert.True(brief.Verdicts.Count > 50);
    }

    private static void Fill(StoreSession session, CycleId id, DateTimeOffset at, IReadOnlyList<SiteRow> rows)
    {
        session.Cycles.Add(new Cycle { Id = id, State = CycleState.Reported, OpenedAt = at, RoundFinishedAt = at, Reports = [new Report(1, new Actor(1, "Siti"), at, null, 0), new Report(2, new Actor(1, "Siti"), at, null, 0)] });
        session.Snapshots.Put(id, 1, [rows[0]]);
        session.Snapshots.Put(id, 2, rows);
        session.Snapshots.Put(id, 2, [rows[0]]); // changes nothing, neither the whole nor the short form
    }
}
