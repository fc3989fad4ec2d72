using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning.Items;

namespace MonitorBot.Core.Scanning.Steps;

/// <summary>"Kegiatan" may be the agenda that no menu names, and news where the news are old.</summary>
internal static class ActivityStep
{
    private const int MostAsked = 2;

    public static async Task RunAsync(Reading reading, CancellationToken stop)
    {
        if (reading.Judge(Category.News).Verdict != Verdict.Fresh || reading.Judge(Category.Agenda).Verdict == Verdict.Absent) await ListAsync(reading, stop);
        if (OnlyTheseAreFresh(reading)) await ConfirmAsync(reading, stop);
    }

    private static bool OnlyTheseAreFresh(Reading reading)
    {
        if (reading.Judge(Category.News) is not { Verdict: Verdict.Fresh } news || Activities.All(reading) is not { Count: > 0 } activities) return false;
        var addresses = activities.Select(item => item.Url).ToHashSet();
        return news.Evidence.Where(shown => shown.Published >= reading.Request.Window.From).All(shown => addresses.Contains(shown.Url));
    }

    private static async Task ListAsync(Reading reading, CancellationToken stop)
    {
        foreach (var candidate in reading.CandidatesOf(Category.News).Where(c => c.Activity).ToList())
        {
            if (reading.Reader.Remaining < 3) return;
            if (reading.Try(candidate.Url) && await ChannelStep.ReadAsync(reading, candidate.Url, Category.News, activity: true, stop)) return;
        }
    }

    /// <summary>Where only activities make the news fresh, the newest ones' own pages must not announce events.</summary>
    private static async Task ConfirmAsync(Reading reading, CancellationToken stop)
    {
        var asked = new List<ReadItem>();
        foreach (var item in Activities.All(reading).Where(i => i.Url.Fragment.Length == 0 && i.Posted is not null).DistinctBy(i => i.Url).OrderByDescending(i => i.Posted!.Day).Take(MostAsked).ToList())
        {
            if (reading.Reader.Remaining == 0 || await reading.Reader.HtmlAsync(item.Url, stop) is not { Document: { } document } page) return;
            var read = ItemPage.Read(document, page.Page.Text, page.Page.Url, item.Title, reading.Now, Category.Agenda);
            reading.Done(page);
            if (read?.EventEnd is not { } end || end <= item.Posted!.Day) return;
            asked.Add(read with { Url = item.Url });
        }
        reading.ActivitiesAnnounce = asked.Count > 0;
        foreach (var item in asked) reading.Add(new SourceReading(item.Url, SourceKind.Item, null, [item]));
    }
}
