namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>Whole pages around a make's own content, in the few skeletons that templates of OPD websites have.</summary>
public enum Skin
{
    Bootstrap,
    Semantic,
    Tables,
    Magazine,
}

/// <param name="Channel">Address of a channel.</param>
/// <param name="Home">Address of the home page.</param>
/// <param name="StaticPrefix">Address of a static page without its slug.</param>
public sealed record PageFrame(Skin Skin, Func<SampleChannel, string> Channel, string Home = "/", string StaticPrefix = "/profil/")
{
    public SampleResponse Page(SiteView site, string title, string main, string head = "", string foot = "") =>
        SampleResponse.Html(PageHead.Of(site, title, head) + Body(site, main, foot));

    /// <summary>The answer for a static page, if <paramref name="slug"/> names one.</summary>
    public SampleResponse? Static(SiteView site, string slug) =>
        site.Static(slug) is { } page ? Page(site, page.Title, $"<div class=\"page-content\"><h1>{page.Title}</h1>{page.Body}</div>") : null;

    private string Body(SiteView site, string main, string foot) => Skin switch
    {
        Skin.Semantic => Semantic(site, main, foot),
        Skin.Tables => Tables(site, main, foot),
        Skin.Magazine => Magazine(site, main, foot),
        _ => Bootstrap(site, main, foot),
    };

    private string MenuOf(SiteView site, string list, string item, string sub, string link = "") => Menu.List(Menu.Of(site, Channel, Home, StaticPrefix), list, item, sub, link);

    private string Bootstrap(SiteView site, string main, string foot) =>
        $"""
        <body>{TopBar.Of(site)}<div class="header"><nav class="navbar navbar-expand-lg navbar-dark bg-primary"><a class="navbar-brand" href="{Home}"><img src="/img/logo.png" alt="Logo"> {Markup.Text(site.Site.Name)}</a><button class="navbar-toggler" type="button"></button><div class="collapse navbar-collapse">{MenuOf(site, "navbar-nav ml-auto", "nav-item", "dropdown-menu", "nav-link")}</div></nav></div>
        <div class="container my-4"><div class="row"><div class="col-lg-8">{main}</div><div class="col-lg-4"><div class="sidebar">{Sidebar.Of(site)}</div></div></div></div>
        <div class="footer">{Footer.Of(site)}</div><script src="/js/jquery-3.6.0.min.js"></script><script src="/js/bootstrap.bundle.min.js"></script>{foot}</body></html>
        """;

    private string Semantic(SiteView site, string main, string foot) =>
        $"""
        <body>{TopBar.Of(site)}<header role="banner"><a href="{Home}" title="Beranda">{Markup.Text(site.Site.Name)}</a><nav role="navigation">{MenuOf(site, "menu", "menu__item", "menu__sub")}</nav></header>
        <main role="main"><a id="main-content" tabindex="-1"></a>{main}</main><aside role="complementary">{Sidebar.Of(site)}</aside><footer role="contentinfo">{Footer.Of(site)}</footer>{foot}</body></html>
        """;

    private string Tables(SiteView site, string main, string foot) =>
        $"""
        <body bgcolor="#ffffff" topmargin="0"><table width="980" align="center" border="0" cellspacing="0" cellpadding="0"><tr><td colspan="3" class="header"><font size="5">{Markup.Text(site.Site.Name)}</font><br>{TopBar.Of(site)}</td></tr>
        <tr><td width="180" valign="top"><b>MENU UTAMA</b>{MenuOf(site, "", "", "")}</td><td valign="top">{main}</td><td width="200" valign="top">{Sidebar.Of(site)}</td></tr>
        <tr><td colspan="3" align="center" class="footer">{Footer.Of(site)}</td></tr></table>{foot}</body></html>
        """;

    private string Magazine(SiteView site, string main, string foot) =>
        $"""
        <body class="home page-template td-standard-pack"><div id="td-outer-wrap" class="td-theme-wrap">{TopBar.Of(site)}<div class="td-header-wrap header"><div class="td-header-logo"><a class="td-main-logo" href="{Home}">{Markup.Text(site.Site.Acronym)} Kaltim</a></div><div id="td-header-menu" role="navigation">{MenuOf(site, "sf-menu", "menu-item td-menu-item", "sub-menu")}</div></div>
        <div class="td-main-content-wrap td-container-wrap"><div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content">{main}</div><div class="td-pb-span4 td-main-sidebar">{Sidebar.Of(site)}</div></div></div></div><div class="td-footer-wrapper footer">{Footer.Of(site)}</div></div>{foot}</body></html>
        """;
}
