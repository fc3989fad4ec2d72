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
        var tail = verdict == Verdict.Stale ? Idle(category, age, about: Belief.IsAgo(newest)) : "";
        return $"{Name(category)} terbaru '{Short(newest.Title)}' {When(newest)}, {Source(newest.Source)}{tail}.";
    }

    /// <param name="byPosting">The event is too far away to show anything by itself.</param>
    public static string AgendaFresh(DatedItem item, DateOnly today, bool byPosting)
        => !byPosting && item.EventStart is { } day && (item.Published is null || day >= today)
            ? $"Agenda '{Short(item.Title)}' {(day > today ? "akan berlangsung" : "berlangsung")} {Span(day, item.EventEnd)}, {Source(item.EventSource ?? item.Source)}."
            : $"Agenda terbaru '{Short(item.Title)}' {When(item)}, {Source(item.Source)}.";

    public static string AgendaStale(DatedItem item, DateOnly? latest, DateOnly today)
    {
        if (latest is not { } day) return $"Agenda terdekat '{Short(item.Title)}' baru berlangsung {Span(item.EventStart!.Value, item.EventEnd)}; belum ada agenda baru.";
        var age = today.DayNumber - day.DayNumber;
        var held = item.EventStart is { } start && item.EventEnd.GetValueOrDefault(start) == day && (item.Published is null || item.Published == start);
        var about = !held && item.Published == day && Belief.IsAgo(item);
        var when = held ? "berlangsung " + Span(item.EventStart!.Value, item.EventEnd) : about ? When(item) : "tertanggal " + Day(day);
        return $"Agenda {(held ? "terakhir" : "terbaru")} '{Short(item.Title)}' {when}, {Source(held ? item.EventSource ?? item.Source : item.Source)}{Idle(Category.Agenda, age, about)}.";
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
        => item.Source == DateSource.Diff ? $"muncul sejak pemeriksaan sebelumnya, paling lambat {Day(item.Published!.Value)}"
            : Belief.IsAgo(item) ? $"tertulis '{item.Printed}' (sekitar {Day(item.Published!.Value)})" : $"tertanggal {Day(item.Published!.Value)}";

    /// <summary>UU 14/2008 has public bodies renew their periodic information at least every six months.</summary>
    private static string Idle(Category category, int age, bool about = false)
        => $"; sudah {(about ? "sekitar " : "")}{age} hari tanpa {CategoryName.Of(category)} baru{(age > 180 ? ", melewati batas enam bulan pembaruan informasi berkala (UU 14/2008)" : "")}";

    private static string Span(DateOnly from, DateOnly? to) => to is { } end && end != from ? $"{Day(from)} s.d. {Day(end)}" : Day(from);

    private static string Day(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    private static string Name(Category category) => category switch { Category.News => "Berita", Category.Article => "Artikel", _ => "Agenda" };

    private static string Source(DateSource source) => source switch
    {
        DateSource.Api => "dari data website (API)",
        DateSource.EmbeddedJson => "dari data di halaman website",
        DateSource.Feed => "dari RSS website",
        DateSource.JsonLd or DateSource.Microdata or DateSource.Meta or DateSource.Time => "dari halaman isinya",
        DateSource.Url => "dari alamat (URL) halamannya",
        DateSource.Diff => "dari perbandingan dengan pemeriksaan sebelumnya",
        DateSource.Text => "dari tulisan di halaman isinya",
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
