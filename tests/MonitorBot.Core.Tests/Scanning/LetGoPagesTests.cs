using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Scanning;
using MonitorBot.Core.Scanning.Memory;
using MonitorBot.Core.Tests.Fetching;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>Pages whose trees were let go before the scan's end still say what they showed.</summary>
public sealed class LetGoPagesTests
{
    private const string Fault = "<p>Warning: Undefined variable $x in /var/www/html/index.php on line 12</p>";
    private static readonly string News = List("/berita/", ("Rapat koordinasi ketahanan pangan", "20 November 2026"), ("Pelatihan nelayan muda Bontang", "3 November 2026"));

    [Fact]
    public async Task A_lists_error_is_told_with_the_lists_address()
    {
        var scan = await ScanAsync(Site(("/", Menu), ("/berita", Menu + News + Fault)));

        Assert.EndsWith("/berita", Assert.Single(scan.Findings, finding => finding.Sign == Sign.PhpError).Where.Split(' ')[0]);
    }

    [Fact]
    public async Task An_items_error_is_told_with_the_items_address()
    {
        var undated = List("/berita/", ("Rapat koordinasi ketahanan pangan", ""), ("Pelatihan nelayan muda Bontang", ""));
        var scan = await ScanAsync(Site(("/", Menu), ("/berita", Menu + undated), ("/berita/2", "<h1>Rapat koordinasi ketahanan pangan</h1><p>Diposting 20 November 2026</p>" + Fault)));

        Assert.EndsWith("/berita/2", Assert.Single(scan.Findings, finding => finding.Sign == Sign.PhpError).Where.Split(' ')[0]);
    }

    [Fact]
    public async Task A_script_on_a_list_page_still_names_its_endpoint()
    {
        const string Json = """[{"judul":"Rapat koordinasi ketahanan pangan","slug":"rapat-koordinasi","tanggal":"2026-11-20"},{"judul":"Pelatihan nelayan muda Bontang","slug":"pelatihan-nelayan","tanggal":"2026-11-03"}]""";
        var scan = await ScanAsync(Site(("/", Menu), ("/berita", Menu + "<div id='daftar'></div><script>fetch('/api/berita').then(r => r.json()).then(tampil)</script>"), ("/api/berita", Json)));

        Assert.Equal((Verdict.Fresh, (DateOnly?)new DateOnly(2026, 11, 20)), scan.Categories.Where(c => c.Category == Category.News).Select(c => (c.Verdict, c.Latest)).Single());
    }

    [Fact]
    public async Task A_lists_links_to_hosts_of_an_earlier_scan_are_no_news()
    {
        string[] hosts = ["slot-gacor88.example", "maxwin-slot77.example", "togel-hoki99.example"];
        await using var server = await WebServer.StartAsync(Site(("/", Menu), ("/berita", Menu + News + string.Concat(hosts.Select(host => $"<p><a href='https://{host}/'>Slot gacor maxwin</a></p>")))));

        Assert.Equal(Confidence.High, Gambling(await ScanAsync(server, SiteMemory.Empty, Now)).Confidence);
        Assert.Equal(Confidence.Medium, Gambling(await ScanAsync(server, SiteMemory.Empty with { OutboundHosts = hosts }, Now)).Confidence);
    }

    private static Finding Gambling(SiteScan scan) => Assert.Single(scan.Findings, finding => finding.Sign == Sign.Gambling && finding.Where.Contains("tautan keluar"));
}
