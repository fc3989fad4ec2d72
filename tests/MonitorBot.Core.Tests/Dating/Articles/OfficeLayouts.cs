namespace MonitorBot.Core.Tests.Dating.Articles;

/// <summary>Layouts of offices, shops and manuals with a clock, recent news and counters of their own.</summary>
internal static class OfficeLayouts
{
    public static string Of(string layout, string title, string head, string meta, string body, string behind) => layout == "bare" ? body : All[layout]
        .Replace("[TITLE]", title, StringComparison.Ordinal).Replace("[HEAD]", head, StringComparison.Ordinal).Replace("[META]", meta, StringComparison.Ordinal)
        .Replace("[BODY]", body, StringComparison.Ordinal).Replace("[BEHIND]", behind, StringComparison.Ordinal);

    private static readonly Dictionary<string, string> All = new()
    {
        ["ci3"] = """
            <html><head><title>[TITLE] - Dinas Sosial Kabupaten Tanjung Seri</title><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/><meta name="robots" content="index, follow"></head><body>
            <div id="wrapper"><div class="header-topbar"><marquee>Selamat datang di website resmi Dinas Sosial - 28 November 2026</marquee></div><div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/berita">Berita</a></li><li><a href="/halaman/detail/profil">Profil</a></li><li><a href="/hubungi">Hubungi Kami</a></li></ul></div>
            <div class="main-content-left"><div class="block"><div class="block-title"><h2>[TITLE]</h2></div><div class="block-content">[META]<div class="shortcode-content">[BODY]</div></div></div>[BEHIND]
            <div class="block"><div class="block-title"><h2>Berita Lainnya</h2></div><div class="block-content"><div class="media"><a href="/berita/detail/bansos-tahap-tiga">Bansos Tahap Tiga Mulai Disalurkan</a><p>10:12:44, 21 Nov 2026</p></div><div class="media"><a href="/berita/detail/tagana">Tagana Latih Relawan Desa</a><p>08:00:01, 13 Nov 2026</p></div></div></div></div>
            <div class="main-content-right"><div class="widget"><h3>Kalender</h3><p>Sabtu, 28 Nov 2026</p></div><div class="widget"><h3>Jajak Pendapat</h3><p>Bagaimana layanan kami? 231 suara</p></div></div><div class="footer">&copy; 2026 Dinas Sosial. All rights reserved.</div></div></body></html>
            """,
        ["docs"] = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>[TITLE] — Quarry manual</title>[HEAD]</head><body><nav class="wy-nav-side"><ul><li><a href="install.html">Installation</a></li><li><a href="guide.html">Guide</a></li></ul></nav><section class="wy-nav-content-wrap"><div class="rst-content"><div role="main" class="document"><h1>[TITLE]</h1>[META][BODY]</div>[BEHIND]<footer><p>© Copyright 2015-2026, the Quarry developers. Built with Sphinx on Nov 27, 2026.</p></footer></div></section></body></html>
            """,
        ["drupal"] = """
            <!DOCTYPE html><html lang="en" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>[TITLE] | Harbour District Council</title>[HEAD]</head><body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">Harbour District Council</a></div><nav role="navigation"><ul class="menu"><li><a href="/news">News</a></li><li><a href="/services">Services</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
            <main role="main"><div class="region region-content"><h1 class="page-header"><span>[TITLE]</span></h1><article class="node node--type-page node--view-mode-full">[META]<div class="node__content"><div class="field field--name-body field--type-text-with-summary">[BODY]</div></div></article>[BEHIND]</div><aside class="region region-sidebar-second"><section class="block block-views"><h2>Latest news</h2><div class="views-row"><span class="field-content"><a href="/news/road-closures">Road closures this weekend</a></span><div class="views-field-created"><span class="field-content">24 Nov 2026</span></div></div><div class="views-row"><a href="/news/budget">Budget consultation opens</a><div class="views-field-created"><span class="field-content">18 Nov 2026</span></div></div></section></aside></main>
            <footer><p>© 2026 Harbour District Council</p></footer></div></body></html>
            """,
        ["drupal-de"] = """
            <!DOCTYPE html><html lang="de" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>[TITLE] | Moorstadt</title>[HEAD]</head><body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">Moorstadt</a></div><nav role="navigation"><ul class="menu"><li><a href="/news">News</a></li><li><a href="/services">Services</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
            <main role="main"><div class="region region-content"><h1 class="page-header"><span>[TITLE]</span></h1><article class="node node--type-page node--view-mode-full">[META]<div class="node__content"><div class="field field--name-body field--type-text-with-summary">[BODY]</div></div></article>[BEHIND]</div><aside class="region region-sidebar-second"><section class="block block-views"><h2>Latest news</h2><div class="views-row"><span class="field-content"><a href="/news/road-closures">Road closures this weekend</a></span><div class="views-field-created"><span class="field-content">24 Nov 2026</span></div></div><div class="views-row"><a href="/news/budget">Budget consultation opens</a><div class="views-field-created"><span class="field-content">18 Nov 2026</span></div></div></section></aside></main>
            <footer><p>© 2026 Moorstadt</p></footer></div></body></html>
            """,
        ["drupal-es"] = """
            <!DOCTYPE html><html lang="es" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>[TITLE] | Valdehierro</title>[HEAD]</head><body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">Valdehierro</a></div><nav role="navigation"><ul class="menu"><li><a href="/news">News</a></li><li><a href="/services">Services</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
            <main role="main"><div class="region region-content"><h1 class="page-header"><span>[TITLE]</span></h1><article class="node node--type-page node--view-mode-full">[META]<div class="node__content"><div class="field field--name-body field--type-text-with-summary">[BODY]</div></div></article>[BEHIND]</div><aside class="region region-sidebar-second"><section class="block block-views"><h2>Latest news</h2><div class="views-row"><span class="field-content"><a href="/news/road-closures">Road closures this weekend</a></span><div class="views-field-created"><span class="field-content">24 Nov 2026</span></div></div><div class="views-row"><a href="/news/budget">Budget consultation opens</a><div class="views-field-created"><span class="field-content">18 Nov 2026</span></div></div></section></aside></main>
            <footer><p>© 2026 Valdehierro</p></footer></div></body></html>
            """,
        ["drupal-fr"] = """
            <!DOCTYPE html><html lang="fr" dir="ltr"><head><meta charset="utf-8"/><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"/><title>[TITLE] | Valombre</title>[HEAD]</head><body class="path-node page-node-type-page"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><a href="/" rel="home">Valombre</a></div><nav role="navigation"><ul class="menu"><li><a href="/news">News</a></li><li><a href="/services">Services</a></li><li><a href="/contact">Contact</a></li></ul></nav></header>
            <main role="main"><div class="region region-content"><h1 class="page-header"><span>[TITLE]</span></h1><article class="node node--type-page node--view-mode-full">[META]<div class="node__content"><div class="field field--name-body field--type-text-with-summary">[BODY]</div></div></article>[BEHIND]</div><aside class="region region-sidebar-second"><section class="block block-views"><h2>Latest news</h2><div class="views-row"><span class="field-content"><a href="/news/road-closures">Road closures this weekend</a></span><div class="views-field-created"><span class="field-content">24 Nov 2026</span></div></div><div class="views-row"><a href="/news/budget">Budget consultation opens</a><div class="views-field-created"><span class="field-content">18 Nov 2026</span></div></div></section></aside></main>
            <footer><p>© 2026 Valombre</p></footer></div></body></html>
            """,
        ["hand"] = """
            <HTML><HEAD><TITLE>[TITLE]</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><CENTER><TABLE WIDTH="960" BORDER="0"><TR><TD COLSPAN="3"><IMG SRC="banner.gif"><BR><FONT SIZE="1">Sabtu, 28 November 2026</FONT></TD></TR>
            <TR VALIGN="top"><TD WIDTH="180"><B>MENU</B><BR><A HREF="index.php">Depan</A><BR><A HREF="index.php?m=berita">Berita</A><BR><A HREF="index.php?m=kontak">Kontak</A></TD><TD WIDTH="560"><FONT SIZE="4"><B>[TITLE]</B></FONT><BR>[META]<P>[BODY]</P>[BEHIND]</TD>
            <TD WIDTH="220"><B>BERITA TERKINI</B><BR><A HREF="index.php?m=berita&id=91">Panen Raya di Desa Sumber</A><BR><FONT SIZE="1">20/11/2026</FONT><BR><A HREF="index.php?m=berita&id=90">Bibit Unggul Dibagikan</A><BR><FONT SIZE="1">11/11/2026</FONT></TD></TR>
            <TR><TD COLSPAN="3" ALIGN="center"><FONT SIZE="1">Copyright 2010-2026 Dinas Pertanian. Anda pengunjung ke 88213</FONT></TD></TR></TABLE></CENTER></BODY></HTML>
            """,
        ["joomla"] = """
            <!DOCTYPE html><html lang="id-id" dir="ltr"><head><base href="https://inspektorat.telaga.example/"><meta charset="utf-8"><meta name="generator" content="Joomla! - Open Source Content Management"><title>[TITLE]</title></head><body class="site com_content view-article">
            <div class="body"><header class="header"><a class="brand" href="/">Inspektorat Daerah Telaga</a></header><ul class="nav menu mod-list"><li><a href="/index.php/berita">Berita</a></li><li><a href="/index.php/profil">Profil</a></li></ul>
            <main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="id-ID"><div class="page-header"><h2 itemprop="headline">[TITLE]</h2></div>[META]<div itemprop="articleBody">[BODY]</div></div>[BEHIND]</main>
            <div id="aside" class="span3"><div class="well"><h3 class="page-header">Artikel Terbaru</h3><ul class="latestnews"><li><a href="/index.php/berita/77-audit">Audit Kinerja Rampung</a> <small>22 November 2026</small></li></ul></div><div class="well"><h3>Pengunjung</h3><p>Hari Ini 87<br>Kemarin 102<br>IP Anda: 10.0.0.4<br>28-11-2026</p></div></div>
            <footer class="footer"><p>&copy; 2026 Inspektorat Daerah</p></footer></div></body></html>
            """,
        ["laravel"] = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="csrf-token" content="x9"><title>[TITLE] | DPMPTSP Kabupaten Rawa Indah</title><meta name="description" content="[TITLE]">[HEAD]</head><body>
            <div class="top-header d-none d-md-block"><div class="container"><i class="fa fa-calendar"></i> <span id="tanggal">Sabtu, 28 November 2026</span> <span id="jam">09:41:22 WITA</span></div></div>
            <nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">DPMPTSP</a><ul class="navbar-nav"><li class="nav-item"><a class="nav-link" href="/berita">Berita</a></li><li class="nav-item"><a class="nav-link" href="/agenda">Agenda</a></li><li class="nav-item"><a class="nav-link" href="/layanan">Layanan</a></li></ul></div></nav>
            <section class="page-title"><div class="container"><h2>[TITLE]</h2>[META]<nav aria-label="breadcrumb"><ol class="breadcrumb"><li class="breadcrumb-item"><a href="/">Beranda</a></li><li class="breadcrumb-item active">[TITLE]</li></ol></nav></div></section>
            <section class="py-5"><div class="container"><div class="row"><div class="col-lg-8">[BODY][BEHIND]</div><div class="col-lg-4"><div class="card mb-3"><div class="card-header">Berita Terbaru</div><div class="card-body">
            <div class="d-flex mb-2"><img src="/a.jpg" width="60" alt=""><div><a href="/berita/gerai-oss">Gerai OSS Buka di Mal Pelayanan Publik</a><p class="date mb-0"><small>25 November 2026</small></p></div></div>
            <div class="d-flex mb-2"><img src="/b.jpg" width="60" alt=""><div><a href="/berita/investasi">Realisasi Investasi Triwulan III Naik</a><p class="date mb-0"><small>19 November 2026</small></p></div></div></div></div>
            <div class="card"><div class="card-header">Statistik Pengunjung</div><ul class="list-group"><li class="list-group-item">Hari ini <span>311</span></li><li class="list-group-item">Total <span>102.331</span></li></ul></div></div></div></div></section>
            <footer class="footer"><div class="container"><p>Copyright &copy; 2026 DPMPTSP Kabupaten Rawa Indah</p></div></footer></body></html>
            """,
        ["next"] = """
            <!DOCTYPE html><html lang="id"><head><meta charSet="utf-8"/><title>[TITLE] — Bappeda Kota Ranti</title>[HEAD]<script>window.__t="2026-11-28T01:00:00Z"</script></head><body><div id="__next"><div class="flex min-h-screen flex-col"><header class="sticky top-0 bg-white shadow"><div class="container mx-auto flex justify-between"><a href="/">Bappeda</a><nav class="flex gap-4"><a href="/berita">Berita</a><a href="/dokumen">Dokumen</a><a href="/kontak">Kontak</a></nav></div></header>
            <main class="flex-1"><div class="mx-auto max-w-3xl px-4 py-8"><h1 class="text-3xl font-bold">[TITLE]</h1>[META]<div class="prose mt-6">[BODY]</div></div>[BEHIND]<section class="bg-gray-50 py-8"><h2 class="text-xl">Baca juga</h2><div class="grid grid-cols-3 gap-4"><a class="rounded border p-4" href="/berita/musrenbang-2027"><p class="text-sm text-gray-500">2 hari lalu</p><p class="font-semibold">Musrenbang 2027 Mulai Disiapkan</p></a><a class="rounded border p-4" href="/berita/rkpd"><p class="text-sm text-gray-500">17 Nov 2026</p><p class="font-semibold">RKPD Ditetapkan</p></a></div></section></main>
            <footer class="bg-slate-900 text-white"><p>© 2026 Bappeda Kota Ranti</p></footer></div></div></body></html>
            """,
        ["shop"] = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>[TITLE] – Birch & Loom</title>[HEAD]</head><body class="single-product"><div class="announcement-bar">Black Friday ends 30 November 2026</div><header><a href="/">Birch & Loom</a><nav><a href="/shop">Shop</a><a href="/blog">Journal</a><a href="/cart">Cart (0)</a></nav></header><main><div class="product"><h1 class="product_title">[TITLE]</h1>[META][BODY]</div>[BEHIND]
            <section class="related"><h2>From the journal</h2><article><h3><a href="/blog/indigo">A short history of indigo</a></h3><time datetime="2026-11-12">12 November 2026</time></article></section></main><footer>© 2019–2026 Birch & Loom Ltd. Registered 4 March 2019.</footer></body></html>
            """,
        ["wp"] = """
            <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>[TITLE] - Dinas Perhubungan Kota Melati</title>
            <meta name="generator" content="WordPress 6.4.3"><meta property="og:title" content="[TITLE]"><meta property="og:site_name" content="Dishub Melati">[HEAD]</head>
            <body class="post-template single"><header id="masthead"><div class="topbar"><span class="date-now">Sabtu, 28 November 2026</span> <a href="mailto:dishub@melati.example">dishub@melati.example</a></div>
            <nav class="main-navigation"><ul><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/category/berita/">Berita</a></li><li><a href="/layanan">Layanan</a></li></ul></nav></header>
            <div id="content" class="site-content"><main id="main"><article id="post-812" class="post-812 post type-post status-publish hentry"><header class="entry-header"><h1 class="entry-title">[TITLE]</h1>[META]</header>
            <div class="entry-content">[BODY]</div></article>[BEHIND]</main>
            <aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Pos-pos Terbaru</h2><ul>
            <li><a href="/2026/11/uji-kir-keliling/">Uji Kir Keliling Kembali Digelar di Lima Kecamatan</a><span class="post-date">26 November 2026</span></li>
            <li><a href="/2026/11/rambu-baru/">Rambu Baru Dipasang di Simpang Empat</a><span class="post-date">24 November 2026</span></li></ul></section>
            <section class="widget widget_calendar"><table id="wp-calendar"><caption>November 2026</caption><tbody><tr><td>23</td><td>24</td><td>25</td><td>26</td><td>27</td></tr></tbody></table></section></aside></div>
            <footer class="site-footer"><div class="site-info">&copy; 2026 Dinas Perhubungan Kota Melati. Pengunjung hari ini 1.204, kemarin 988</div></footer></body></html>
            """,
        ["wp-page"] = """
            <!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>[TITLE] - Dinas Perhubungan Kota Melati</title>
            <meta name="generator" content="WordPress 6.4.3"><meta property="og:title" content="[TITLE]"><meta property="og:site_name" content="Dishub Melati">[HEAD]</head>
            <body class="page-template single"><header id="masthead"><div class="topbar"><span class="date-now">Sabtu, 28 November 2026</span> <a href="mailto:dishub@melati.example">dishub@melati.example</a></div>
            <nav class="main-navigation"><ul><li><a href="/">Beranda</a></li><li><a href="/profil">Profil</a></li><li><a href="/category/berita/">Berita</a></li><li><a href="/layanan">Layanan</a></li></ul></nav></header>
            <div id="content" class="site-content"><main id="main"><article id="post-812" class="post-812 page type-page status-publish hentry"><header class="entry-header"><h1 class="entry-title">[TITLE]</h1>[META]</header>
            <div class="entry-content">[BODY]</div></article>[BEHIND]</main>
            <aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Pos-pos Terbaru</h2><ul>
            <li><a href="/2026/11/uji-kir-keliling/">Uji Kir Keliling Kembali Digelar di Lima Kecamatan</a><span class="post-date">26 November 2026</span></li>
            <li><a href="/2026/11/rambu-baru/">Rambu Baru Dipasang di Simpang Empat</a><span class="post-date">24 November 2026</span></li></ul></section>
            <section class="widget widget_calendar"><table id="wp-calendar"><caption>November 2026</caption><tbody><tr><td>23</td><td>24</td><td>25</td><td>26</td><td>27</td></tr></tbody></table></section></aside></div>
            <footer class="site-footer"><div class="site-info">&copy; 2026 Dinas Perhubungan Kota Melati. Pengunjung hari ini 1.204, kemarin 988</div></footer></body></html>
            """,
    };
}
