using System.Text;
using MonitorBot.Core.Agencies;
using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Findings as people who may see them read them: words, never a link.</summary>
internal static class FindingWords
{
    public const string NotAllowed = "Temuan keamanan hanya untuk Kabid, Tim, dan Admin.";
    public const string AnnexNotAllowed = "Lampiran terbatas hanya untuk Kabid dan Admin.";
    public const string NoteEmpty = "Catatannya belum terbaca. Mohon ketik apa yang sudah dilakukan, atau /batal.";
    public const string AnnexReady = "Lampiran terbatas ada di bawah ini.";
    public const string AnnexCaption = "TERBATAS: indikasi temuan keamanan, perlu verifikasi. Tidak untuk disebarluaskan.";
    private const string ToVerify = "INDIKASI, perlu verifikasi";
    private const string Caution = "Jangan membuka alamat yang dikutip dari komputer kerja.";
    private const int MostNews = 10;
    private const int MostPlaces = 3;
    private const int MostOnCard = 4;

    public static string Name(Sign sign) => NeedsVerifying(sign) ? "indikasi " + What(sign) : What(sign);

    private static string What(Sign sign) => sign switch
    {
        Sign.Gambling => "sisipan judi",
        Sign.Cloaking => "isi berbeda untuk mesin pencari",
        Sign.HiddenLinks => "tautan tersembunyi",
        Sign.TlsExpired => "sertifikat kedaluwarsa",
        Sign.TlsSoon => "sertifikat segera berakhir",
        Sign.TlsName => "nama pada sertifikat tidak cocok",
        Sign.TlsChain => "rantai sertifikat tidak dipercaya",
        Sign.HttpOnly => "tanpa HTTPS",
        Sign.ForeignRedirect => "dialihkan ke domain lain",
        Sign.Parked => "domain terparkir atau dijual",
        Sign.TemplateLeftover => "sisa isi contoh",
        Sign.DirectoryListing => "daftar berkas terbuka",
        Sign.PhpError => "pesan galat program tampil",
        Sign.DebugPage => "halaman debug tampil",
        _ => "isi campuran (HTTP di halaman HTTPS)",
    };

    public static string Line(Finding finding) => $"{Name(finding.Sign)} ({Html.Text(Defang.Text(finding.Excerpt), 80)})";

    /// <param name="open">Gravest first.</param>
    public static string List(IReadOnlyList<FindingGroup> open)
    {
        if (open.Count == 0) return $"{Html.Bold("Temuan keamanan")}\nTidak ada temuan pada pemeriksaan terakhir.";
        var counts = open.GroupBy(one => one.First.Severity).OrderByDescending(group => group.Key).Select(group => $"{Icon(group.Key)} {group.Count()} {Grade(group.Key)}");
        return $"{Html.Bold("Temuan keamanan")}\n{string.Join("\n", counts)}\nKetuk untuk melihat buktinya. ✓ sudah ditandai.";
    }

    /// <summary>On a button: plain text.</summary>
    public static string Label(FindingGroup group, string name)
        => $"{Icon(group.First.Severity)} {name}: {Name(group.First.Sign)}{(group.IsAcknowledged ? " ✓" : "")}";

    public static string Card(FindingGroup group, Agency? agency, string? notedBy)
    {
        var (finding, places) = (group.First, group.All);
        var text = new StringBuilder()
            .Append(Html.Bold($"{Icon(finding.Severity)} {WeekWords.Upper(Name(finding.Sign))}")).Append('\n')
            .Append(NeedsVerifying(finding.Sign) ? $"{Html.Bold(ToVerify)}\n" : "")
            .Append(agency is null ? "" : $"{Html.Text(agency.Name, 120)}\n").Append(Html.Code(finding.Host)).Append("\n\n");
        text.AppendJoin('\n', places.Take(MostOnCard).Select(place => Evidence(place, places.Count > 1 ? 120 : 300)));
        if (places.Count > MostOnCard) text.Append($"… dan {places.Count - MostOnCard} tempat lain\n");
        text.Append($"Tingkat: {Grade(finding.Severity)}\n")
            .Append($"Pertama terlihat {IndonesianText.ShortDateTime(places.Min(one => one.FirstSeen))}, terakhir {IndonesianText.ShortDateTime(places.Max(one => one.LastSeen))} WITA\n");
        if (finding.Gone is { } gone) text.Append($"Tidak terlihat lagi sejak {IndonesianText.ShortDateTime(gone)} WITA\n");
        if (group.ToAcknowledge.Count < places.Count) text.Append($"{group.ToAcknowledge.Count} dari {places.Count} tempat belum ditandai.\n");
        if (finding.Acknowledged is { } note) text.Append($"✓ Ditandai {Html.Text(notedBy ?? "-", 60)}, {IndonesianText.ShortDateTime(note.At)} WITA: {Html.Text(note.Note, 400)}\n");
        return text.Append(NeedsVerifying(finding.Sign) ? $"\n{Caution}" : "").ToString();
    }

