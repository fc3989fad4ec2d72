using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using MonitorBot.Core.Dating.Articles.Head;

namespace MonitorBot.Core.Dating.Articles;

/// <summary>A day in an address: <c>/2026/11/23/</c>, <c>-2026-11-23</c>, <c>/20261123/</c>.</summary>
internal static partial class UrlDates
{
    private const int WordsOfTitle = 4;
    private const int WordsOfPlainName = 3;
    private const int ShortestName = 3;

    private static readonly FrozenSet<string> Listings = FrozenSet.ToFrozenSet(
    [
        "", "home", "beranda", "web", "en", "id", "de", "fr", "news", "blog", "berita", "artikel", "agenda", "kalender", "calendar",
        "events", "event", "jadwal", "arsip", "archive", "search", "cari", "kontak", "contact", "kontakt", "about", "profil", "login", "galeri", "unduhan",
        "kontak-kami", "hubungi-kami", "tentang", "tentang-kami", "masuk", "faq", "faqs", "tanya-jawab", "tarif", "tupoksi", "tugas-dan-fungsi", "visi-misi", "visi-dan-misi", "sejarah", "struktur", "struktur-organisasi", "pegawai", "pejabat",
        "layanan", "pelayanan", "pengadaan", "tender", "regulasi", "produk-hukum", "jdih", "ppid", "statistik", "anggaran", "peta", "peta-situs", "sitemap", "buku-tamu", "pengaduan", "polling", "survei", "maklumat", "kerja-sama", "kerjasama",
        "penghargaan", "ketentuan", "kebijakan-privasi", "privacy", "privacy-policy", "terms", "unduh", "dokumen", "galeri-foto", "foto", "video", "gallery",
    ]);

    /// <summary>Parts of a website whose pages tell what is so, not what is new.</summary>
    private static readonly FrozenSet<string> Standing = FrozenSet.ToFrozenSet(["profil", "layanan", "pelayanan", "jdih", "produk-hukum", "regulasi", "ppid", "unduhan", "unduh", "galeri", "data", "statistik", "anggaran", "pegawai", "pejabat", "faq", "tarif", "pengadaan", "dokumen"]);

    private static readonly FrozenSet<string> Gatherings = FrozenSet.ToFrozenSet(["tag", "tags", "category", "categories", "kategori", "author", "authors", "penulis", "label", "topik", "topic", "album", "search", "cari"]);

    /// <summary>Folders whose pages are published, not left standing.</summary>
    private static readonly FrozenSet<string> Writings = FrozenSet.ToFrozenSet(["berita", "artikel", "kabar", "warta", "opini", "siaran-pers", "pengumuman", "news", "blog", "article", "articles", "post", "posts", "read", "baca", "press", "stories"]);

    private static readonly FrozenSet<string> Indexes = FrozenSet.ToFrozenSet(["index.html", "index.htm", "index.php", "index.shtml", "index.jsp", "default.aspx", "default.asp", "default.htm"]);

    public static FoundDate? YearFirst(Uri? url, DateTimeOffset now) =>
        url is null ? null : Read(url, Separated().Match(url.PathAndQuery), now) ?? Read(url, Compact().Match(url.PathAndQuery), now);

    /// <summary>"/23112026-judul": eight digits that may be a number of another kind, so the last to be asked.</summary>
    public static FoundDate? DayFirst(Uri? url, DateTimeOffset now) => url is null ? null : Read(url, Reversed().Match(url.AbsolutePath), now) ?? Read(url, ReversedSeparated().Match(url.AbsolutePath), now);

    /// <summary>"/A2026112008150001234": numbers that begin with the moment of writing, as agencies give them.</summary>
    public static FoundDate? InNumber(Uri? url, DateTimeOffset now) => url is null ? null : Read(url, Numbered().Match(url.AbsolutePath), now);

