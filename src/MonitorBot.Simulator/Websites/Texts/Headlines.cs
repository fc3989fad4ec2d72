namespace MonitorBot.Simulator.Websites.Texts;

/// <summary>Headlines in the manner of OPD websites, the same for the same numbers.</summary>
public static class Headlines
{
    public static readonly IReadOnlyList<string> Places = ["Samarinda", "Balikpapan", "Bontang", "Kutai Kartanegara", "Kutai Timur", "Kutai Barat", "Berau", "Paser", "Penajam Paser Utara", "Mahakam Ulu"];

    private static readonly string[] NewsFrames =
    [
        "{0} Kaltim Gelar {1} di {2}",
        "{1} di {2} Diikuti {3} Peserta",
        "{0} Kaltim dan Pemkab {2} Sepakati Tindak Lanjut {1}",
        "Tim {0} Kaltim Tinjau {1} di {2}",
        "Evaluasi {1}, {0} Kaltim Minta Data {2} Diperbarui",
        "{0} Kaltim Terima Kunjungan Kerja {2} Terkait {1}",
        "Perkuat {1}, {0} Kaltim Gandeng Perguruan Tinggi di {2}",
        "Sekretaris {0}: {1} di {2} Harus Tepat Sasaran",
    ];

    private static readonly string[] ArticleFrames =
    [
        "Mengenal {1} dan Manfaatnya bagi Warga {2}",
        "Lima Hal Penting dalam {1}",
        "Mengapa {1} Perlu Dukungan Semua Pihak di {2}",
        "{1}: Pelajaran dari {2}",
        "Menata {1} dari Hulu ke Hilir",
        "Peran Keluarga dalam {1} di {2}",
    ];

    private static readonly string[] AgendaFrames =
    [
        "Rapat Koordinasi {1} Kabupaten {2}",
        "Sosialisasi {1} di {2}",
        "Bimbingan Teknis {1} Angkatan {4}",
        "Forum Diskusi {1} Wilayah {2}",
        "Monitoring {1} di {2}",
    ];

    public static string News(string agencyCode, string acronym, int number) => Fill(NewsFrames, agencyCode, acronym, number);

    public static string Article(string agencyCode, string acronym, int number) => Fill(ArticleFrames, agencyCode, acronym, number);

    public static string Agenda(string agencyCode, string acronym, int number) => Fill(AgendaFrames, agencyCode, acronym, number);

    public static string Place(int number) => Places[number * 3 % Places.Count];

    private static string Fill(string[] frames, string agencyCode, string acronym, int number)
    {
        var topics = AgencyTopics.Of(agencyCode);
        var topic = topics[(number + (number / topics.Count)) % topics.Count];
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, frames[number % frames.Length], acronym, topic, Place(number + (number / 7)), 30 + (number * 17 % 220), 1 + (number / 5));
    }
}
