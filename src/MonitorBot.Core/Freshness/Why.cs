using MonitorBot.Core.Agencies;
using MonitorBot.Core.Dating;

namespace MonitorBot.Core.Freshness;

/// <summary>The sentence that tells a Kabid why: what, when, from where.</summary>
internal static class Why
{
    private const int LongestTitle = 90;

    private static readonly string[] Months = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public static string Dated(Category category, Verdict verdict, DatedItem newest, DateOnly today)
    {
        var age = today.DayNumber - newest.Published!.Value.DayNumber;
        var tail = verdict == Verdict.Stale ? $"; sudah {age} hari{Grade(age)}" : "";
        return $"{Name(category)} terbaru '{Short(newest.Title)}' {When(newest)}, {Source(newest.Source)}{tail}.";
    }

    public static string AgendaFresh(DatedItem item, DateOnly today)
        => item.EventStart is { } day && (item.Published is null || day >= today)
            ? $"Agenda '{Short(item.Title)}' berlangsung {Span(day, item.EventEnd)}, {Source(item.Source)}."
            : $"Agenda terbaru '{Short(item.Title)}' {When(item)}, {Source(item.Source)}.";

    public static string AgendaStale(DatedItem item, DateOnly? latest, DateOnly today)
    {
        if (latest is not { } day) return $"Agenda terdekat '{Short(item.Title)}' baru berlangsung {Span(item.EventStart!.Value, item.EventEnd)}; belum ada agenda baru.";
        var age = today.DayNumber - day.DayNumber;
        return $"Agenda terbaru '{Short(item.Title)}' tertanggal {Day(day)}, {Source(item.Source)}; sudah {age} hari{Grade(age)}.";
    }

    public static string Absent(Category category) => $"Website terbaca, tetapi rubrik {CategoryName.Of(category)} tidak ditemukan.";

    public static string Unknown(ChannelEvidence evidence)
    {
        var name = CategoryName.Of(evidence.Category);
        if (evidence.Gap is { } gap) return $"Rubrik {name} perlu dicek: {gap}.";
        if (evidence is { Items.Count: 0, Emptiness: { } says }) return $"Rubrik {name} ada, tetapi masih kosong (tertulis '{Short(says)}'); perlu dicek.";
        return evidence.Items.Count == 0
            ? $"Rubrik {name} ada, tetapi isinya tidak dapat dibaca; perlu dicek."
            : $"Rubrik {name} ada, tetapi tanggal isinya ('{Short(evidence.Items[0].Title)}') tidak dapat dipastikan; perlu dicek.";
    }

    public static string Unread(string why) => $"Website tidak dapat dibaca: {why}.";

    private static string When(DatedItem item)
        => item.Source == DateSource.Diff ? $"muncul sejak pemeriksaan sebelumnya, paling lambat {Day(item.Published!.Value)}" : $"tertanggal {Day(item.Published!.Value)}";

    private static string Grade(int age) => age > 180 ? " (lebih dari 180 hari; informasi berkala menurut UU 14/2008)" : age > 90 ? " (lebih dari 90 hari)" : age > 30 ? " (lebih dari 30 hari)" : "";

    private static string Span(DateOnly from, DateOnly? to) => to is { } end && end != from ? $"{Day(from)} s.d. {Day(end)}" : Day(from);

    private static string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    private static string Name(Category category) => category switch { Category.News => "Berita", Category.Article => "Artikel", _ => "Agenda" };

    private static string Source(DateSource source) => source switch
    {
        DateSource.Api => "dari API website",
        DateSource.EmbeddedJson => "dari data di halaman",
        DateSource.Feed => "dari RSS website",
        DateSource.JsonLd or DateSource.Microdata or DateSource.Meta or DateSource.Time => "dari data halaman itu sendiri",
        DateSource.Url => "dari alamat halamannya",
        DateSource.Diff => "dari perbandingan dengan pemeriksaan sebelumnya",
        DateSource.Text => "dari teks halaman",
        _ => "dari daftar di website",
    };

    private static string Short(string title)
    {
        if (title.Length <= LongestTitle) return title;
        var cut = title.LastIndexOf(' ', LongestTitle);
        if (cut <= 40) cut = char.IsHighSurrogate(title[LongestTitle - 1]) ? LongestTitle - 1 : LongestTitle;
        return title[..cut] + "…";
    }
}
