using System.Globalization;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about past weeks and their documents.</summary>
internal static class ArchiveWords
{
    public const string Empty = "Arsip masih kosong.";
    public const string OnlyKnown = "Arsip hanya untuk orang yang terdaftar.";
    public const string NoFiles = "Belum ada dokumen untuk pekan itu.";
    public const string ListToast = "Daftar sedang dibuat.";
    public const string Sent = "Dokumen dikirim.";

    public static string List(int count) => $"{Html.Bold("Arsip monitoring")}\n{count} pekan. Ketuk untuk meminta dokumennya.";

    /// <summary>On a button.</summary>
    public static string Label(Cycle cycle)
        => $"{IndonesianText.ShortDate(cycle.Id.Monday)}{(cycle.Id.Regular ? "" : $" (insidental ke-{cycle.Id.Serial - 1})")}: {WeekWords.StateName(cycle.State)}";

    public static string YearName(int year) => string.Create(CultureInfo.InvariantCulture, $"Tahun {year}");

    /// <summary>On a button and under the document.</summary>
    public static string YearList(int year) => string.Create(CultureInfo.InvariantCulture, $"Daftar arsip {year} (PDF)");

    public static string YearListStarted(int year) => string.Create(CultureInfo.InvariantCulture, $"⏳ Menyusun daftar arsip {year} …");

    public static string YearListReady(int year, int entries)
        => string.Create(CultureInfo.InvariantCulture, $"Daftar arsip {year}: {entries} berkas tersegel. Dokumennya ada di bawah ini.");

    public static string Caption(CycleId id) => Html.Escape(WeekWords.Upper(WeekWords.Name(id)));
}
