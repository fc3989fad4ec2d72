using AngleSharp.Dom;
using MonitorBot.Core.Dating.Reading;
using MonitorBot.Core.Discovery;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Dating.Lists.Cards;

/// <summary>What a card calls its item.</summary>
internal static class CardTitle
{
    private static readonly HashSet<string> NoTitles =
    [
        "selengkapnya", "baca selengkapnya", "read more", "baca", "lihat", "detail", "lihat detail", "lihat selengkapnya", "baca lebih lanjut", "continue reading", "more", "lanjut", "lanjutkan membaca", "baca juga",
        "selanjutnya", "sebelumnya", "next", "previous", "older posts", "newer posts", "lihat semua", "semua", "view all", "home", "beranda", "download", "unduh", "share", "tag", "komentar", "comments", "tulis komentar",
        "no comments", "tidak ada komentar", "leave a comment", "tinggalkan komentar", "read", "view", "buka", "klik di sini", "permalink", "next page", "previous page", "older", "newer", "rss", "atom", "feed",
    ];

    private const int Longest = 300;
    private const int LongestMonth = 20;

    public static string? Of(Card card)
    {
        var headings = card.Parts.SelectMany(p => p.Find("h1, h2, h3, h4, h5, h6").Prepend(p)).Where(e => e.LocalName is ['h', >= '1' and <= '6']).ToList();
        return Linked(headings, card.Links).Select(Brief).FirstOrDefault(IsTitle) ?? card.Links.Select(Brief).Where(IsTitle).MaxBy(t => t!.Length)
            ?? headings.Select(Brief).FirstOrDefault(IsTitle) ?? FromClass(card) ?? FromCells(card) ?? card.Links.Select(Attribute).FirstOrDefault(IsTitle);
    }

    /// <summary>Headings that hold one of the links or stand in one.</summary>
    private static IEnumerable<IElement> Linked(List<IElement> headings, IReadOnlyList<IElement> links)
    {
        if (headings.Count == 0) return [];
        var around = links.SelectMany(link => link.Ancestors<IElement>().Prepend(link)).ToHashSet();
        var anchors = links.ToHashSet();
        return headings.Where(heading => around.Contains(heading) || heading.Ancestors<IElement>().Any(anchors.Contains));
    }

    public static bool IsTitle(string? text)
        => text is { Length: >= 3 and <= Longest } && text.Any(char.IsLetter) && !text.Contains('@', StringComparison.Ordinal) && !NoTitles.Contains(text.Trim('.', ' ', '»', '→', '›', '…', '-', '[', ']').ToLowerInvariant()) && !IsMonth(text);

    /// <summary>"« Oktober", "November 2026": a calendar's way to another month, or an archive's.</summary>
    private static bool IsMonth(string text)
        => text.Length <= LongestMonth && CategoryWords.Words(text) is [var name, .. { Length: <= 1 } year] && Vocabulary.IsMonth(name) && Array.TrueForAll(year, word => word.Length == 4 && word.All(char.IsAsciiDigit));

    /// <summary>A node's text, read no further than a title is long; null when it is longer.</summary>
    public static string? Brief(INode node) => Folded.Short(node, Longest);

    public static string Fold(INode node) => Folded.Of(node.Words());

    private static string? FromClass(Card card)
        => card.Parts.SelectMany(p => p.Find("[class*=title], [class*=judul], strong, b")).Select(Brief).FirstOrDefault(IsTitle);

    /// <summary>A table's row whose only link says "Selengkapnya": the cell with the most words that is no date or number.</summary>
    private static string? FromCells(Card card)
        => card.Root.LocalName != "tr" ? null : card.Root.Below().Where(c => c.LocalName == "td").Select(Brief).Where(t => IsTitle(t) && t!.Contains(' ', StringComparison.Ordinal) && t.Count(char.IsAsciiDigit) * 5 < t.Length).MaxBy(t => t!.Length);

    private static string? Attribute(IElement link)
        => link.GetAttribute("title") ?? link.GetAttribute("aria-label") ?? link.First("img[alt]")?.GetAttribute("alt");
}
