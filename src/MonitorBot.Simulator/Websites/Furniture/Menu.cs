namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>One entry of a website's menu.</summary>
public sealed record MenuEntry(string Label, string Href, IReadOnlyList<MenuEntry> Children);

/// <summary>The menu that OPD websites share: home, profile, information, services, contact.</summary>
public static class Menu
{
    public static IReadOnlyList<MenuEntry> Of(SiteView site, Func<SampleChannel, string> channel, string home = "/", string page = "/profil/") =>
    [
        new("Beranda", home, []),
        new("Profil", "#", [.. StaticPage.All(site.Site).Take(3).Select(profile => new MenuEntry(profile.Title, page + profile.Slug, []))]),
        new("Informasi", "#", [.. site.Site.Channels.Select(entry => new MenuEntry(entry.Label, channel(entry), [])), new("Galeri Foto", page + "galeri", []), new("Unduhan", page + "unduhan", [])]),
        new("Layanan", "#", [new("Maklumat Pelayanan", page + "maklumat-pelayanan", []), new("SP4N LAPOR!", "https://www.lapor.go.id/", [])]),
        new("PPID", "https://ppid.kaltimprov.go.id/", []),
        new("Kontak", page + "kontak", []),
    ];

    /// <summary>Nested lists with the class names of the caller's framework.</summary>
    public static string List(IReadOnlyList<MenuEntry> entries, string list = "menu", string item = "menu-item", string sub = "sub-menu", string link = "") =>
        $"<ul class=\"{list}\">\n{Markup.Each(entries, entry => $"<li class=\"{item}\"><a{Markup.If(link.Length > 0, $" class=\"{link}\"")} href=\"{Markup.Text(entry.Href)}\">{Markup.Text(entry.Label)}</a>{Markup.If(entry.Children.Count > 0, List(entry.Children, sub, item, sub, link))}</li>\n")}</ul>\n";
}
