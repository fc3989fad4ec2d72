namespace MonitorBot.Core.Integrity.Cases;

internal static class NextTemplate
{
    public const string Html = """"
        <!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{{TITLE}}</title><meta name="description" content="Portal Dinas Perumahan Rakyat dan Kawasan Permukiman Provinsi Kalimantan Timur"/><link rel="preload" href="/_next/static/css/ab12.css" as="style"/><link rel="stylesheet" href="/_next/static/css/ab12.css"/><link rel="manifest" href="/manifest.json"/>{{HEAD}}</head>
        <body>{{TOP}}<div id="__next"><div class="min-h-screen"><header class="sticky top-0"><nav><a href="/web">Beranda</a><a href="/web/berita">Berita</a><a href="/web/agenda">Agenda</a><a href="/web/kontak">Kontak</a>{{NAV}}</nav></header>
        <main><section style="opacity:0;transform:translateY(40px)"><h1>Layanan Perumahan untuk Semua</h1><a href="https://wa.me/628115550101">Hubungi kami</a></section>
        <section class="grid"><a href="/web/berita/monitoring-rumah-korban-banjir"><div><h3>Monitoring Rumah Korban Banjir</h3><p>2 hari lalu</p></div></a><a href="/web/berita/pelatihan-tukang-bersertifikat"><div><h3>Pelatihan Tukang Bersertifikat</h3><p>5 hari lalu</p></div></a>{{CONTENT}}</section>
        <section aria-label="agenda"><div><span>25</span><span>Nov</span><p>Forum Perangkat Daerah</p></div></section></main>
        <aside>{{SIDE}}</aside><footer>{{FOOT}}<p>Disperkim Kaltim 2026</p></footer></div></div>
        <div id="portal-root" hidden=""><dialog><p>Gunakan peramban terbaru.</p><a href="https://browsehappy.com/">Perbarui</a></dialog></div>
        <script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"berita":[{"judul":"Monitoring Rumah Korban Banjir","slug":"monitoring-rumah-korban-banjir"}]}},"page":"/web","query":{},"buildId":"k3Xy"}</script><script src="/_next/static/chunks/main-1f2e.js" defer=""></script>{{END}}</body></html>
        """";
}
