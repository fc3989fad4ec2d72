using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Words.Gambling;

/// <summary>
/// Words of those who report on gambling. They clear nothing, since an attacker can add them; they only weigh as two other words, because a
/// short headline has few others.
/// </summary>
internal static class ReportWords
{
    public const int Weight = 2;

    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "polisi", "polda", "polres", "polresta", "polsek", "kapolda", "kapolres", "satpol", "satgas", "komdigi", "kominfo", "ojk", "ppatk", "bssn", "jaksa", "hakim", "pengadilan", "asn", "mui",
        "blokir", "diblokir", "memblokir", "tutup", "ditutup", "tangkap", "ditangkap", "menangkap", "ringkus", "diringkus", "bekuk", "dibekuk", "gerebek", "digerebek", "bongkar", "dibongkar", "sita", "disita", "razia", "berantas", "pemberantasan", "larang", "dilarang", "larangan", "divonis", "dituntut", "tersangka", "pelaku",
        "waspada", "waspadai", "awas", "bahaya", "stop", "tolak", "cegah", "pencegahan", "jauhi", "hindari", "lawan", "lapor", "laporkan", "sosialisasi", "edukasi", "deklarasi", "penyuluhan", "kampanye", "dampak", "korban", "kecanduan", "candu", "pecandu", "rehabilitasi", "bohong", "hoaks", "penipuan", "modus", "janji", "jebakan", "haram", "disusupi", "diretas", "peretasan", "penyusupan",
        "istilah", "kenali", "kenal", "arti", "glosarium", "fenomena", "mengenal", "makna", "pelajar", "siswa", "remaja", "warga", "kajian", "riset", "survei", "pasal", "kuhp", "hukum", "pidana", "psikolog", "psikiater",
        "bobol", "dibobol", "membobol", "umpan", "jerat", "jebak", "disisipkan", "menyisip", "sisipan", "menyusup", "ancam", "ancaman", "musuh", "perangi", "serangan", "diserang", "retas", "teror", "kasus", "dugaan", "diduga", "terlibat", "mantan", "bekas", "mengapa", "kenapa", "benarkah", "apakah", "fakta", "alasan", "penyebab", "dibekukan", "bekukan", "membekukan", "marak", "meresahkan", "merusak", "menjerat", "bangkrut", "rugi", "tipuan", "mitos", "ilegal", "pemusnahan", "dimusnahkan", "musnahkan", "tiruan", "sitaan", "buron", "bui", "penjara",
    ], StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
