using System.Buffers;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating;
using MonitorBot.Core.Integrity.Signs;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Integrity.Neglect;

/// <summary>A home page that is nobody's: parked, for sale, suspended, freshly installed, a bare directory, or with a template's filling.</summary>
internal static partial class Unattended
{
    private const int Short = 2_500;

    private static readonly SearchValues<string> FillingStems = SearchValues.Create(["lorem ipsum", "wordpress", "your company name", "dolor sit amet"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> ListingStems = SearchValues.Create(["index of /", "directory listing", "parent directory", "last modified"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DemoStems = SearchValues.Create(["hello", "halo", "sample", "contoh", "demo post"], StringComparison.OrdinalIgnoreCase);

    private static readonly Pattern[] Bodies =
    [
        new(Sign.Parked, Parked(), Short),
        new(Sign.TemplateLeftover, Fresh(), Short),
        new(Sign.TemplateLeftover, Filling(), 0, Confidence.Medium) { Stems = FillingStems },
        new(Sign.DirectoryListing, Listing(), 0) { Stems = ListingStems },
    ];

    public static IEnumerable<Finding> Of(PageScope home)
    {
        var text = $"{home.Document.Title}\n{home.Text}";
        foreach (var same in Bodies.Where(pattern => pattern.MaxLength == 0 || text.Length <= pattern.MaxLength).GroupBy(pattern => pattern.Sign))
            if (same.Where(pattern => pattern.Stems is null || text.AsSpan().ContainsAny(pattern.Stems)).Select(pattern => (pattern, Hit: pattern.Text.Match(text))).FirstOrDefault(found => found.Hit.Success) is { pattern: not null } found)
                yield return Evidence.Of(found.pattern.Sign, home.Url, "halaman depan", Around(text, found.Hit), found.pattern.Confidence);
        foreach (var finding in DemoItems(home).Take(1)) yield return finding;
    }

    /// <summary>The items that a fresh WordPress brings.</summary>
    private static IEnumerable<Finding> DemoItems(PageScope home)
        => home.Document.Find("a[href]").Where(link => IsDemo(link.Words(), DemoTitle()) || IsDemo(link.GetAttribute("href") ?? "", DemoPath()))
            .Select(link => Evidence.Of(Sign.TemplateLeftover, home.Url, "konten contoh", link.Words().Trim() is { Length: > 0 } title ? title : link.GetAttribute("href")!, Confidence.Medium));

    private static bool IsDemo(string text, Regex form) => text.AsSpan().ContainsAny(DemoStems) && form.IsMatch(text);

    private static string Around(string text, Match hit)
    {
        var start = Math.Max(0, hit.Index - 20);
        return text.Substring(start, Math.Min(text.Length - start, Math.Min(hit.Length, 120) + 60));
    }

    [GeneratedRegex(@"domain\s+(?:name\s+)?(?:is|may be|might be|ini)\s+(?:available\s+)?(?:for sale|dijual)|buy this domain|this domain (?:name )?(?:is parked|has expired|has been suspended|is available)|domain ini (?:telah |sudah )?(?:kedaluwarsa|kadaluarsa|expired|dijual|habis masa)|parked (?:free|by|domain|at)|domain parking|(?:hugedomains|sedoparking|parkingcrew|bodis|afternic|dan)\.com|account (?:has been )?suspended|(?:akun hosting|akun|hosting|website|situs|situs web|laman) ini (?:telah |sudah |sedang |untuk sementara )?(?:ditangguhkan|dinonaktifkan|di-?suspend)|akun hosting (?:telah )?di-?suspend|website (?:is|has been) suspended|related searches\s+privacy policy|get this domain", RegexOptions.IgnoreCase)]
    private static partial Regex Parked();

    [GeneratedRegex(@"^\s*it works!|welcome to nginx|(?:apache2?|ubuntu|debian|centos|fedora|almalinux|rocky linux|domain|server|hosting) default (?:web ?)?page|^\s*default page|apache (?:http server )?test page|test page for the (?:apache|nginx|http)|http server test page|welcome to codeigniter|welcome to (?:openresty|caddy|tengine|openlitespeed|lighttpd|xampp|plesk)|iis windows server|internet information services|laravel v\d|laracasts.{0,400}documentation|documentation.{0,400}laracasts|sorry!\s+if you are the owner of this (?:website|site)|default web ?site page|web hosting default page|congratulations! (?:your|the) (?:site|website|install)|situs (?:ini )?berhasil diinstal|django: the install worked|the install worked successfully|yay! you.re on rails|react app\s+edit src/app|edit src/app\.js|get started by editing|hostinger.{0,80}(?:default|all set)|placeholder page|this is the default (?:server|index|welcome|web) page|your new (?:web ?site|server) is ready", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Fresh();

    [GeneratedRegex(@"lorem ipsum(?: dolor| is simply)|just another wordpress site|situs wordpress lain|hanya situs wordpress|welcome to wordpress\. this is your first post|selamat datang di wordpress\. ini adalah|your company name here|dolor sit amet,? consectetu", RegexOptions.IgnoreCase)]
    private static partial Regex Filling();

    [GeneratedRegex(@"^\s*(?:index of /|directory listing for /)|index of /[^\n]{0,60}\s+(?:parent directory|name\s+last modified|\.\./)|\[to parent directory\]|name\s+last modified\s+size\s+description", RegexOptions.IgnoreCase)]
    private static partial Regex Listing();

    [GeneratedRegex(@"^\s*(?:hello world!?|halo dunia!?|sample page|laman contoh|sample post|contoh post|demo post \d*)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DemoTitle();

    [GeneratedRegex(@"/(?:hello-world|halo-dunia|sample-page|laman-contoh)(?:-\d+)?/?$", RegexOptions.IgnoreCase)]
    private static partial Regex DemoPath();
}
