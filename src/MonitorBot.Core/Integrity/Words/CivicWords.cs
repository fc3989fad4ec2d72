using System.Collections.Frozen;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity.Words;

/// <summary>
/// What offices, their services and their events call themselves, and the places they serve. One of them clears a text of being judged by its
/// ordinary words (<see cref="Lure"/>), of nothing else.
/// </summary>
internal static class CivicWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        ("publik masyarakat warga rakyat desa kelurahan kecamatan kota kabupaten provinsi daerah dinas badan biro kantor pemerintah pemerintahan pemprov pemkab pemkot gubernur bupati walikota camat lurah kapolda kapolres sekretariat uptd opd asn pns pegawai pejabat negara nasional bangsa republik ikn "
        + "perizinan izin pengaduan lapor laporan pajak retribusi perpajakan samsat ktp nik kependudukan anggaran apbd bantuan bansos subsidi penerima peserta formasi seleksi lelang tender pengadaan dokumen berkas formulir persyaratan prosedur agenda kegiatan pengumuman artikel galeri profil regulasi peraturan perda jdih ppid spse lpse sakip opendata "
        + "anak balita pelajar siswa mahasiswa guru sekolah madrasah kampus universitas pendidikan edukasi belajar pembelajaran pelatihan literasi perpustakaan buku museum budaya kebudayaan seni wisata pariwisata festival pameran karnaval parade lomba kontes turnamen kompetisi kejuaraan piala cup trofi olimpiade porprov popda pon kuis undian arisan doorprize gebyar expo bazar pasar umkm koperasi "
        + "atlet pelatih liga sepakbola esport esports voli bulutangkis catur marathon lari sepeda senam stadion gor taman ruang keluarga ibu ayah lansia pemuda perempuan difabel relawan "
        + "kesehatan rumahsakit rsud puskesmas klinik dokter perawat pasien vaksin vaksinasi imunisasi gizi stunting bpjs donor darah apotek "
        + "petani pertanian sawah padi kebun ternak nelayan perikanan hutan kehutanan lingkungan sampah sungai banjir bencana cuaca gempa jembatan pelabuhan bandara transportasi perhubungan tambang perumahan permukiman rusunawa rtlh hunian "
        + "bank tabungan simpeda nasabah saham investasi ekonomi industri usaha wirausaha pekerja lowongan karier magang upah gaji pensiun "
        + "polisi polda polres polresta kejaksaan pengadilan hukum bawaslu kpu pemilu pilkada dprd dpr dewan komisi partai kandidat "
        + "agama masjid gereja pura ramadan ramadhan idulfitri natal zakat haji umrah doa hut ulangtahun kemerdekaan merdeka anugerah penghargaan sejarah makam monumen").Split(' '),
        StringComparer.Ordinal);

    /// <summary>Words that houses use for themselves as well ("layanan pelanggan", "tembak ikan"): they clear nothing, and weigh two.</summary>
    private static readonly FrozenSet<string> Shared = FrozenSet.ToFrozenSet("berita layanan pelayanan sistem informasi aplikasi program jadwal ikan listrik air olahraga klub tenaga kerja suara jalan data energi".Split(' '), StringComparer.Ordinal);

    /// <summary>A website speaks of itself by its place; a tale among its entries may name it too.</summary>
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet("kaltim kalimantan samarinda balikpapan bontang kutai berau paser mahakam penajam tenggarong sangatta".Split(' '), StringComparer.Ordinal);

    /// <summary>Whom offices serve, and whom tales of winning are told of.</summary>
    private static readonly FrozenSet<string> Persons = FrozenSet.ToFrozenSet("nelayan petani guru mahasiswa ibu ayah pekerja pemuda lansia".Split(' '), StringComparer.Ordinal);

    public static bool IsPerson(string word) => Persons.Contains(word);

    public static bool IsPlace(string word) => Places.Contains(word);

    public static bool Contains(string word) => All.Contains(word);

    public static bool IsShared(string word) => Shared.Contains(word);
}
