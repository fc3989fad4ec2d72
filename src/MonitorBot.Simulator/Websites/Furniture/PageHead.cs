namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>The head element that makes share: charset, description, icons, styles, open graph.</summary>
public static class PageHead
{
    /// <param name="extra">The make's own links, meta elements and scripts.</param>
    public static string Of(SiteView site, string title, string extra = "", string style = "/assets/css/style.css") =>
        $"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="X-UA-Compatible" content="IE=edge">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Markup.Text(title)} - {Markup.Text(site.Site.Name)}</title>
        <meta name="description" content="Website resmi {Markup.Text(site.Site.Name)} Provinsi Kalimantan Timur">
        <meta name="keywords" content="kaltim, {Markup.Text(site.Site.Acronym.ToLowerInvariant())}, pelayanan publik">
        <meta property="og:site_name" content="{Markup.Text(site.Site.Acronym)} Kaltim">
        <meta property="og:title" content="{Markup.Text(title)}">
        <link rel="shortcut icon" href="/favicon.ico">
        <link rel="stylesheet" href="https://cdnjs.cloudflare.com/ajax/libs/font-awesome/4.7.0/css/font-awesome.min.css">
        <link rel="stylesheet" href="{style}">
        {extra}
        </head>

        """;
}
