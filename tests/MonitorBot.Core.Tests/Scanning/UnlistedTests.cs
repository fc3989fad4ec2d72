using MonitorBot.Core.Freshness;
using static MonitorBot.Core.Tests.Scanning.SmallSite;

namespace MonitorBot.Core.Tests.Scanning;

/// <summary>What a website names and shows elsewhere than in its lists.</summary>
public sealed class UnlistedTests
{
    [Theory]
    [InlineData("""<div id="app">{0}<main></main></div><script type="module" src="/a.js"></script>""", Verdict.Unknown)]
    [InlineData("{0}", Verdict.Absent)]
    public async Task What_a_menu_names_and_only_scripts_may_show_is_for_a_person_to_look_at(string page, Verdict verdict)
    {
        var scan = await ScanAsync(Site(("/", page.Replace("{0}", Menu, StringComparison.Ordinal)), ("/berita", List("/berita/", ("Gubernur meresmikan jembatan", "20 November 2026")))));

        Assert.Equal([Verdict.Fresh, verdict, verdict], scan.Categories.Select(c => c.Verdict));
    }

    [Fact]
    public async Task An_agendas_event_is_found_though_its_title_stands_in_the_frames_head()
    {
        var scan = await ScanAsync(Site(
            ("/", Menu),
            ("/agenda", List("/agenda/", ("Rapat koordinasi bidang", "10 November 2026"))),
            ("/agenda/1", "<title>Dinas: Rapat koordinasi bidang</title><header><h1>Dinas</h1>Rapat koordinasi bidang</header><main><p>10 November 2026</p><p>Hari/Tanggal: Kamis, 26 November 2026. Tempat: Aula.</p></main>")));

        Assert.Equal((Verdict.Fresh, new DateOnly(2026, 11, 26)), (scan.Categories[2].Verdict, scan.Categories[2].LatestEvent ?? scan.Categories[2].Evidence[0].EventStart));
    }
}
