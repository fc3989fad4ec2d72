using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about acting heads (Plh.).</summary>
internal static class ActingWords
{
    public const string Myself = "Plh. untuk diri sendiri tidak dapat dicatat sendiri. Mintalah Kabid atau Admin lain mencatatnya.";
    public const string IsHead = "Orang ini sudah Kabid, sehingga tidak perlu menjadi Plh.";

    public static string List(IReadOnlyList<Person> acting) => acting.Count == 0
        ? $"Tidak ada Plh. Kabid saat ini.\n{How}"
        : $"{Html.Bold("Plh. Kabid")}\n{string.Join('\n', acting.Select(person => $"• {Html.Text(person.Name, 60)} s.d. {IndonesianText.DayAndDate(person.ActingHeadUntil!.Value)}"))}\n\n{How}";

    public static string NoDate => $"Tanggalnya belum terbaca. {How}";

    public static string NoName => $"Namanya belum terbaca. {How}";

    public static string OutOfRange(DateOnly until, int days) => $"{IndonesianText.DayAndDate(until)} tidak dapat dipakai: Plh. berlaku mulai hari ini, paling lama {days} hari ke depan.";

    public static string Recorded(Person person) => $"Dicatat: {Html.Bold(person.Name)} menjadi Plh. Kabid mulai sekarang s.d. {Until(person)}.";

    public static string ToPerson(Person person, Person by)
        => $"{Html.Bold("Plh. Kabid")}\nBapak/Ibu dicatat sebagai Plh. Kabid s.d. {Until(person)} oleh {Html.Text(by.Name, 60)}. Sampai hari itu Bapak/Ibu dapat menugaskan tim dan memutus laporan. Keadaan pekan ini: /status";

    public static string ToOthers(Person person, Person by)
        => $"{Html.Text(person.Name, 60)} menjadi Plh. Kabid s.d. {Until(person)} (dicatat oleh {Html.Text(by.Name, 60)}).";

    public static string Ended(Person person, Person by) => $"Plh. Kabid oleh {Html.Text(person.Name, 60)} diakhiri oleh {Html.Text(by.Name, 60)}.";

    public static string Expired(Person person) => $"Masa Bapak/Ibu sebagai Plh. Kabid sudah berakhir ({Until(person)}). Terima kasih.";

    private const string How = "Cara mencatat: kirim /plh nama tanggal, misalnya <code>/plh Siti 30 November</code>.";

    private static string Until(Person person) => IndonesianText.DayAndDate(person.ActingHeadUntil!.Value);
}
