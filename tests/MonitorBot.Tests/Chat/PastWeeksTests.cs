using MonitorBot.Chat.Weeks;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Core.Reports;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;

namespace MonitorBot.Tests.Chat;

public sealed class PastWeeksTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("past-weeks-").FullName;
    private readonly Store store;

    public PastWeeksTests() => store = Store.Open(new StoreOptions { Path = Path.Combine(folder, "monitorbot.db") }, TimeProvider.System);

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_week_is_the_same_from_its_short_form_and_from_a_report_of_before_there_was_one()
    {
        var rows = SampleWeek.Report().Rows;
        var id = new CycleId(SampleWeek.Monday, 1);
        var at = new DateTimeOffset(SampleWeek.Monday.ToDateTime(new TimeOnly(1, 0)), TimeSpan.Zero);
        await store.WriteAsync(session =>
        {
            session.Cycles.Add(new Cycle { Id = id, State = CycleState.Reported, OpenedAt = at, RoundFinishedAt = at, Reports = [new Report(1, new Actor(1, "Siti"), at, null, 0), new Report(2, new Actor(1, "Siti"), at, null, 0)] });
            session.Snapshots.Put(id, 1, [rows[0]]);
            session.Snapshots.Put(id, 2, rows);
        });
        var whole = Assert.Single(await PastWeeks.ReadAsync(store, SampleWeek.Monday, SampleWeek.Monday));
        Assert.Equal(HistoryWeek.Of(SampleWeek.Monday, rows).Verdicts, whole.Verdicts);
        await store.WriteAsync(session =>
        {
            session.Weeks.Put(id, 1, HistoryWeek.Of(SampleWeek.Monday, [rows[0]]));
            session.Weeks.Put(id, 2, HistoryWeek.Of(SampleWeek.Monday, rows));
        });
        var brief = Assert.Single(await PastWeeks.ReadAsync(store, SampleWeek.Monday, SampleWeek.Monday));
        Assert.Equal(whole.Verdicts, brief.Verdicts);
        Assert.True(brief.Verdicts.Count > 50);
    }
}
