using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about holidays and joint leave.</summary>
internal static class HolidayWords
{
    public const string AskFile = "Kirim berkas daftar hari libur (CSV atau JSON, paling besar 256 KB) sebagai dokumen.\nKolom CSV: <code>tanggal,nama,cuti bersama</code>, misalnya <code>2027-01-01,Tahun Baru 2027 Masehi,tidak</code>\nDaftar satu tahun diganti seluruhnya. Kirim /batal untuk mengurungkan.";
    public const string NoFile = "Itu bukan dokumen. Mohon ulangi dari /libur, tombol Unggah daftar.";
    public const string TooLarge = "Berkasnya lebih dari 256 KB. Mohon kirim daftar yang lebih ringkas.";
    public const string Reading = "⏳ Membaca daftar hari libur …";
    public const string NotFetched = "Berkas tidak dapat diambil dari Telegram. Mohon kirim lagi dari /libur.";
    public const string DraftGone = "Daftar ini sudah disimpan, diurungkan, atau diganti unggahan lain.";

    public static string Line(Holiday holiday)
        => $"• {IndonesianText.DayAndDate(holiday.Day)}: {Html.Text(holiday.Name, 80)}{(holiday.JointLeave ? " (cuti bersama)" : "")}{(holiday.Confirmed ? "" : " (perlu dikonfirmasi)")}";

    public static string Year(int year, IReadOnlyList<Holiday> holidays)
    {
        if (holidays.Count == 0) return $"{Html.Bold($"Hari libur {year}")}\nBelum ada daftar untuk tahun ini. Unggah daftar sesuai SKB 3 Menteri.";
        var open = holidays.Count(one => !one.Confirmed);
        var note = open == 0 ? "Semua sudah dikonfirmasi." : $"{open} dari {holidays.Count} perlu dikonfirmasi dengan SKB 3 Menteri.";
        return $"{Html.Bold($"Hari libur {year}")}\n{string.Join('\n', holidays.Select(Line))}\n\n{note}";
    }

    public static string Preview(IReadOnlyList<Holiday> holidays)
        => $"{Html.Bold("Pratinjau daftar hari libur")}\n{string.Join('\n', holidays.Take(60).Select(Line))}{(holidays.Count > 60 ? $"\n… dan {holidays.Count - 60} lainnya" : "")}\n\n{holidays.Count} hari. Daftar tahun {Years(holidays)} akan diganti seluruhnya. Simpan?";

    public static string Faults(IReadOnlyList<string> faults)
        => $"Daftar tidak disimpan:\n{string.Join('\n', faults.Take(8).Select(fault => "• " + Html.Escape(fault)))}{(faults.Count > 8 ? $"\n… dan {faults.Count - 8} lainnya" : "")}\n\nPerbaiki berkasnya, lalu unggah lagi dari /libur.";

    public static string Saved(IReadOnlyList<Holiday> holidays) => $"Daftar hari libur tahun {Years(holidays)} disimpan: {holidays.Count} hari.";

    public static string Years(IReadOnlyList<Holiday> holidays) => string.Join(", ", holidays.Select(one => one.Day.Year).Distinct().Order());

    public static string Confirmed(int year) => $"Hari libur {year} dicatat sudah dikonfirmasi.";
}
