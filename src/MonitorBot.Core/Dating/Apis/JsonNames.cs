using System.Text.Json;

namespace MonitorBot.Core.Dating.Apis;

/// <summary>Properties whose names no table holds, known by their parts: "published_date", "news_title", "tglPublikasi".</summary>
internal static class JsonNames
{
    private static readonly string[] TitleParts = ["judul", "title", "headline"];
    private static readonly string[] PostedParts = ["publi", "terbit", "posting", "posted", "rilis", "creat", "dibuat", "input"];
    private static readonly string[] StartParts = ["mulai", "start", "event", "acara", "kegiatan", "agenda"];
    private static readonly string[] DayParts = ["date", "tanggal", "tgl", "waktu", "time", "hari"];

    /// <summary>"tgl_berita", "waktu_unggah": the day of what the object is, or was done with it; alone they say other things ("tayangan" counts views).</summary>
    private static readonly string[] ItemParts = ["tayang", "unggah", "berita", "artikel", "news", "article", "post", "tulis"];

    /// <summary>What is no day of publication though its name holds such a part.</summary>
    private static readonly string[] Others = ["updat", "modif", "expire", "unpubl", "delet", "end", "selesai", "akhir", "by", "status", "is_", "seo", "slug", "meta", "sub", "count", "user", "id_", "_id"];

    public static string? Title(Dictionary<string, JsonElement> byName) => First(byName, name => Has(name, TitleParts) && !Has(name, Others));

    public static string? Posted(Dictionary<string, JsonElement> byName)
        => PostedParts.Select(part => First(byName, name => name.Contains(part, StringComparison.Ordinal) && !Has(name, Others))).FirstOrDefault(value => value is not null)
            ?? First(byName, name => Has(name, ItemParts) && Has(name, DayParts) && !Has(name, Others));

    public static string? Start(Dictionary<string, JsonElement> byName) => First(byName, name => Has(name, StartParts) && Has(name, DayParts) && !Has(name, Others));

    private static bool Has(string name, string[] parts) => Array.Exists(parts, part => name.Contains(part, StringComparison.Ordinal));

    private static string? First(Dictionary<string, JsonElement> byName, Func<string, bool> fits)
        => byName.Where(p => p.Key.Length < 40 && fits(p.Key)).Select(p => JsonText.Of(p.Value)).FirstOrDefault(text => text is { Length: > 3 });
}
