using AngleSharp.Dom;
using MonitorBot.Core.Dating.Articles.Body;

namespace MonitorBot.Core.Dating.Articles.Others;

/// <summary>"Ulasan", "3 Komentar": what follows such a heading was written by visitors, and later than the page.</summary>
internal static class VoicesOfOthers
{
    private const int Longest = 40;
    private const int MostWords = 4;

    private static readonly HashSet<string> Names = ["ulasan", "komentar", "tanggapan", "testimoni", "testimonial", "reviews", "review", "comments", "comment", "responses"];
    private static readonly HashSet<string> Beside = ["pembeli", "pelanggan", "pengunjung", "pembaca", "pengguna", "masyarakat", "warga", "produk", "terbaru", "customer", "customers", "user", "users", "leave", "a", "tinggalkan", "tulis", "dan", "and"];

    /// <summary>A heading of nothing but these words and numbers.</summary>
    public static bool Begin(IElement element)
    {
        if (element.LocalName is not ("h2" or "h3" or "h4" or "h5" or "h6") || BriefText.Of(element, Longest) is not { } text)
        {
            return false;
        }

        var words = text.ToLowerInvariant().Split([' ', '\n', '\t', '(', ')', ':', '&'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= MostWords && Array.Exists(words, Names.Contains) && Array.TrueForAll(words, word => Names.Contains(word) || Beside.Contains(word) || word.AsSpan().ContainsAnyInRange('0', '9'));
    }
}
