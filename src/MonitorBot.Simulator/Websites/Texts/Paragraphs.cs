namespace MonitorBot.Simulator.Websites.Texts;

/// <summary>Body text of posts: press-release prose with a dateline, as OPD write it.</summary>
public static class Paragraphs
{
    private static readonly string[] Middles =
    [
        "Kegiatan ini merupakan tindak lanjut rencana kerja perangkat daerah dan melibatkan perwakilan kabupaten dan kota se-Kalimantan Timur. Peserta membahas capaian, kendala di lapangan, serta langkah yang perlu disepakati bersama.",
        "Dalam sambutannya, sekretaris dinas menyampaikan bahwa keberhasilan program bergantung pada ketelitian data dan kerja sama lintas sektor. Ia berharap hasil pertemuan segera diteruskan kepada unit pelaksana.",
        "Panitia menyiapkan sesi tanya jawab, pendampingan kelompok, dan praktik langsung. Setiap peserta menerima bahan yang dapat dipelajari kembali di tempat tugas masing-masing.",
        "Masyarakat dapat menyampaikan masukan melalui kanal pengaduan resmi atau datang langsung ke kantor pada jam pelayanan.",
    ];

    public static IReadOnlyList<string> News(string title, string place, DateOnly day, int number) =>
    [
        $"{place.ToUpperInvariant()} - {title} berlangsung pada {PrintedDate.Weekday(day)} ({day.Day}/{day.Month}/{day.Year}). Acara dibuka di aula utama dan diikuti unsur pemerintah, akademisi, serta pelaku usaha setempat.",
        Middles[number % Middles.Length],
        Middles[(number + 1) % Middles.Length],
        "Menutup kegiatan, panitia menyampaikan terima kasih kepada seluruh pihak yang terlibat dan mengajak peserta menjaga komitmen yang telah disepakati.",
    ];

    public static IReadOnlyList<string> Article(string title, int number) =>
    [
        $"{title} sering dibicarakan, tetapi belum banyak yang memahami isinya. Tulisan ini merangkum hal pokok yang perlu diketahui masyarakat beserta contoh penerapannya di Kalimantan Timur.",
        "Sejak Undang-Undang Nomor 14 Tahun 2008 berlaku, keterbukaan informasi menjadi bagian dari pelayanan. Pengalaman sejak tahun 2017 menunjukkan bahwa program yang melibatkan warga sejak awal lebih mudah dijalankan.",
        Middles[(number + 2) % Middles.Length],
        "Pada akhirnya, perubahan dimulai dari kebiasaan kecil yang dilakukan terus-menerus oleh keluarga, sekolah, dan tempat kerja.",
    ];

    public static IReadOnlyList<string> Agenda(string title, string place) =>
    [
        $"{title} dilaksanakan secara tatap muka di {place}. Peserta diharapkan hadir tiga puluh menit sebelum acara dimulai.",
        "Narahubung: sekretariat pada jam kerja.",
    ];
}
