using System.Globalization;
using MonitorBot.Core.Agencies;
using MonitorBot.Simulator.Websites;
using MonitorBot.Tests.Corpus.Cases;

namespace MonitorBot.Benchmarks.Web;

/// <summary>Which host shows which website; the child and the parent build the same list.</summary>
internal static class WebHosts
{
    public static IReadOnlyList<SampleSite> Whole { get; } = [.. CorpusTable.All.Select(entry => entry.Site).Where(site => site.Availability == Availability.Up)];

    /// <summary>The website behind a host "s00017.diskominfo.example"; the number makes it one of many.</summary>
    public static SampleSite? Find(string host, IReadOnlyDictionary<string, SampleSite> byHost)
        => byHost.GetValueOrDefault(IsCopy(host) ? host[7..] : host);

    public static int Number(string host) => IsCopy(host) ? int.Parse(host.AsSpan(1, 5), CultureInfo.InvariantCulture) : -1;

    public static IReadOnlyList<Site> Sites(WebOptions web)
        => web.Copies == 0
            ? [.. Whole.Select(site => Site(site.Host))]
            : [.. Enumerable.Range(0, web.Copies).Select(number => Site(string.Create(CultureInfo.InvariantCulture, $"s{number:00000}.{Whole[number % Whole.Count].Host}")))];

    public static bool Hangs(WebOptions web, int number) => web.HangEvery > 0 && number >= 0 && number % web.HangEvery == web.HangEvery - 1;

    private static bool IsCopy(string host) => host.Length > 7 && host[0] == 's' && host[6] == '.' && host.AsSpan(1, 5).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Site Site(string host) => new() { Host = host, StartUrl = new Uri($"http://{host}/") };
}
