using MonitorBot.Core.Agencies;
using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Cards that stand together under one heading, read as items in the order printed.</summary>
/// <param name="Hint">What heading, id or class say it holds.</param>
public sealed record ListBlock(CategoryHint? Hint, string? Heading, Place Place, IReadOnlyList<ReadItem> Items)
{
    private static readonly string[] OtherThings =
    [
        "populer", "popular", "terpopuler", "terkait", "related", "lainnya", "lain", "pilihan", "rekomendasi", "tag", "tags", "arsip", "archives", "baca", "download", "unduhan", "dokumen", "galeri", "video", "foto",
        "layanan", "aplikasi", "tautan", "link", "komentar", "comments", "trending", "headline", "nasional", "statistik", "banner", "testimoni", "mitra",
        "tamu", "guestbook", "pengaduan", "aduan", "saran", "pesan", "album", "gallery", "polling", "survei", "faq", "regulasi", "peraturan",
    ];

    private static readonly string[] Fillers = ["buku", "kegiatan", "online", "kami", "anda", "publik", "masyarakat", "terkait", "dan"];

    /// <summary>What a side block of the whole website's newest calls itself; on a start page it is the stream.</summary>
    private static readonly string[] Newest = ["recent", "terbaru", "terkini", "latest"];

    /// <summary>True when the heading says that these are not what the page is for.</summary>
    public bool SaysSomethingElse => HeadingHas(OtherThings);

    /// <summary>The same on a category's own page, where "Terbaru" means the newest of everything.</summary>
    public bool SaysSomethingElseThan(Category channel) => HeadingHas(OtherThings) || HeadingHas(Newest) || (Hint is { Strength: WordStrength.Weak, Activity: false, Category: var other } && other != channel && Has(Newest));

    /// <summary>The heading is the rubric's own name, if only a weak one ("Blog", "Kegiatan").</summary>
    public bool Names(Category channel, bool activity)
        => Hint is { } hint && (hint.Strength > WordStrength.Weak || (hint.Category == channel && hint.Activity == activity));

    /// <summary>A title that is the name of such a block rather than of an event: "Buku Tamu", "Video Kegiatan".</summary>
    public static bool IsNameOfOthers(string title)
        => CategoryWords.Words(title) is { Length: > 0 and <= 3 } words && Array.Exists(words, OtherThings.Contains) && Array.TrueForAll(words, word => OtherThings.Contains(word) || Fillers.Contains(word) || Newest.Contains(word));

    // "Foto Kegiatan": an activity in the heading does not make its pictures news.
    private bool HeadingHas(string[] words) => Hint is null or { Activity: true } && Has(words);

    private bool Has(string[] words) => Heading is not null && Array.Exists(CategoryWords.Words(Heading), words.Contains);
}
