using AngleSharp.Dom;
using MonitorBot.Core.Dating.Lists;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>Knows the lines by which a list says that it holds nothing yet.</summary>
public static class EmptyChannel
{
    private const int LongestLine = 90;

    private static readonly string[] Starts =
    [
        "belum ada", "tidak ada", "tidak ditemukan", "data tidak ditemukan", "data kosong", "belum tersedia", "data belum tersedia", "mohon maaf belum ada", "maaf belum ada", "maaf tidak ada", "saat ini belum ada", "saat ini tidak ada",
        "no posts", "no articles", "no news", "no events", "no data", "no results", "no items", "no entries", "nothing found", "nothing here", "there are no", "there is no", "no upcoming events", "kosong",
    ];

    /// <summary>Lines that begin alike and speak of something else.</summary>
    private static readonly string[] Others = ["komentar", "comment", "comments", "perubahan", "biaya", "pungutan", "notifikasi", "produk"];

    /// <returns>The line as printed; null when the page says no such thing where its own content stands.</returns>
    public static string? Says(IDocument document)
    {
        var places = new PlaceMap();
        return document.Elements().Where(e => e.ChildElementCount == 0 && e.LocalName is not ("script" or "style" or "option" or "title" or "template"))
            .Select(e => (Element: e, Text: Folded.Short(e, LongestLine))).Where(t => t.Text is { Length: > 4 } && IsEmptiness(t.Text))
            .FirstOrDefault(t => Noise.Of(t.Element, places) == Place.Main).Text;
    }

    private static bool IsEmptiness(string text)
    {
        var words = CategoryWords.Words(text);
        var line = string.Join(' ', words) + " ";
        return Array.Exists(Starts, s => line.StartsWith(s + " ", StringComparison.Ordinal)) && !Array.Exists(words, Others.Contains);
    }
}
