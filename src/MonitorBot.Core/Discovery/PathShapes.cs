using MonitorBot.Core.Agencies;

namespace MonitorBot.Core.Discovery;

/// <summary>What the shape of an address says: channel or item, taxonomy, file, page of a list. Tables, no requests.</summary>
public static class PathShapes
{
    private static readonly HashSet<string> TaxonomySegments =
    [
        "category", "categories", "kategori", "rubrik", "topik", "topic", "section", "sections", "taxonomy", "term", "archives", "arsip",
    ];

    private static readonly HashSet<string> LabelSegments = ["tag", "tags", "label", "author", "authors", "penulis", "user", "users", "archives", "arsip"];

    /// <summary>Segments that stand before a channel's own: "/beranda/berita", "/index.php/berita", "/id/agenda".</summary>
    private static readonly HashSet<string> Prefixes = ["index.php", "id", "en", "web", "home", "beranda", "informasi", "info", "publikasi", "media", "halaman", "page", "content", "public", "konten"];

    private static readonly HashSet<string> Listing = ["semua", "indeks", "index", "daftar", "arsip", "kumpulan", "list", "all", "kanal", "rubrik", "info", "informasi"];

    private static readonly HashSet<string> CategoryQueryKeys = ["kategori", "category", "cat", "category_name", "jenis", "type", "tipe", "module", "mod", "page", "p", "menu", "post_type", "rubrik", "id_kategori", "tag"];

    private static readonly HashSet<string> PagingQueryKeys = ["page", "paged", "halaman", "hal", "start", "offset", "limitstart", "per_page", "pg"];

    private static readonly HashSet<string> NeverItems =
    [
        "login", "wp-login.php", "wp-admin", "admin", "register", "feed", "rss", "search", "cari", "kontak", "contact", "profil", "profile", "about", "tentang", "privacy", "sitemap", "wp-json", "cdn-cgi", "bukutamu", "buku-tamu", "buku_tamu", "tamu", "guestbook", "pengaduan", "aduan", "activity", "members", "memberlist", "users", "user",
    ];

    /// <summary>What wikis offer to do with a page ("?do=index", "?action=edit").</summary>
    private static readonly HashSet<string> Tools = ["edit", "index", "media", "login", "register", "recent", "recentchanges", "revisions", "history", "info", "raw", "search", "backlink", "diff", "prefs"];

    /// <summary>Other addresses of the start page.</summary>
    private static readonly HashSet<string> Homes = ["index.php", "index", "default", "home", "beranda", "web", "site", "utama", "main", "portal", "id", "en"];

    /// <summary>Folders of pictures and files; "/baca/" and the like say nothing.</summary>
    private static readonly HashSet<string> Collections = ["galeri", "gallery", "foto", "video", "album", "unduhan", "download", "downloads", "dokumen"];

    private static readonly HashSet<string> Files =
    [
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".ico", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".zip", ".rar", ".mp4", ".mp3", ".css", ".js", ".xml", ".json", ".txt", ".apk", ".ics",
    ];

    /// <summary>Path segments, unescaped and lower case, without a page extension at the end.</summary>
    public static string[] Segments(Uri url)
    {
        var parts = Uri.UnescapeDataString(url.AbsolutePath).ToLowerInvariant().Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return parts;
        foreach (var extension in (string[])[".html", ".htm", ".php", ".aspx"])
        {
            if (!parts[^1].EndsWith(extension, StringComparison.Ordinal) || parts[^1] == "index.php") continue;
            parts[^1] = parts[^1][..^extension.Length];
            break;
        }
        return parts[^1] == "index" ? parts[..^1] : parts;
    }

