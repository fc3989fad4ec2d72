namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>What stands beside the content: widgets, counters, calendars, other publishers' news.</summary>
public static class Sidebar
{
    public static string Of(SiteView site) => string.Concat(
        Markup.If(site.Has(Trap.GprWidget), GprWidget(site)),
        Markup.If(site.Has(Trap.Syndicated), Syndicated(site)),
        Markup.If(site.Has(Trap.VisitorCounter), VisitorCounter(site)),
        Markup.If(site.Has(Trap.Calendar), MonthTable(site)),
        Markup.If(site.Has(Trap.PrayerTimes), $"<div class=\"widget jadwal-sholat\"><h4>Jadwal Sholat Samarinda</h4><p>{PrintedDate.Long(site.Today)}</p><table><tr><td>Subuh</td><td>04:42</td></tr><tr><td>Dzuhur</td><td>11:57</td></tr><tr><td>Ashar</td><td>15:20</td></tr><tr><td>Maghrib</td><td>18:02</td></tr><tr><td>Isya</td><td>19:14</td></tr></table></div>\n"),
        Markup.If(site.Has(Trap.Weather), $"<div class=\"widget cuaca\"><h4>Prakiraan Cuaca BMKG</h4><ul><li>{PrintedDate.Plain(site.Today)} 08.00 WITA: Cerah Berawan, 31&deg;C</li><li>{PrintedDate.Plain(site.Today)} 14.00 WITA: Hujan Ringan, 29&deg;C</li><li>{PrintedDate.Plain(site.Today.AddDays(1))}: Berawan</li></ul><small>Sumber: BMKG</small></div>\n"),
        Markup.If(site.Has(Trap.SocialEmbeds), $"<div class=\"elfsight-app-instagram\"><blockquote class=\"instagram-media\" data-instgrm-permalink=\"https://www.instagram.com/p/C9kaltim/\"><a href=\"https://www.instagram.com/p/C9kaltim/\">Kegiatan hari ini</a> <time datetime=\"{PrintedDate.Iso(site.Now.AddHours(-6))}\">{PrintedDate.Plain(site.Today)}</time></blockquote><a class=\"twitter-timeline\" href=\"https://twitter.com/pemprovkaltim\">Tweets by pemprovkaltim</a><iframe src=\"https://www.youtube.com/embed/kaltim123\"></iframe></div>\n"),
        Markup.If(site.Has(Trap.Documents), Documents(site)),
        Markup.If(site.Has(Trap.Poll), $"<div class=\"widget poling\"><h4>Jajak Pendapat</h4><p>Bagaimana pelayanan kami? (dibuka sampai {PrintedDate.Plain(site.Today.AddDays(9))})</p><label><input type=\"radio\" name=\"p\"> Baik</label><label><input type=\"radio\" name=\"p\"> Cukup</label><small>Suara terakhir: {PrintedDate.Short(site.Today)}</small></div>\n"),
        Markup.If(site.Has(Trap.DeadLinkCards), DeadLinkCards(site)),
        Markup.If(site.Has(Trap.HardCodedRelative), "<div class=\"widget recent-updates\"><h4>Terbaru</h4><ul><li><a href=\"#\">Rapat koordinasi bersama mitra</a> <span class=\"time\">7 jam yang lalu</span></li><li><a href=\"#\">Penandatanganan kerja sama</a> <span class=\"time\">15 jam yang lalu</span></li></ul></div>\n"));

    private static string GprWidget(SiteView site) =>
        $"""
        <div class="widget gpr"><script type="text/javascript" src="https://widget.komdigi.go.id/gpr-widget-kominfo.min.js"></script>
        <div id="gpr-kominfo-widget-container"><div id="gpr-kominfo-widget-header"><b>Government Public Relations</b></div><div id="gpr-kominfo-widget-body"><ul id="gpr-kominfo-widget-list">
        {Markup.Each(Enumerable.Range(0, 4), index => $"<li class=\"gpr-kominfo-widget-list-item\"><a href=\"https://www.komdigi.go.id/berita/artikel/detail/kabar-nasional-{index + 1}\" class=\"gpr-kominfo-widget-list-item-link\">Pemerintah Percepat Program Prioritas Nasional Bagian {index + 1}</a><span class=\"gpr-kominfo-widget-list-item-date\">{PrintedDate.Short(site.Today.AddDays(-index))}</span></li>")}
        </ul></div></div></div>

        """;

    private static string Syndicated(SiteView site) =>
        $"<div class=\"widget berita-kaltim\"><h4>Berita Kaltim</h4>{Markup.Each(Enumerable.Range(0, 4), index => $"<div class=\"media\"><a href=\"https://diskominfo.contoh-portal.go.id/berita/{410 + index}\"><h5>Pemprov Dorong Hilirisasi Produk Unggulan Daerah Tahap {index + 1}</h5></a><small class=\"date\">{PrintedDate.Long(site.Today.AddDays(-index))}</small></div>")}</div>\n";

    private static string VisitorCounter(SiteView site) =>
        $"<div class=\"widget statistik\"><h4>Statistik Pengunjung</h4><ul><li>Online : 3</li><li>Hari ini 1,371</li><li>Kemarin 2,044</li><li>Minggu ini 9,120</li><li>Bulan ini 31,077</li><li>Total 1.882.340</li><li>Dibaca 120 kali</li><li>Sejak {PrintedDate.Plain(site.Today)}</li></ul></div>\n";

    private static string MonthTable(SiteView site)
    {
        var days = DateTime.DaysInMonth(site.Today.Year, site.Today.Month);
        return $"<div id=\"calendar_wrap\"><table id=\"wp-calendar\"><caption>{PrintedDate.Month(site.Today)} {site.Today.Year}</caption><thead><tr><th>S</th><th>S</th><th>R</th><th>K</th><th>J</th><th>S</th><th>M</th></tr></thead><tbody><tr>{Markup.Each(Enumerable.Range(1, days), day => $"<td{Markup.If(day == site.Today.Day, " id=\"today\"")}>{day}</td>{Markup.If(day % 7 == 0, "</tr><tr>")}")}</tr></tbody></table></div>\n";
    }

    private static string Documents(SiteView site) =>
        $"<div class=\"widget unduhan\"><h4>Dokumen Publik</h4><table class=\"table\"><thead><tr><th>Nama Dokumen</th><th>Diunggah</th><th></th></tr></thead><tbody>{Markup.Each(new[] { "Rencana Kerja", "Laporan Kinerja Instansi Pemerintah", "Daftar Informasi Publik" }, (name, index) => $"<tr><td>{name} {site.Today.Year}</td><td>{PrintedDate.Plain(site.Today.AddDays(-1 - index))}</td><td><a href=\"/uploads/dokumen/{index + 1}.pdf\">Unduh</a></td></tr>")}</tbody></table></div>\n";

    private static string DeadLinkCards(SiteView site) =>
        $"<section class=\"demo-blog\"><h3>Latest Blog</h3>{Markup.Each(Enumerable.Range(0, 3), index => $"<div class=\"card blog-card\"><img src=\"/assets/img/blog/{index + 1}.jpg\" alt=\"\"><div class=\"card-body\"><h5><a href=\"#\">Lorem ipsum dolor sit amet consectetur</a></h5><span class=\"date\">{PrintedDate.Short(site.Today.AddDays(-index))}</span><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.</p><a href=\"#\">Read More</a></div></div>")}</section>\n";
}