    /// <summary>The address of a home page, of a list of things, or of a page that stands for years, which has no date of its own.</summary>
    public static bool IsListing(Uri? url)
    {
        var parts = (url?.AbsolutePath ?? "-").ToLowerInvariant().Trim('/').Split('/');
        var last = parts.Length > 1 && Indexes.Contains(parts[^1]) ? parts[^2] : parts[^1];
        return IsGathering(url, parts) || string.IsNullOrEmpty(url?.Query) && (Listings.Contains(last) || Indexes.Contains(last) || (parts.Length is 2 or 3 && Standing.Contains(parts[0]) && !IsTitled(url)));
    }

    /// <summary>What was gathered by a label, an author, a month or a search: "/tag/dana-desa", "/2026/11/", "/cari?q=pajak".</summary>
    private static bool IsGathering(Uri? url, string[] parts) =>
        (parts.Length >= 2 && Gatherings.Contains(parts[^2]) && !IsTitled(url)) || Month().IsMatch(url?.AbsolutePath ?? "") || Search().IsMatch(url?.Query ?? "");

    /// <summary>"/berita/musrenbang", and "/musrenbang-kota", where many keep all their pages.</summary>
    public static bool IsAmongArticles(Uri? url) => url?.AbsolutePath.ToLowerInvariant().Trim('/').Split('/') is [.. var folders, _] && (folders.Length == 0 || Array.Exists(folders, Writings.Contains));

    /// <summary>"/berita/musrenbang", not "/musrenbang-kota".</summary>
    public static bool IsInWritings(Uri? url) => url?.AbsolutePath.ToLowerInvariant().Trim('/').Split('/') is [.. var folders, _] && Array.Exists(folders, Writings.Contains);

    /// <summary>The address ends in a title of several words, as articles' addresses do.</summary>
    public static bool IsTitled(Uri? url)
    {
        var last = url?.AbsolutePath.TrimEnd('/').Split('/')[^1] ?? "";
        return last.Count(c => c is '-' or '_') >= WordsOfTitle - 1;
    }

    /// <summary>A short name without a number, a query or a title ("/halaman/pakta-integritas"): pages that stand are called so, articles seldom are.</summary>
    public static bool IsPlainName(Uri? url)
    {
        var last = url?.AbsolutePath.TrimEnd('/').Split('/')[^1] ?? "";
        return url is not null && last.Length >= ShortestName && url.Query.Length == 0 && !url.AbsolutePath.Any(char.IsAsciiDigit) && last.Count(c => c is '-' or '_') < WordsOfPlainName && !last.Contains('%', StringComparison.Ordinal);
    }

    private static FoundDate? Read(Uri url, Match match, DateTimeOffset now)
    {
        if (!match.Success)
        {
            return null;
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{Part(match, "y"):0000}-{Part(match, "m"):00}-{Part(match, "d"):00}");
        return Stamps.Of(text, now) is { } stamp ? new(stamp, DateSource.Url, Confidence.Medium, match.Value.Trim('/', '-')) : null;
    }

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/(?:19|20)\d{2}/(?:0?[1-9]|1[0-2])/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    [GeneratedRegex("^\\?(?:q|s|cari|search|keyword|kata_kunci)=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Search();

    [GeneratedRegex(@"[/\-_=.](?<y>(?:19|20)\d{2})[/\-_.](?<m>0?[1-9]|1[0-2])[/\-_.](?<d>0?[1-9]|[12]\d|3[01])(?:[/\-_.,?&]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Separated();

    [GeneratedRegex(@"[/\-_=](?<y>(?:19|20)\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:[/\-_.?&]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Compact();

    [GeneratedRegex(@"/[A-Za-z]{0,4}(?<y>20\d{2})(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])\d{2,10}(?:[/\-_.]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"[/\-_=a-z](?<d>0[1-9]|[12]\d|3[01])(?<m>0[1-9]|1[0-2])(?<y>20\d{2})(?:[/\-_.?&]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Reversed();

    [GeneratedRegex(@"[/\-_=](?<d>0?[1-9]|[12]\d|3[01])[\-_.](?<m>0?[1-9]|1[0-2])[\-_.](?<y>20\d{2})(?:[/\-_.?&]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ReversedSeparated();
}
