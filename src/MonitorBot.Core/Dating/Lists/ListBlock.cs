using MonitorBot.Core.Discovery;

namespace MonitorBot.Core.Dating.Lists;

/// <summary>Cards that stand together under one heading, read as items in the order printed.</summary>
/// <param name="Hint">What heading, id or class say it holds.</param>
public sealed record ListBlock(CategoryHint? Hint, string? Heading, Place Place, IReadOnlyList<ReadItem> Items)
{
    private static readonly string[] OtherThings =
    [
        "populer", "popular", "terkait", "related", "lainnya", "lain", "recent", "terbaru", "terkini", "latest", "pilihan", "rekomendasi", "tag", "tags", "arsip", "archives", "baca", "download", "unduhan", "dokumen", "galeri", "video", "foto",
        "layanan", "aplikasi", "tautan", "link", "komentar", "comments", "trending", "headline", "nasional", "statistik", "banner", "testimoni", "mitra",
    ];

    /// <summary>True when the heading says that these are not the list that the page is for.</summary>
    public bool SaysSomethingElse => Hint is null && Heading is not null && Array.Exists(CategoryWords.Words(Heading), OtherThings.Contains);
}
