using AngleSharp.Dom;
using MonitorBot.Core.Parsing;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>What a card calls its item.</summary>
internal static class CardTitle
{
    private static readonly HashSet<string> NoTitles =
    [
        "selengkapnya", "baca selengkapnya", "read more", "baca", "lihat", "detail", "lihat detail", "lihat selengkapnya", "baca lebih lanjut", "continue reading", "more", "lanjut", "lanjutkan membaca", "baca juga",
        "selanjutnya", "sebelumnya", "next", "previous", "older posts", "newer posts", "lihat semua", "semua", "view all", "home", "beranda", "download", "unduh", "share", "tag", "komentar", "comments", "tulis komentar",
        "no comments", "tidak ada komentar", "leave a comment", "tinggalkan komentar", "read", "view", "buka", "klik di sini", "permalink", "next page", "previous page", "older", "newer", "rss", "atom", "feed",
    ];

    public static string? Of(Card card)
    {
        var headings = card.Parts.SelectMany(p => p.Find("h1, h2, h3, h4, h5, h6").Prepend(p)).Where(e => e.LocalName is ['h', >= '1' and <= '6']).ToList();
        return headings.Where(h => IsLinked(h, card.Links)).Select(Fold).FirstOrDefault(IsTitle) ?? card.Links.Select(Fold).Where(IsTitle).MaxBy(t => t.Length)
            ?? headings.Select(Fold).FirstOrDefault(IsTitle) ?? FromClass(card) ?? FromCells(card) ?? card.Links.Select(Attribute).FirstOrDefault(IsTitle);
    }

    private static bool IsLinked(IElement heading, IReadOnlyList<IElement> links) => links.Any(l => heading.Contains(l) || l.Contains(heading));

    public static bool IsTitle(string? text)
        => text is { Length: >= 3 and <= 300 } && text.Any(char.IsLetter) && !text.Contains('@', StringComparison.Ordinal) && !NoTitles.Contains(text.Trim('.', ' ', '»', '→', '›', '…', '-', '[', ']').ToLowerInvariant());

    public static string Fold(INode node) => Folded.Of(node.TextContent);

    private static string? FromClass(Card card)
        => card.Parts.SelectMany(p => p.Find("[class*=title], [class*=judul], strong, b")).Select(Fold).FirstOrDefault(IsTitle);

    /// <summary>A table's row whose only link says "Selengkapnya": the cell with the most words that is no date or number.</summary>
    private static string? FromCells(Card card)
        => card.Root.LocalName != "tr" ? null : card.Root.Children.Where(c => c.LocalName == "td").Select(Fold).Where(t => IsTitle(t) && t.Contains(' ', StringComparison.Ordinal) && t.Count(char.IsAsciiDigit) * 5 < t.Length).MaxBy(t => t.Length);

    private static string? Attribute(IElement link)
        => link.GetAttribute("title") ?? link.GetAttribute("aria-label") ?? link.First("img[alt]")?.GetAttribute("alt");
}
