namespace MonitorBot.Simulator.Websites.Furniture;

/// <summary>What stands below an item's text: comments and other items, with dates that are not the item's.</summary>
public static class BelowItem
{
    public static string Of(SiteView site, SamplePost post, Func<SamplePost, string> address) => string.Concat(
        Markup.If(site.Has(Trap.Comments), Comments(site)),
        Markup.If(site.Has(Trap.Related), Related(site, post, address)));

    private static string Comments(SiteView site) =>
        $"<div id=\"comments\" class=\"comments-area\"><h3>2 Komentar</h3><ol class=\"comment-list\"><li class=\"comment\"><b class=\"fn\">Warga Samarinda</b> <time datetime=\"{PrintedDate.Iso(site.Now.AddHours(-9))}\">{PrintedDate.Plain(site.Today)} pukul 06.12</time><p>Terima kasih informasinya.</p></li><li class=\"comment\"><b class=\"fn\">Pengunjung</b> <time datetime=\"{PrintedDate.Iso(site.Now.AddDays(-1))}\">{PrintedDate.Plain(site.Today.AddDays(-1))}</time><p>Apakah kegiatan ini terbuka untuk umum?</p></li></ol></div>\n";

    private static string Related(SiteView site, SamplePost post, Func<SamplePost, string> address) =>
        $"<div class=\"related-posts\"><h3>Baca Juga</h3><ul>{Markup.Each(site.All.Where(other => other.Id != post.Id && other.Kind == PostKind.Own).Take(4), other => $"<li><a href=\"{Markup.Text(address(other))}\">{Markup.Text(other.Title)}</a> <span class=\"date\">{PrintedDate.Plain(other.Day)}</span></li>")}</ul></div>\n";
}
