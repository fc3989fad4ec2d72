namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>What stands above the content: today's date, clocks, running text.</summary>
public static class TopBar
{
    public static string Of(SiteView site) => string.Concat(
        Markup.If(site.Has(Trap.TodayHeader), $"<div class=\"top-bar\"><div class=\"container\"><span class=\"top-date\"><i class=\"fa fa-calendar\"></i> {PrintedDate.Long(site.Today)}</span> <span class=\"top-mail\">{site.Site.Id}@kaltimprov.go.id</span></div></div>\n"),
        Markup.If(site.Has(Trap.LiveClock), $"<div class=\"waktu\"><span id=\"jam\">{site.Now:HH:mm:ss}</span> <div id=\"digit_clock_time\">{site.Now:HH:mm} WITA</div><div id=\"digit_clock_date\">{PrintedDate.Long(site.Today)}</div><script>function renderTime(){{var t=new Date();document.getElementById('jam').innerHTML=t.toLocaleTimeString('id-ID')}}setInterval(renderTime,1000);</script></div>\n"),
        Markup.If(site.Has(Trap.Marquee), $"<marquee behavior=\"scroll\" onmouseover=\"this.stop()\">Selamat datang di website resmi {Markup.Text(site.Site.Name)} Provinsi Kalimantan Timur &bull; {PrintedDate.Long(site.Today)} &bull; Layanan pengaduan dibuka setiap hari kerja</marquee>\n"),
        Markup.If(site.Has(Trap.Popup), $"<div class=\"modal fade\" id=\"popup-beranda\" role=\"dialog\"><div class=\"modal-body\"><img src=\"/uploads/popup.jpg\" alt=\"Ucapan\"><p>Pelayanan tetap buka, {PrintedDate.Plain(site.Today)}</p><button data-dismiss=\"modal\">Tutup</button></div></div>\n"));
}
