using System.Text;
using System.Text.Json;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Weeks;
using MonitorBot.Chat.Wording;
using MonitorBot.Core;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Tables;
using MonitorBot.Settings;

namespace MonitorBot.Chat.Jobs;

/// <summary>/cek: reads the websites now and edits the answer.</summary>
internal sealed class CheckJobHandler(Store store, SiteScanner scanner, BotSettings settings, TimeProvider time) : IJobHandler
{
    private static readonly TimeSpan TooOld = TimeSpan.FromMinutes(10);

    public string Kind => JobKind.Check;

    public async Task RunAsync(Job job, CancellationToken stop)
    {
        var order = JsonSerializer.Deserialize<CheckJob>(job.Data)!;
        if (time.GetUtcNow() - job.At > TooOld)
        {
            await store.WriteAsync(session => End(session, job, order, CheckWords.CutOff));
            return;
        }

        var results = await Task.WhenAll(order.Urls.Select(url => ScanAsync(url, stop)));
        var text = new StringBuilder();
        foreach (var (scan, agency) in results) text.Append(text.Length == 0 ? "" : "\n").Append(CheckWords.Result(scan, agency?.Acronym, order.Findings));
        await store.WriteAsync(session =>
        {
            End(session, job, order, MessageCut.ToLimit(text.ToString()));
            FindingNews.Take(session, [.. results.Where(one => IsOwnStart(one.Scan, one.Agency)).Select(one => one.Scan)], settings.Integrity, time.GetUtcNow());
        });
    }

    public void Failed(StoreSession session, Job job)
        => End(session, job, JsonSerializer.Deserialize<CheckJob>(job.Data)!, CheckWords.Failed);

    private async Task<(SiteScan Scan, Agency? Agency)> ScanAsync(string url, CancellationToken stop)
    {
        var address = new Uri(url);
        var host = HostName.Key(address);
        var (agency, memory) = await store.ReadAsync(session => (session.Register.FindByHost(host), session.Scans.Memory(host)));
        var site = agency?.Site is { } known ? known with { StartUrl = address } : new Site { Host = host, StartUrl = address };
        var now = Wita.Now(time);
        var request = new ScanRequest(now, Windows.Of(settings, Wita.Day(now)), ScanPurpose.Adhoc, agency is not null && settings.Integrity.CloakingProbe);
        return (await scanner.ScanAsync(site, memory, request, stop), agency);
    }

    /// <summary>Only a reading of a registered website from its own start can tell that a finding is gone.</summary>
    private static bool IsOwnStart(SiteScan scan, Agency? agency) => agency?.Site is { } site && site.Host == scan.Host && site.StartUrl == scan.Url;

    private static void End(StoreSession session, Job job, CheckJob order, string html)
    {
        session.Jobs.Done(job.Id);
        Mail.Edit(session, new Place(order.ChatId, order.ThreadId, order.Private), new Outgoing.Text(html, Card: order.Card), OutboxPriority.Interactive);
    }
}
