namespace MonitorBot.Core.Integrity.Cases;

internal static class JoomlaTemplate
{
    public const string Html = """"
        <!DOCTYPE html>
        <html lang="id-id" dir="ltr">
        <head>
        <meta charset="utf-8"><base href="https://disperkim.kaltimprov.go.id/">
        <meta name="generator" content="Joomla! - Open Source Content Management">
        <title>{{TITLE}}</title>
        <link href="/index.php?format=feed&amp;type=rss" rel="alternate" type="application/rss+xml" title="RSS 2.0">
        <link rel="alternate" hreflang="en" href="https://disperkim.kaltimprov.go.id/en/"><link rel="alternate" hreflang="id" href="https://disperkim.kaltimprov.go.id/">
        <link href="/templates/shaper_helix3/css/bootstrap.min.css" rel="stylesheet">
        <style>#google_translate_element{display:none}.goog-te-banner-frame{display:none!important}.offcanvas-menu{position:fixed;right:-280px;opacity:0}.accordion .body{max-height:0;overflow:hidden}.sp-scroll-up{opacity:0}</style>
        {{HEAD}}
        </head>
        <body class="site com-content view-featured">
        {{TOP}}
        <div id="google_translate_element"></div><script>function googleTranslateElementInit(){new google.translate.TranslateElement({pageLanguage:'id'},'google_translate_element');}</script><script src="//translate.google.com/translate_a/element.js?cb=googleTranslateElementInit"></script>
        <div class="body-innerwrapper"><header id="sp-header"><ul class="sp-megamenu-parent"><li><a href="/">Beranda</a></li><li><a href="/index.php/berita">Berita</a></li><li><a href="/index.php/artikel">Artikel</a></li><li><a href="/index.php/agenda">Agenda</a></li>{{NAV}}</ul></header>
        <section id="sp-main-body"><div class="items-leading"><div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h2 itemprop="name"><a href="/index.php/berita/912-penyerahan-psu-perumahan" itemprop="url">Penyerahan PSU Perumahan kepada Pemerintah Kota</a></h2><dl class="article-info"><dd><time datetime="2026-11-19T10:00:00+08:00">Kamis, 19 November 2026 10:00</time></dd></dl><p>Penyerahan prasarana, sarana, dan utilitas dari tiga pengembang berlangsung di kantor wali kota.</p></div></div>
        <div class="accordion"><h3>Pertanyaan Umum</h3><div class="item"><a href="#faq1">Bagaimana mendaftar rusunawa?</a><div class="body" id="faq1">Daftar melalui <a href="https://sikumbang.tapera.go.id">Sikumbang</a> atau datang ke kantor.</div></div></div>
        {{CONTENT}}</section><aside id="sp-right">{{SIDE}}</aside>
        <footer id="sp-footer">{{FOOT}}<span>&copy; 2026 Dinas Perumahan</span></footer></div>
        <div class="offcanvas-menu"><ul><li><a href="/">Beranda</a></li><li><a href="https://siskaperbapo.example.or.id/">Info Harga</a></li></ul></div>
        <a href="#" class="sp-scroll-up" style="opacity:0"></a>
        {{END}}
        </body>
        </html>
        """";
}
