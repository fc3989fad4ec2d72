namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Pages within the parser's limits that would make a reader go over them again and again; the benchmarks measure them too.</summary>
internal static class LaboriousPages
{
    /// <summary>By name, each of a size.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, string>> All = new Dictionary<string, Func<int, string>>
    {
        ["headings with links, never closed"] = size => Numbered("<h3><a href=/berita/{0}-judul>Judul {0}</a>", size),
        ["links in headings beyond the depth"] = size => Numbered("<div><h3><a href=/berita/{0}-judul>J {0}", size),
        ["cards side by side"] = size => Numbered("<div class=card><h3><a href=/berita/{0}-judul>Judul berita {0}</a></h3><p>{0} November 2026</p></div>", size),
        ["links side by side"] = size => Numbered("<a href=/berita/{0}-judul>Judul berita nomor {0}</a>", size),
        ["articles side by side"] = size => Numbered("<article><h2><a href=/berita/{0}-judul>Judul berita {0}</a></h2></article>", size),
        ["articles of one address"] = size => Numbered("<article><h2><a href=/berita/satu-judul>Judul berita {0}</a></h2></article>", size),
        ["one link, many headings"] = size => "<article>" + Numbered("<h2><a href=/berita/satu-judul>Judul berita {0}</a></h2>", size) + "</article>",
        ["rows of a table"] = size => "<table>" + Numbered("<tr><td>{0} November 2026</td><td>Rapat kerja ke-{0}</td></tr>", size) + "</table>",
        ["rows of unlike width"] = size => "<table>" + string.Concat(Enumerable.Range(0, size).Select(at => "<tr>" + HostilePages.Repeat("<td>x", 1 + (at % 40)) + "</tr>")) + "</table>",
        ["days and what follows"] = size => "<dl>" + Numbered("<dt>{0} November 2026</dt><dd>Verifikasi lapangan {0}</dd>", size) + "</dl>",
        ["headings with days"] = size => Numbered("<h4>Selasa, 24 November 2026</h4><p>Rapat {0}</p>", size),
        ["blocks of unlike class"] = size => Numbered("<div class=k{0}>24 November 2026 rapat {0}</div>", size),
        ["blocks in blocks"] = size => HostilePages.Repeat("<div>", 400) + Numbered("<div>24 November 2026 rapat {0}</div>", size),
        ["empty elements in cards"] = size => "<div class=card><a href=/berita/satu-judul>Judul</a>" + HostilePages.Repeat("<i><b></b></i>", size) + "</div>",
        ["forms in forms' places"] = size => Numbered("<div><form action=/{0}><b>24 November 2026</b></form></div>", size),
        ["lists in lists"] = size => HostilePages.Repeat("<ul><li>", 250) + Numbered("<li>24 November 2026 rapat {0}", size),
        ["words without blanks"] = size => "<article><h1>Judul</h1><p>" + HostilePages.Repeat("rapat24November2026", size) + "</p></article>",
        ["days in one text"] = size => "<article><h1>Judul</h1><p>" + HostilePages.Repeat("24 November 2026, ", size) + "</p></article>",
        ["times in times"] = size => HostilePages.Repeat("<time datetime=2026-11-24>", 300) + Numbered("<time datetime=2026-11-24>{0}</time>", size),
        ["dated rows of other pages"] = size => "<h1>Judul halaman</h1><ul>" + Numbered("<li><a href=/berita/{0}-judul>Judul berita nomor {0}</a> 24 November 2025</li>", size) + "</ul>",
        ["hidden anchors"] = size => Numbered("<p style='display:none'><a href=https://a{0}.xyz/>b</a></p>", size),
    };

    public static string Page(string name, int size) => "<!doctype html><title>Agenda kegiatan</title><body><main>" + All[name](size);

    private static string Numbered(string format, int times) => HostilePages.Numbered(format, times);
}
