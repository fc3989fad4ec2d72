using System.Buffers;
using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Parsing.Searching;

namespace MonitorBot.Core.Discovery;

/// <summary>How much a word says about what a channel holds.</summary>
public enum WordStrength
{
    /// <summary>Means the category only when nothing better is there ("post", "kegiatan").</summary>
    Weak,

    /// <summary>A usual synonym ("warta", "opini", "jadwal").</summary>
    Usual,

    /// <summary>The SOP's own word.</summary>
    Strong,
}

/// <summary>What a text says about the category of the things behind it.</summary>
/// <param name="Activity">"kegiatan": activity news or an agenda; the items decide.</param>
public readonly record struct CategoryHint(Category Category, WordStrength Strength, bool Activity = false);

/// <summary>The words by which menus, headings, paths and taxonomies name the three categories; the one table of them.</summary>
public static class CategoryWords
{
    private static readonly (string Phrase, Category Category, WordStrength Strength)[] Table =
    [
        ("berita", Category.News, WordStrength.Strong),
        ("news", Category.News, WordStrength.Strong),
        ("beritas", Category.News, WordStrength.Strong),
        ("newsroom", Category.News, WordStrength.Usual),
        ("kabar", Category.News, WordStrength.Usual),
        ("warta", Category.News, WordStrength.Usual),
        ("liputan", Category.News, WordStrength.Usual),
        ("reportase", Category.News, WordStrength.Usual),
        ("info terkini", Category.News, WordStrength.Usual),
        ("informasi terkini", Category.News, WordStrength.Usual),
        ("informasi terbaru", Category.News, WordStrength.Usual),
        ("info terbaru", Category.News, WordStrength.Usual),
        ("siaran pers", Category.News, WordStrength.Usual),
        ("rilis", Category.News, WordStrength.Usual),
        ("press release", Category.News, WordStrength.Usual),
        ("rilis pers", Category.News, WordStrength.Usual),
        ("pengumuman", Category.News, WordStrength.Usual),
        ("announcement", Category.News, WordStrength.Usual),
        ("announcements", Category.News, WordStrength.Usual),
        ("press releases", Category.News, WordStrength.Usual),
        ("sekilas info", Category.News, WordStrength.Usual),
        ("post", Category.News, WordStrength.Weak),
        ("posts", Category.News, WordStrength.Weak),
        ("postingan", Category.News, WordStrength.Weak),
        ("publikasi terbaru", Category.News, WordStrength.Weak),
        ("seputar", Category.News, WordStrength.Usual),
        ("peristiwa", Category.News, WordStrength.Usual),
        ("kilas", Category.News, WordStrength.Usual),
        ("artikel", Category.Article, WordStrength.Strong),
        ("artikels", Category.Article, WordStrength.Strong),
        ("article", Category.Article, WordStrength.Usual),
        ("articles", Category.Article, WordStrength.Usual),
        ("opini", Category.Article, WordStrength.Usual),
        ("opinion", Category.Article, WordStrength.Usual),
        ("tulisan", Category.Article, WordStrength.Usual),
        ("insight", Category.Article, WordStrength.Usual),
        ("insights", Category.Article, WordStrength.Usual),
        ("wawasan", Category.Article, WordStrength.Usual),
        ("gagasan", Category.Article, WordStrength.Usual),
        ("perspektif", Category.Article, WordStrength.Usual),
        ("sudut pandang", Category.Article, WordStrength.Usual),
        ("telaah", Category.Article, WordStrength.Usual),
        ("esai", Category.Article, WordStrength.Usual),
        ("blog", Category.Article, WordStrength.Weak),
        ("agenda", Category.Agenda, WordStrength.Strong),
        ("agendas", Category.Agenda, WordStrength.Strong),
        ("jadwal kegiatan", Category.Agenda, WordStrength.Strong),
        ("kalender kegiatan", Category.Agenda, WordStrength.Strong),
        ("event", Category.Agenda, WordStrength.Usual),
        ("events", Category.Agenda, WordStrength.Usual),
        ("acara", Category.Agenda, WordStrength.Usual),
        ("jadwal", Category.Agenda, WordStrength.Usual),
        ("kalender", Category.Agenda, WordStrength.Usual),
        ("calendar", Category.Agenda, WordStrength.Usual),
    ];

    /// <summary>Phrases that hold such a word and mean something else: legal gazettes, prayer times, opening hours, games of chance.</summary>
    private static readonly string[] Misleading =
    [
        "berita acara", "berita negara", "berita daerah", "berita duka", "jadwal sholat", "jadwal shalat", "jadwal salat", "jadwal imsak",
        "jadwal imsakiyah", "jadwal pelayanan", "jadwal layanan", "jadwal dokter", "jadwal praktik", "jadwal poli", "jadwal bus", "jadwal kapal",
        "jadwal retensi", "kalender pendidikan", "kalender hijriah", "kalender libur", "agenda reformasi", "event organizer", "google calendar", "newsletter",
        "berita kaltim", "berita nasional", "berita opd lain", "berita lainnya dari", "post navigation", "navigasi pos", "wordpress events and news",
        "news feed", "news ticker", "rilis aplikasi", "acara perkara", "hukum acara", "catatan rilis", "kabar baik", "seputar kami", "seputar ppid", "kilas balik",
    ];

