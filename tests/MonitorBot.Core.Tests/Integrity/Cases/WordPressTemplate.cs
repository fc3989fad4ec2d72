namespace MonitorBot.Core.Integrity.Cases;

internal static class WordPressTemplate
{
    public const string Html = """"
        <!DOCTYPE html>
        <html lang="id-ID">
        <head>
        <meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{TITLE}}</title>
        <meta name="robots" content="index, follow, max-image-preview:large">
        <link rel="canonical" href="https://disperkim.kaltimprov.go.id/">
        <meta property="og:locale" content="id_ID"><meta property="og:type" content="website"><meta property="og:site_name" content="Dinas Perumahan Rakyat dan Kawasan Permukiman">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"https://disperkim.kaltimprov.go.id/#website","url":"https://disperkim.kaltimprov.go.id/","name":"Dinas Perumahan Rakyat dan Kawasan Permukiman","inLanguage":"id-ID"}]}</script>
        <link rel="stylesheet" href="https://disperkim.kaltimprov.go.id/wp-content/themes/newsup/style.css?ver=6.4.2">
        <style>.screen-reader-text{border:0;clip:rect(1px,1px,1px,1px);clip-path:inset(50%);height:1px;margin:-1px;overflow:hidden;padding:0;position:absolute!important;width:1px} .mobile-menu,.search-overlay{display:none} @media (max-width:768px){.desktop-only{display:none}} .skip-link{position:absolute;left:-9999px;top:auto}</style>
        <script async src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C"></script>
        <script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments);}gtag('js',new Date());gtag('config','G-1A2B3C');</script>
        {{HEAD}}
        </head>
        <body class="home blog wp-embed-responsive">
        <noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-AB12" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript>
        {{TOP}}
        <a class="skip-link screen-reader-text" href="#content">Langsung ke konten</a>
        <div class="mg-head-detail"><ul class="info-left"><li>Senin, 23 November 2026</li></ul><ul class="mg-social"><li><a href="https://www.facebook.com/disperkimkaltim">Facebook</a></li><li><a href="https://www.instagram.com/disperkimkaltim/">Instagram</a></li><li><a href="https://youtube.com/@disperkim">YouTube</a></li></ul></div>
        <nav class="navbar"><ul class="nav navbar-nav"><li><a href="/">Beranda</a></li><li><a href="/profil/">Profil</a><ul class="dropdown-menu" style="display:none"><li><a href="/visi-misi/">Visi dan Misi</a></li><li><a href="/struktur-organisasi/">Struktur Organisasi</a></li><li><a href="https://ppid.kaltimprov.go.id/">PPID</a></li></ul></li><li><a href="/category/berita/">Berita</a></li><li><a href="/agenda/">Agenda</a></li><li><a href="/daftar-informasi-publik/">Daftar Informasi Publik</a></li>{{NAV}}</ul></nav>
        <div class="mobile-menu"><ul><li><a href="https://kaltimprov.go.id/">Portal Kaltim</a></li><li><a href="https://www.lapor.go.id/">SP4N LAPOR!</a></li></ul></div>
        <main id="content" class="container">
        <article class="post-1207"><h4 class="entry-title"><a href="/2026/11/20/peresmian-rumah-layak-huni-di-kutai-barat/">Peresmian Rumah Layak Huni di Kutai Barat</a></h4><div class="mg-blog-meta"><span>20 November 2026</span> <a href="/author/admin/">admin</a></div><p>Kepala dinas menyerahkan kunci 40 unit rumah layak huni kepada warga penerima bantuan di Kecamatan Long Iram.</p></article>
        <article class="post-1198"><h4 class="entry-title"><a href="/2026/11/16/rapat-koordinasi-penanganan-kawasan-kumuh/">Rapat Koordinasi Penanganan Kawasan Kumuh</a></h4><div class="mg-blog-meta"><span>16 November 2026</span></div><p>Rapat membahas penanganan 112 hektare kawasan kumuh pada tahun anggaran mendatang.</p></article>
        {{CONTENT}}
        </main>
        <aside class="sidebar"><section class="widget"><h6>Arsip</h6><ul><li><a href="/2026/11/">November 2026</a></li><li><a href="/2026/10/">Oktober 2026</a></li></ul></section>{{SIDE}}</aside>
        <footer><p>Jl. Tengkawang No. 1, Samarinda. Telp (0541) 123456</p>{{FOOT}}<p>&copy; 2026 Dinas Perumahan Rakyat dan Kawasan Permukiman. Theme: Newsup by <a href="https://themeansar.com/">Themeansar</a>.</p></footer>
        <div class="search-overlay"><form action="/" method="get"><input type="search" name="s" placeholder="Cari"></form></div>
        <script src="/wp-includes/js/jquery/jquery.min.js?ver=3.7.1"></script>
        {{END}}
        </body>
        </html>
        """";
}
