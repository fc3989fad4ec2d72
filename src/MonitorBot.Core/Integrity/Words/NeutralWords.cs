using System.Collections.Frozen;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>Words that say nothing about a text's purpose: they are left out when the share of gambling words is counted.</summary>
internal static class NeutralWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        // function words
        "di", "ke", "dari", "dan", "yang", "untuk", "dengan", "pada", "oleh", "atau", "itu", "the", "of", "and", "in", "a", "to", "for", "on", "at", "is",
        // names that a website of an OPD carries everywhere
        "provinsi", "prov", "kabupaten", "kab", "kota", "dinas", "badan", "biro", "kantor", "kalimantan", "timur", "kaltim", "kaltimprov", "pemerintah", "pemprov", "pemkab", "pemkot", "portal", "sekretariat", "daerah", "rsud", "uptd", "kecamatan", "desa", "kelurahan",
        "kementerian", "republik", "kesehatan", "pendidikan", "komunikasi", "informatika", "diskominfo", "pertanian", "sosial", "perhubungan", "samarinda", "balikpapan", "bontang", "kutai", "berau", "paser", "beranda", "home", "selamat", "datang", "kebudayaan", "pariwisata", "kepegawaian", "keuangan", "perpustakaan", "go", "id", "com", "html", "php", "www", "index", "http", "https", "page", "p",
    ], StringComparer.Ordinal);

    public static bool Contains(string word) => All.Contains(word);
}
