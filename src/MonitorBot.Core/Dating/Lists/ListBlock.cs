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

    /// <summary>What a side block of the whole website's newest calls itself; on a start page it is the stream.</summary>
    private static readonly string[] Newest = ["recent", "terbaru", "terkini", "latest"];

    /// <summary>True when the heading says that these are not what the page is for.</summary>
    public bool SaysSomethingElse => HeadingHas(OtherThings);

    /// <summary>The same on a category's own page, where "Terbaru" means the newest of everything.</summary>
    public bool SaysSomethingElseThanItsChannel => HeadingHas(OtherThings) || HeadingHas(Newest);

    // "Foto Kegiatan": an activity in the heading does not make its pictures news.
    private bool HeadingHas(string[] words) => Hint is null or { Activity: true } && Heading is not null && Array.Exists(CategoryWords.Words(Heading), words.Contains);
}