    /// <summary>Each website once, each of its signs once: an injection shows in many places of one page.</summary>
    public static string News(IReadOnlyList<KnownFinding> news, Func<string, string> name)
    {
        var websites = FindingGroup.Of(news.OrderByDescending(one => one.Severity)).GroupBy(group => group.First.Host).ToList();
        var text = new StringBuilder(Html.Bold($"Temuan keamanan: {websites.Sum(website => website.Count())} baru atau memburuk pada {websites.Count} website")).Append("\nTidak disampaikan di grup; mohon tidak diteruskan.\n");
        foreach (var website in websites.Take(MostNews))
        {
            text.Append($"\n{Html.Bold(name(website.Key))} {Html.Code(website.Key)}\n");
            foreach (var group in website) text.Append(OfSign(group));
        }

        if (websites.Count > MostNews) text.Append($"\n… dan {websites.Count - MostNews} website lainnya; lihat /temuan.\n");
        return text.Append(news.Any(one => NeedsVerifying(one.Sign)) ? $"\n{Caution}" : "").ToString();
    }

    private static string OfSign(FindingGroup group)
    {
        var first = group.First;
        var doubt = NeedsVerifying(first.Sign) ? $" ({ToVerify})" : "";
        return $"{Icon(first.Severity)} {WeekWords.Upper(What(first.Sign))}{doubt}\n{Evidence(first, 100, Others(group))}";
    }

    /// <summary>The places after the first; of one on the same page only what stands in brackets, "https://host/ (daftar)".</summary>
    private static string Others(FindingGroup group)
    {
        if (group.Others.Count == 0) return "";
        var (page, _) = Parts(group.First.Where);
        var names = group.Others.Take(MostPlaces).Select(one => Parts(one.Where) is var (its, place) && its == page && place.Length > 0 ? place : one.Where);
        var more = group.Others.Count - MostPlaces;
        return $"; juga {string.Join("; ", names.Select(one => Html.Text(Defang.Text(one), 80)))}{(more > 0 ? $"; dan {more} tempat lain" : "")}";
    }

    private static (string Page, string Place) Parts(string where)
        => where.IndexOf(" (", StringComparison.Ordinal) is > 0 and var cut ? (where[..cut], where[(cut + 2)..].TrimEnd(')')) : (where, "");

    public static string AskNote(FindingGroup group, string name)
    {
        var reach = group.ToAcknowledge.Count is > 1 and var places ? $" Catatan berlaku untuk {places} tempat." : "";
        return $"{Html.Text(name, 60)}, {Name(group.First.Sign)}: apa yang sudah dilakukan, atau mengapa tidak berbahaya? Ketik sebagai catatan.{reach} Kirim /batal untuk mengurungkan.";
    }

    public static string AnnexStarted(Cycle cycle) => $"⏳ Menyusun lampiran terbatas {Html.Escape(WeekWords.Name(cycle.Id))} …";

    /// <param name="otherPlaces">Escaped.</param>
    private static string Evidence(KnownFinding finding, int most, string otherPlaces = "")
        => $"Letak: {Html.Code(Core.Parsing.OutsideText.Line(Defang.Text(finding.Where), most))}{otherPlaces}\nKutipan: {Html.Text(Defang.Text(finding.Excerpt), most)}\n";

    /// <summary>Signs of an attack are never certain from outside.</summary>
    private static bool NeedsVerifying(Sign sign) => sign is Sign.Gambling or Sign.Cloaking or Sign.HiddenLinks;

    private static string Icon(Severity severity) => severity switch
    {
        Severity.Alarm => "🚨",
        Severity.Warning => "⚠️",
        _ => "▫️",
    };

    private static string Grade(Severity severity) => severity switch
    {
        Severity.Alarm => "mendesak",
        Severity.Warning => "perlu diperbaiki",
        _ => "catatan teknis",
    };

    public const string AnnexToast = "Lampiran sedang dibuat.";
}
