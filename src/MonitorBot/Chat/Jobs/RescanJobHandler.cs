using System.Text.Json;
using MonitorBot.Chat.Buttons;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

/// <summary>Reads one website of a week again; corrections stay, newer evidence brings it back to the list.</summary>
internal sealed class RescanJobHandler(Store store, SiteScanner scanner, BotSettings settings, TimeProvider time) : IJobHandler
{
    public string Kind => JobKind.Rescan;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<RescanJob>(job.Data)!;
        var (agency, memory) = await store.ReadAsync(session => session.Register.Find(order.Agency) is { Site: { } known } found ? (found, session.Scans.Memory(known.Host)) : (null, SiteMemory.Empty));
        if (agency?.Site is not { } site)
        {
            await store.WriteAsync(session => session.Jobs.Done(job.Id));
            return;
        }

        var now = Wita.Now(time);
        var scan = await scanner.ScanAsync(site, memory, new ScanRequest(now, Windows.Of(settings, Wita.Day(now)), ScanPurpose.Adhoc, AsRegistered: settings.Integrity.CloakingProbe), stop);
        await store.WriteAsync(session =>
        {
            Done(session, job, order, agency.Acronym, scan);
            FindingNews.Take(session, [scan], settings.Integrity, time.GetUtcNow());
        });
    }

    public void Failed(StoreSession session, Job job)
    {
        var order = JsonSerializer.Deserialize<RescanJob>(job.Data)!;
        Edit(session, order, ReviewWords.RescanFailed, null);
    }

    private static void Done(StoreSession session, Job job, RescanJob order, string name, SiteScan scan)
    {
        session.Jobs.Done(job.Id);
        // A report may have been submitted meanwhile: what it says must not change any more.
        if (!CycleId.TryParse(order.Cycle, out var id) || session.Cycles.Find(id) is not { State: CycleState.Assigned or CycleState.Returned } cycle || cycle.Round != order.Round)
        {
            Edit(session, order, ReviewWords.RescanUnused(CheckWords.Result(scan, name, findings: false)), null);
            return;
        }

        if (session.Register.Find(order.Agency) is { } agency && WeekView.Row(session, cycle, agency) is { } row)
            OpenSites.Around(session, cycle, row, () => session.Scans.Save(order.Round, scan));
        WeekCards.Update(session, cycle);
        Edit(session, order, CheckWords.Result(scan, name, findings: false), [[new Button(Labels.SeeInList, ButtonData.Of("site", cycle.Id, order.Agency))]]);
    }

    private static void Edit(StoreSession session, RescanJob order, string html, IReadOnlyList<IReadOnlyList<Button>>? buttons)
        => Mail.Edit(session, new Place(order.ChatId, order.ThreadId, order.Private), new Outgoing.Text(MessageCut.ToLimit(html), buttons, order.Card), OutboxPriority.Interactive);
}
