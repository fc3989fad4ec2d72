namespace MonitorBot.Simulator.Websites.Texts;

/// <summary>What each OPD writes about: its programmes, as they stand inside a headline.</summary>
public static class AgencyTopics
{
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["setwan"] = ["Pembahasan Raperda Ketahanan Keluarga", "Layanan Aspirasi Masyarakat", "Penyusunan Risalah Rapat Digital", "Dokumentasi Produk Hukum Dewan", "Kunjungan Edukasi Pelajar", "Pengelolaan Perpustakaan Dewan"],
        ["inspektorat"] = ["Reviu Laporan Keuangan", "Pengendalian Gratifikasi", "Audit Kinerja Perangkat Daerah", "Survei Penilaian Integritas", "Pendampingan Manajemen Risiko", "Saber Pungli"],
        ["disdikbud"] = ["Pameran Karya SMK", "Beasiswa Kaltim Tuntas", "Festival Seni Pelajar", "Pelatihan Guru Penggerak", "Pelestarian Cagar Budaya", "Sekolah Ramah Anak"],
        ["dinkes"] = ["Imunisasi Kejar", "Penurunan Stunting", "Skrining Tuberkulosis", "Kesiapsiagaan Demam Berdarah", "Akreditasi Puskesmas", "Gerakan Masyarakat Hidup Sehat"],
        ["dpupr-pera"] = ["Preservasi Jalan Provinsi", "Pengendalian Banjir Sungai Karang Mumus", "Bantuan Rumah Layak Huni", "Penataan Ruang Kawasan Strategis", "Pemeliharaan Jembatan", "Air Minum Perdesaan"],
        ["satpolpp"] = ["Patroli Ketertiban Umum", "Pembinaan Satlinmas", "Penegakan Perda Kawasan Tanpa Rokok", "Pelatihan Dasar Anggota", "Pengamanan Aset Daerah", "Sosialisasi Peraturan Daerah"],
        ["dinsos"] = ["Penyaluran Bantuan Disabilitas", "Kampung Siaga Bencana", "Verifikasi Data Terpadu", "Pembinaan Karang Taruna", "Layanan Lanjut Usia", "Pelatihan Pendamping Keluarga"],
        ["disnakertrans"] = ["Bursa Kerja Terbuka", "Pelatihan Operator Alat Berat", "Perlindungan Pekerja Perempuan", "Sertifikasi Tenaga Las", "Pengawasan Norma Kerja", "Pemagangan Dalam Negeri"],
        ["dkp3a"] = ["Pencegahan Perkawinan Anak", "Forum Anak Daerah", "Pelayanan Administrasi Kependudukan", "Sekolah Perempuan", "Pengasuhan Positif", "Kabupaten Layak Anak"],
        ["dptph"] = ["Gerakan Pangan Murah", "Panen Raya Padi", "Pengendalian Hama Wereng", "Pekarangan Pangan Lestari", "Penangkaran Benih Cabai", "Cadangan Pangan Daerah"],
        ["dlh"] = ["Rehabilitasi Mangrove", "Pengelolaan Sampah Perkotaan", "Pemantauan Kualitas Air Mahakam", "Sekolah Adiwiyata", "Penurunan Emisi Karbon", "Kampung Iklim"],
        ["dpmpd"] = ["Pembinaan BUMDes", "Lomba Desa", "Digitalisasi Layanan Desa", "Pengembangan Posyandu", "Pelatihan Aparatur Desa", "Penataan Batas Desa"],
        ["dishub"] = ["Uji Laik Angkutan Sungai", "Keselamatan Jalan Pelajar", "Penertiban Truk Muatan Lebih", "Penataan Terminal", "Rampcheck Angkutan Umum", "Pelayaran Perintis"],
        ["diskominfo"] = ["Literasi Digital", "Keamanan Informasi", "Satu Data Kaltim", "Pengelolaan Website OPD", "Layanan SP4N-LAPOR", "Statistik Sektoral"],
        ["dppkukm"] = ["Pasar Murah", "Pendampingan UMKM Naik Kelas", "Sertifikasi Halal Produk Lokal", "Tera Ulang Timbangan", "Pameran Kriya Kaltim", "Penguatan Koperasi"],
        ["dpmptsp"] = ["Layanan Perizinan Berusaha", "Promosi Investasi Daerah", "Klinik LKPM", "Mal Pelayanan Publik", "Peta Potensi Investasi", "Pengawasan Perizinan"],
        ["dispora"] = ["Pekan Olahraga Pelajar", "Pelatihan Wirausaha Muda", "Seleksi Paskibraka", "Pembinaan Atlet Disabilitas", "Kejuaraan Renang Pelajar", "Pertukaran Pemuda"],
        ["dpk"] = ["Gerakan Kaltim Membaca", "Penyelamatan Arsip Statis", "Perpustakaan Keliling", "Lomba Bertutur Siswa SD", "Digitalisasi Naskah Kuno", "Akreditasi Perpustakaan"],
        ["dkp"] = ["Budidaya Udang Windu", "Pengawasan Perikanan", "Bantuan Alat Tangkap Ramah Lingkungan", "Gemar Makan Ikan", "Konservasi Penyu Derawan", "Rumput Laut Pesisir"],
        ["dispar"] = ["Festival Desa Wisata", "Pelatihan Pemandu Wisata", "Promosi Pulau Maratua", "Ekonomi Kreatif Subsektor Kriya", "Sertifikasi Pelaku Pariwisata", "Kalender Wisata Daerah"],
        ["disbun"] = ["Peremajaan Sawit Rakyat", "Sertifikasi Benih Unggul", "Pengendalian Kebakaran Kebun", "Penetapan Harga TBS", "Kakao Fermentasi", "Kemitraan Pekebun"],
        ["dpkh"] = ["Vaksinasi PMK", "Inseminasi Buatan Sapi", "Pengawasan Hewan Kurban", "Pelatihan Peternak Milenial", "Pencegahan Rabies", "Pengembangan Ayam Lokal"],
        ["dishut"] = ["Perhutanan Sosial", "Patroli Pencegahan Karhutla", "Rehabilitasi Daerah Aliran Sungai", "Penanaman Bibit Ulin", "Pendampingan Kelompok Tani Hutan", "Madu Kelulut"],
        ["desdm"] = ["Listrik Perdesaan", "Konservasi Energi Gedung", "Pembinaan Usaha Pertambangan", "PLTS Komunal", "Pengawasan Air Tanah", "Bantuan Pasang Baru Listrik"],
        ["bappeda"] = ["Musrenbang Provinsi", "Penyusunan RKPD", "Evaluasi RPJMD", "Forum Konsultasi Publik", "Perencanaan Kawasan Penyangga", "Inovasi Perencanaan Daerah"],
        ["bpkad"] = ["Penatausahaan Barang Milik Daerah", "Penyusunan APBD", "Rekonsiliasi Aset", "Pelatihan SIPD", "Laporan Keuangan Pemerintah Daerah", "Standar Harga Satuan"],
        ["bapenda"] = ["Relaksasi Pajak Kendaraan", "Samsat Keliling", "Opsen Pajak Daerah", "Optimalisasi Retribusi", "Gebyar Pajak Daerah", "Pendataan Alat Berat"],
        ["bkd"] = ["Seleksi Terbuka Jabatan", "Kenaikan Pangkat Otomatis", "Penilaian Kinerja ASN", "Uji Kompetensi Pejabat Fungsional", "Layanan Pensiun", "Manajemen Talenta"],
        ["bpsdm"] = ["Pelatihan Kepemimpinan Administrator", "Pelatihan Dasar CPNS", "Corporate University", "Bimbingan Teknis Pelayanan Publik", "Sertifikasi Pengadaan", "Webinar Kompetensi ASN"],
        ["kesbangpol"] = ["Forum Kerukunan Umat Beragama", "Pendidikan Politik Pemula", "Pembauran Kebangsaan", "Kewaspadaan Dini Masyarakat", "Pendataan Organisasi Kemasyarakatan", "Sekolah Kebangsaan"],
        ["bpbd"] = ["Simulasi Tanggap Darurat", "Desa Tangguh Bencana", "Apel Siaga Karhutla", "Distribusi Logistik Banjir", "Pemetaan Rawan Longsor", "Pelatihan Relawan"],
        ["brida"] = ["Lomba Inovasi Daerah", "Kajian Hilirisasi Kelapa", "Indeks Daya Saing Daerah", "Diseminasi Hasil Riset", "Kekayaan Intelektual Komunal", "Kemitraan Perguruan Tinggi"],
        ["rsud-aws"] = ["Layanan Jantung Terpadu", "Donor Darah Karyawan", "Poliklinik Eksekutif", "Edukasi Cuci Tangan", "Operasi Katarak Gratis", "Akreditasi Rumah Sakit"],
        ["rsjd-ahm"] = ["Kesehatan Jiwa Remaja", "Rehabilitasi Psikososial", "Layanan Telekonseling", "Bakti Sosial Kesehatan Jiwa", "Pelatihan Kader Jiwa", "Terapi Kerja Pasien"],
        ["biro-hukum"] = ["Harmonisasi Rancangan Pergub", "Penyuluhan Hukum Serentak", "Pengelolaan JDIH", "Bantuan Hukum Masyarakat", "Kabupaten Peduli HAM", "Dokumentasi Produk Hukum"],
        ["portal"] = ["Pembangunan Infrastruktur Perbatasan", "Pelayanan Publik Terpadu", "Pengendalian Inflasi Daerah", "Kesiapan Penyangga Ibu Kota Nusantara", "Peningkatan Sumber Daya Manusia", "Reformasi Birokrasi"],
        ["ppid"] = ["Monitoring Keterbukaan Informasi", "Uji Konsekuensi Informasi", "Layanan Permohonan Informasi", "Pembinaan PPID Pelaksana", "Daftar Informasi Publik", "Sengketa Informasi"],
    };

    private static readonly string[] Common = ["Reformasi Birokrasi", "Survei Kepuasan Masyarakat", "Zona Integritas", "Pelayanan Publik Digital", "Penyusunan Laporan Kinerja", "Pembinaan Aparatur"];

    public static IReadOnlyList<string> Of(string agencyCode) => Table.GetValueOrDefault(agencyCode, Common);
}