    // Whole words: blanks on both sides.
    private static readonly string[] MisleadingWords = [.. Misleading.Select(phrase => $" {phrase} ")];

    private static readonly (string Words, string Phrase, Category Category, WordStrength Strength)[] Phrases = [.. Table.Select(entry => ($" {entry.Phrase} ", entry.Phrase, entry.Category, entry.Strength))];

    private static readonly HashSet<string> ActivityWords = ["kegiatan", "aktivitas", "activities", "giat"];

    /// <summary>What offices keep of their activities instead of telling of them: pictures, plans, money, papers.</summary>
    private static readonly HashSet<string> NoActivity = ["album", "anggaran", "dokumen", "dokumentasi", "foto", "galeri", "gallery", "laporan", "photo", "program", "realisasi", "rencana", "sub", "usulan", "video"];

    /// <summary>The first words of all phrases: a text without any of them, which most are, needs no closer look.</summary>
    private static readonly SearchValues<string> Beginnings = SearchValues.Create([.. Table.Select(entry => entry.Phrase.Split(' ')[0]).Concat(ActivityWords).Append("kolom").Distinct()], StringComparison.OrdinalIgnoreCase);

    /// <summary>What is a column of a form, a table or a page, or a rubric of another kind.</summary>
    private static readonly HashSet<string> NoColumn = ["aduan", "agama", "aspirasi", "cari", "chat", "diskusi", "dokumen", "email", "footer", "foto", "galeri", "header", "iklan", "isian", "kanan", "kedua", "keempat", "ketiga", "kiri", "komentar", "kosong", "kritik", "layanan", "nama", "pencarian", "pengaduan", "pertama", "pertanyaan", "pesan", "saran", "sandi", "search", "sidebar", "status", "tabel", "tanya", "tanggal", "tengah", "unduhan", "utama", "video"];

    private static readonly NameMemo<CategoryHint?> Hints = new(Read);

    /// <summary>The best hint in a short text; null when no word of the table stands in it as a whole word.</summary>
    /// <param name="text">A menu label, heading, path segment or category name in any case; '-', '_' and punctuation part words.</param>
    public static CategoryHint? Of(string? text)
        => string.IsNullOrWhiteSpace(text) || text.Length > 80 || !MaySpeak(text) ? null : Hints.Of(text);

    /// <summary>"Berita", and nothing more: a rubric's name, no item's title.</summary>
    public static bool IsName(string text) => text.Length < 20 && Words(text) is [_] && Of(text) is { Strength: WordStrength.Strong };

    private static CategoryHint? Read(string text)
    {
        var words = Words(text);
        if (words.Length is 0 or > 6) return null;
        var padded = " " + string.Join(' ', words) + " ";
        if (Array.Exists(MisleadingWords, phrase => padded.Contains(phrase, StringComparison.Ordinal))) return null;
        if (IsColumn(text, words)) return new CategoryHint(Category.Article, WordStrength.Usual);
        return Best(padded) ?? (Array.Exists(words, ActivityWords.Contains) && !Array.Exists(words, NoActivity.Contains) ? new CategoryHint(Category.News, WordStrength.Weak, Activity: true) : null);
    }

    /// <summary>"Kolom" as a label of its own, or somebody's ("Kolom Mediator"): in lower case it is a class's column, with other words a table's or a form's ("Kolom 3", "Kolom Komentar").</summary>
    private static bool IsColumn(string text, string[] words) => words is ["kolom"] or ["kolom", _] && text.AsSpan().TrimStart() is ['K', ..] && (words.Length == 1 || IsColumnists(words[1]));

    private static bool IsColumnists(string word) => word.Length > 2 && word.All(char.IsLetter) && !NoColumn.Contains(word) && !ActivityWords.Contains(word) && Best($" {word} ") is null;

    /// <summary>Lower-case words of a text, parted by everything that is neither letter nor digit.</summary>
    public static string[] Words(string text)
    {
        Span<char> folded = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        for (var i = 0; i < text.Length; i++) folded[i] = char.IsLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : ' ';
        return folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static bool MaySpeak(string text) => text.AsSpan().ContainsAny(Beginnings) || !Ascii.IsValid(text);

    private static CategoryHint? Best(string padded)
    {
        CategoryHint? best = null;
        var length = 0;
        foreach (var (words, phrase, category, strength) in Phrases)
        {
            if (!padded.Contains(words, StringComparison.Ordinal)) continue;
            if (best is { } b && (b.Strength > strength || (b.Strength == strength && length >= phrase.Length))) continue;
            best = new CategoryHint(category, strength);
            length = phrase.Length;
        }
        return best;
    }
}
