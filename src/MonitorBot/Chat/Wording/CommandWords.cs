namespace MonitorBot.Chat.Wording;

/// <summary>What menus and /bantuan say of each command.</summary>
internal static class CommandWords
{
    private static readonly IReadOnlyDictionary<string, Entry> All = new Dictionary<string, Entry>
    {
        ["tugaskan"] = new("Menugaskan tim", "menugaskan tim pengelola website", "/tugaskan mohon selesai sebelum pukul 11"),
        ["status"] = new("Keadaan pekan ini", "melihat keadaan monitoring pekan ini"),
        ["pindai"] = new("Memeriksa ulang semua website", "memeriksa ulang semua website"),
        ["periksa"] = new("Memeriksa hasil", "memeriksa dan memastikan hasil"),
        ["lapor"] = new("Menyampaikan laporan", "menyampaikan laporan rekapitulasi", "/lapor semua website sudah dicek"),
        ["cek"] = new("Memeriksa satu website", "memeriksa website sekarang", "/cek diskominfo"),
        ["arsip"] = new("Arsip laporan", "meminta dokumen pekan-pekan lalu"),
        ["riwayat"] = new("Riwayat satu website", "melihat satu website dari pekan ke pekan", "/riwayat dinkes"),
        ["peringkat"] = new("Peringkat OPD", "melihat urutan OPD sebulan atau setahun", "/peringkat november"),
        ["rekap"] = new("Rekap bulan atau tahun", "meminta rekap bulan atau tahun", "/rekap 2026"),
        ["surat"] = new("Konsep surat kepada OPD", "menyusun konsep surat kepada OPD", "/surat dinkes"),
        ["temuan"] = new("Temuan keamanan", "melihat temuan keamanan website"),
        ["verifikasi"] = new("Memastikan keaslian dokumen", "memastikan keaslian dokumen", "/verifikasi K7QM-2XTB-9RDF"),
        ["plh"] = new("Mencatat Plh. Kabid", "mencatat Plh. Kabid sampai suatu tanggal", "/plh Siti 30 November"),
        ["opd"] = new("Daftar OPD dan website", "melihat dan mengubah daftar OPD", "/opd dishub"),
        ["pengguna"] = new("Orang dan peran", "melihat dan mengubah orang dan peran"),
        ["undang"] = new("Mengundang orang", "mengundang orang dengan tautan sekali pakai", "/undang tim"),
        ["cabut"] = new("Mencabut peran", "mencabut semua peran seseorang", "/cabut Budi"),
        ["hubungkan"] = new("Menghubungkan grup ini", "menghubungkan grup tim (dikirim di dalam grup)"),
        ["jadwal"] = new("Jadwal dan jam kerja", "melihat jadwal, jam kerja, dan hari libur terdekat"),
        ["libur"] = new("Hari libur", "melihat dan mengunggah hari libur", "/libur 2027"),
        ["cadangan"] = new("Membuat cadangan", "membuat cadangan sekarang"),
        ["gagal"] = new("Pesan yang gagal terkirim", "melihat dan mengirim ulang pesan bot yang gagal terkirim"),
        ["bantuan"] = new("Bantuan", "melihat yang dapat dilakukan"),
        ["batal"] = new("Mengurungkan pertanyaan", "mengurungkan pertanyaan yang sedang berjalan"),
        ["start"] = new("Memulai", "memulai percakapan dengan bot"),
        ["id"] = new("Id Telegram saya", "melihat id Telegram sendiri"),
    };

    public static string Menu(string command) => All[command].Menu;

    public static string Description(string command) => All[command].Description;

    /// <summary>An example of use; null where the command alone says enough.</summary>
    public static string? Example(string command) => All[command].Example;

    private sealed record Entry(string Menu, string Description, string? Example = null);
}