    /// <summary>The category that the address of a list names, e.g. "/category/berita/", "/berita?kategori=artikel".</summary>
    public static CategoryHint? ChannelHint(Uri url)
    {
        if (QueryHint(url) is { } asked) return asked;
        var segments = Segments(url);
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            if (segments[i].Length <= 30 && !IsNumber(segments[i]) && CategoryWords.Of(segments[i]) is { } hint) return hint;
        }
        return null;
    }

    /// <summary>The category that an item's address names in the part before its slug, e.g. "/berita/judul", "/baca-berita-12-judul.html".</summary>
    public static CategoryHint? ItemHint(Uri url)
    {
        var segments = Segments(url);
        for (var i = 0; i < segments.Length - 1; i++)
        {
            if (segments[i].Length <= 30 && CategoryWords.Of(segments[i]) is { } hint) return hint;
        }
        return QueryHint(url) ?? (segments.Length > 0 ? SlugHint(segments[^1]) : null);
    }

    public static bool IsTaxonomy(Uri url)
    {
        var segments = Segments(url);
        return segments.Length > 1 && !IsNumbered(segments) && Array.Exists(segments[..^1], s => TaxonomySegments.Contains(s) || LabelSegments.Contains(s))
            || url.Query.Contains("cat=", StringComparison.Ordinal) || url.Query.Contains("taxonomy", StringComparison.Ordinal)
            || url.Query.StartsWith("?tag=", StringComparison.Ordinal) || url.Query.StartsWith("?author=", StringComparison.Ordinal);
    }

    /// <summary>"/archives/123", "/archives/123-judul": WordPress' numeric permalinks, Serendipity's; with a year it is a list.</summary>
    private static bool IsNumbered(string[] segments)
        => segments is [.., "archives" or "arsip", var last] && last.Split('-', 2) is var parts && IsNumber(parts[0]) && (parts.Length > 1 ? parts[1].Contains('-', StringComparison.Ordinal) : !(last.Length == 4 && last[..2] is "19" or "20"));

    /// <summary>A label's page ("/tag/…", "/author/…"): lists items, names no item.</summary>
    public static bool IsLabel(Uri url) => Array.Exists(Segments(url), LabelSegments.Contains);

    public static bool IsFile(Uri url) => Files.Contains(Path.GetExtension(url.AbsolutePath).ToLowerInvariant());

    /// <summary>Below a folder of pictures or files: listed, but no news.</summary>
    public static bool IsInCollection(Uri url) => Segments(url) is [var folder, _, ..] && Collections.Contains(folder);

    /// <summary>A text to be read on paper: releases and articles are published so too.</summary>
    public static bool IsPaper(Uri url) => Path.GetExtension(url.AbsolutePath).ToLowerInvariant() is ".pdf" or ".doc" or ".docx";

    /// <summary>False for addresses that can only be something else than a published item.</summary>
    public static bool MayBeItem(Uri url)
    {
        if (IsFile(url) || Pairs(url).Any(p => p.Key is "do" or "action" && Tools.Contains(p.Value))) return false;
        var segments = Segments(url);
        if (segments.Length == 0) return url.Query.Length > 3 && (QueryHint(url) is null || NamesOne(url)) && !IsPaging(url) && !IsTaxonomy(url);
        if (url.Query.Length == 0 && segments.All(s => Homes.Contains(s))) return false;
        return !NeverItems.Contains(segments[^1]) && !NeverItems.Contains(segments[0]) && !IsTaxonomy(url) && !IsPaging(url)
            && !(segments.Length <= 2 && IsChannelName(segments[^1]) && url.Query.Length == 0 && !(segments.Length == 2 && CategoryWords.Words(segments[1]).Length > 1));
    }

    /// <summary>"/?page=berita&amp;id=12": one of that category, by its number or its slug.</summary>
    private static bool NamesOne(Uri url)
        => Pairs(url).Any(p => p.Key is "id" or "slug" or "judul" or "detail" or "read" or "baca" && (IsNumber(p.Value) || p.Value.Contains('-', StringComparison.Ordinal)));

    /// <summary>"/berita/page/2", "/berita/index/20", "?halaman=2", "?start=60".</summary>
    public static bool IsPaging(Uri url)
    {
        var segments = Segments(url);
        if (segments.Length >= 2 && IsNumber(segments[^1]) && segments[^2] is "page" or "index" or "halaman" or "hal" or "offset") return true;
        return Pairs(url).Any(p => PagingQueryKeys.Contains(p.Key) && IsNumber(p.Value));
    }

    public static bool IsPrefix(string segment) => Prefixes.Contains(segment) || TaxonomySegments.Contains(segment);

    public static IEnumerable<KeyValuePair<string, string>> Pairs(Uri url)
        => url.Query.Length < 2 ? [] : url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Split('=', 2))
            .Select(p => KeyValuePair.Create(p[0].ToLowerInvariant(), p.Length > 1 ? Uri.UnescapeDataString(p[1]).ToLowerInvariant() : ""));

    /// <summary>The category by the register's corrections; the longest prefix wins.</summary>
    /// <returns>False when no correction speaks of the address; true with null when people said to leave it out.</returns>
    public static bool TryOverride(Site site, Uri url, out Category? category)
    {
        category = null;
        if (site.Overrides.Count == 0) return false;
        var path = Uri.UnescapeDataString(url.PathAndQuery);
        var found = site.Overrides.Where(o => path.StartsWith(o.PathPrefix, StringComparison.OrdinalIgnoreCase)).MaxBy(o => o.PathPrefix.Length);
        category = found?.Category;
        return found is not null;
    }

    private static CategoryHint? QueryHint(Uri url)
        => Pairs(url).Where(p => CategoryQueryKeys.Contains(p.Key)).Select(p => CategoryWords.Of(p.Value)).FirstOrDefault(h => h is not null);

    /// <summary>A segment that is a channel's name: "berita", "semua-berita", "agenda-kegiatan"; not a slug that only holds such a word, nor "detail-berita-36".</summary>
    public static bool IsChannelName(string segment)
    {
        var words = CategoryWords.Words(segment);
        return segment.Length <= 30 && words.Length is > 0 and <= 3 && CategoryWords.Of(segment) is not null && SlugHint(segment) is null
            && (CategoryWords.Of(words[0]) is not null || Listing.Contains(words[0]) || CategoryWords.Of(string.Join(' ', words.Take(2))) is not null);
    }

    private static CategoryHint? SlugHint(string slug)
    {
        var words = CategoryWords.Words(slug);
        if (words.Length < 3 || words[0] is not ("baca" or "detail" or "lihat" or "read" or "berita" or "artikel" or "agenda")) return null;
        return Array.Exists(words[..3], IsNumber) ? CategoryWords.Of(string.Join(' ', words[..2])) : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
