namespace MonitorBot.Core.Integrity.Cases;

internal static class CodeIgniterTemplate
{
    public const string Html = """"
        <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
        <html xmlns="http://www.w3.org/1999/xhtml">
        <head>
        <title>{{TITLE}}</title>
        <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="robots" content="index, follow" />
        <meta name="description" content="Website Dinas Perumahan" />
        <meta http-equiv="imagetoolbar" content="no" />
        <link rel="shortcut icon" href="/asset/images/favicon.png" />
        <link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="/rss.xml" />
        <link type="text/css" rel="stylesheet" href="/template/swarakalibata/background/blue/reset.css" />
        <style type="text/css">
        <!--
        #gpr-kominfo-widget-container{height:400px} .ticker li{display:none} .ticker li.first{display:block}
        .hidden-xs{display:inherit}
        -->
        </style>
        {{HEAD}}
        </head>
        <body>
        {{TOP}}
        <div class="boxed"><div class="header"><div class="header-logo"><a href="/"><img src="/asset/logo/logo.png" alt="" border="0"/></a></div><div class="header-menu"><ul><li><a href="/">Home</a></li><li><a href="/halaman/detail/profil">Profil</a></li><li><a href="/berita">Berita</a></li><li><a href="/agenda">Agenda</a></li><li><a href="/download">Download</a></li><li><a href="/polling">Polling</a></li>{{NAV}}</ul></div></div>
        <div class="breaking-news"><span class="the-title">Sekilas Info</span><ul class="ticker"><li class="first"><a href="/berita/detail/jadwal-pelayanan-akhir-tahun">Jadwal Pelayanan Akhir Tahun</a></li><li><a href="/berita/detail/pendaftaran-rusunawa">Pendaftaran Rusunawa</a></li></ul></div>
        <marquee behavior="scroll" scrollamount="4">Selamat datang di website resmi dinas. Layanan pengaduan: <a href="https://www.lapor.go.id">lapor.go.id</a></marquee>
        <div class="main-content-left"><table width="100%"><tr><td>
        <h4 class="media-heading"><a href="/berita/detail/sosialisasi-sertifikat-elektronik-rumah">Sosialisasi Sertifikat Elektronik Rumah</a></h4><small>16:00:41, 19 Nov 2026 - dibaca 214 kali</small><p>Sosialisasi diikuti 80 peserta dari sepuluh kabupaten dan kota.</p>
        <h4 class="media-heading"><a href="/berita/detail/pembinaan-pengembang-perumahan">Pembinaan Pengembang Perumahan</a></h4><small>09:12:05, 12 Nov 2026 - dibaca 98 kali</small>
        {{CONTENT}}
        </td></tr></table></div>
        <div class="main-content-right"><div class="widget"><h3>Statistik Pengunjung</h3>Hari ini : 1.371 <br/> Total : 912.882</div><div class="widget"><h3>Jajak Pendapat</h3><form method="post" action="/polling/hasil"><input type="radio" name="pilihan" value="1"/> Baik</form></div>
        <div id="gpr-kominfo-widget-container"></div><script type="text/javascript" src="https://widget.kominfo.go.id/gpr-widget-kominfo.min.js"></script>
        {{SIDE}}</div>
        <div class="footer">{{FOOT}}<p>Copyright 2026. All rights reserved. <a href="https://www.facebook.com/pages/disperkim">facebook</a></p></div></div>
        <script type="text/javascript">document.write('<img src="/asset/counter.gif" width="1" height="1" style="display:none" alt="">');</script>
        {{END}}
        </body>
        </html>
        """";
}
