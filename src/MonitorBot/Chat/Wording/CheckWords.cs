using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Scanning;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about checking websites now.</summary>
internal static class CheckWords
{
    public const string Ask = "Website mana yang diperiksa? Ketik domainnya atau singkatan OPD, misalnya dinkes. Kirim /batal untuk mengurungkan.";

    public static string Started(IReadOnlyList<string> urls) => $"⏳ Memeriksa {string.Join(", ", urls.Select(url => Html.Code(Host(url))))} …";

    public static string TooMany(int most) => $"Paling banyak {most} website sekali periksa. Untuk semua website, Tim memakai /pindai.";

    public static string NoSite(Agency agency) => $"{Html.Text(agency.Name)} belum mempunyai website dalam daftar.";

    public static string Several(string word) => $"\"{Html.Text(word, 60)}\" cocok dengan beberapa OPD. Pilih yang dimaksud:";

    public static string Perhaps(string word, Agency agency) => $"\"{Html.Text(word, 60)}\" tidak ditemukan. Maksud Bapak/Ibu {Html.Text(agency.Acronym, 60)}{(agency.Site is { } site ? $" ({Html.Code(site.Host)})" : "")}?";

    public static string NotAllowed(string word, IReadOnlyList<string> suffixes)
        => $"{Html.Code(Html.Text(word, 80))} tidak dapat diperiksa: di luar daftar OPD dan tidak berakhiran {string.Join(" atau ", suffixes.Select(Html.Code))}.";

    public static string Unknown(string word) => $"\"{Html.Text(word, 60)}\" tidak ada dalam daftar OPD. Ketik domain lengkapnya, misalnya diskominfo.kaltimprov.go.id.";

    /// <param name="findings">The asker may see what the findings are.</param>
    public static string Result(SiteScan scan, string? name, bool findings)
    {
        var text = new StringBuilder()
            .Append($"{VerdictMark.Icon(scan.Verdict)} {(name is null ? Html.Code(scan.Host) : $"{Html.Bold(name)} {Html.Code(scan.Host)}")}\n");
        if (scan.Verdict is Verdict.Unreachable or Verdict.Blocked)
            text.Append($"{WeekWords.Upper(VerdictMark.Words(scan.Verdict))}{(scan.Access.Detail is { } why ? $": {Html.Text(why)}" : "")}\n");
        else
            foreach (var category in scan.Categories) Category(text, category, scan);
        Tls(text, scan);
        Findings(text, scan, findings);

        return text.ToString();
    }

    /// <summary>Grave ones as an alarm, mere neglect as a remark; what exactly only for those who may see it.</summary>
    private static void Findings(StringBuilder text, SiteScan scan, bool findings)
    {
        var grave = scan.Findings.Where(one => SeverityRule.Of(one) > Severity.Hint).ToList();
        if (grave.Count > 0) text.Append("🚨 Ada temuan keamanan").Append(findings ? ": " + string.Join("; ", grave.DistinctBy(one => one.Sign).Take(3).Select(FindingWords.Line)) : "").Append('\n');
        var hints = scan.Findings.Except(grave).Select(one => FindingWords.Name(one.Sign)).Distinct().ToList();
        if (findings && hints.Count > 0) text.Append($"Catatan teknis: {string.Join(", ", hints)}\n");
    }

    private static void Category(StringBuilder text, CategoryVerdict category, SiteScan scan)
    {
        var age = category.Latest is { } latest ? Core.Wita.Day(scan.StartedAt).DayNumber - latest.DayNumber : (int?)null;
        text.Append($"\n{VerdictMark.Icon(category.Verdict)} {Html.Bold(WeekWords.Upper(CategoryName.Of(category.Category)))}: {VerdictMark.Words(category.Verdict, age)}");
        if (category.CountInWindow > 0) text.Append($", {category.CountInWindow} dalam sepekan");
        text.Append('\n').Append(Html.Text(category.Why, 300)).Append('\n');
    }

    private static void Tls(StringBuilder text, SiteScan scan)
    {
        if (scan.Access.State == AccessState.TlsFault) text.Append($"\n🔒 Sertifikat bermasalah{(scan.Access.Detail is { } why ? $": {Html.Text(why)}" : "")}");
        if (scan.Access.TlsExpires is { } expires) text.Append($"\nSertifikat berlaku s.d. {IndonesianText.Date(Core.Wita.Day(expires))}");
        text.Append($"\nDibaca {IndonesianText.ShortDateTime(scan.StartedAt)} WITA.\n");
    }

    private static string Host(string url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) ? parsed.Authority : url;

    public const string CutOff = "Pemeriksaan ini terputus karena bot dimulai ulang. Mohon kirim /cek lagi.";
    public const string Failed = "Pemeriksaan tidak berhasil karena gangguan di pihak bot. Mohon coba lagi beberapa saat.";
}
