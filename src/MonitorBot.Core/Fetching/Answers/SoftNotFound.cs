using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Fetching.Answers;

/// <summary>Knows "not found" pages that say 200: by their words, or by likeness to the answer for a path that can't exist. Pure.</summary>
public static partial class SoftNotFound
{
    private const double Alike = 0.95;
    private const int MaxPieces = 20_000;

    /// <summary>An address on the website that nobody has made; always the same for one website.</summary>
    public static Uri Probe(Uri site)
        => new(site, "/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(site.IdnHost)))[..16] + "-tidak-ada");

    /// <summary>The page's own title or first heading says that nothing is here.</summary>
    public static bool Says(Page page)
        => page.Status is 404 or 410 || Headings().Matches(Start(page.Text)).Take(2).Any(h => Words().IsMatch(h.Groups["text"].Value));

    /// <param name="probe">The website's answer to <see cref="Probe"/>.</param>
    /// <returns>True when the page is the same "nothing here", or the same catch-all page, as the probe's answer.</returns>
    public static bool Resembles(Page page, Page probe)
    {
        if (page.Status is 404 or 410) return true;
        if (probe.Status is < 200 or >= 300) return false;
        if (page.Url == probe.Url || (page.Sha256.Length > 0 && page.Sha256 == probe.Sha256)) return true;
        return Title(page) == Title(probe) && Likeness(Pieces(page.Text), Pieces(probe.Text)) >= Alike;
    }

    private static string Title(Page page) => Headings().Match(Start(page.Text)).Groups["text"].Value.Trim();

    private static string Start(string text) => text.Length > 100_000 ? text[..100_000] : text;

    // Tags with what follows them, numbers aside: times, tokens and echoes of the address differ, the shape does not.
    private static HashSet<string> Pieces(string text)
        => [.. Digits().Replace(Start(text), "0").Split('<', MaxPieces).Select(p => p.Trim())];

    private static double Likeness(HashSet<string> one, HashSet<string> other)
        => (double)one.Count(other.Contains) / Math.Max(1, Math.Max(one.Count, other.Count));

    [GeneratedRegex("""<(?:title|h1)\b[^>]{0,300}>(?<text>[^<]{0,300})""", RegexOptions.IgnoreCase)]
    private static partial Regex Headings();

    // "404", "Error 404", "Halaman tidak ditemukan", "Page not found", "Oops! …"
    [GeneratedRegex("""^\s*404\b|\b(?:error|galat|kode)\W{0,3}404\b|\b404\b\W{0,4}(?:not|tidak|error|halaman|page)|(?:halaman|page|konten|berita)[^<]{0,40}(?:tidak (?:ditemukan|ada|tersedia)|not found|cannot be found)|^\s*not found""", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex("""[0-9a-f]*[0-9][0-9a-f]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();
}
