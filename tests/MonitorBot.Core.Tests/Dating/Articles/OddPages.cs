namespace MonitorBot.Core.Tests.Dating.Articles;

/// <summary>Twenty further kinds whose addresses tell little; written after the mending that the forty led to.</summary>
internal static class OddPages
{
    public static readonly (string Name, string Url, string Html)[] All =
    [
        ("duty roster", "/halaman/21", "<h1>Jadwal Piket</h1><table><tr><td>Senin, 16 November 2026</td><td>Andi</td></tr><tr><td>Selasa, 17 November 2026</td><td>Budi</td></tr></table>"),
        ("innovation description", "/halaman/detail/sipandu", "<h1>Inovasi SIPANDU</h1><p>Aplikasi ini diluncurkan pada 3 Agustus 2022 dan telah dipakai 12.000 warga.</p><p>Fitur: antrean, pengaduan.</p>"),
        ("integrity pact", "/halaman/pakta-integritas", "<h1>Pakta Integritas</h1><p>Saya yang bertanda tangan di bawah ini menyatakan tidak akan melakukan korupsi.</p><p>Tanjung Selor, 4 Januari 2026</p><p>Kepala Dinas</p>"),
        ("service hours in Ramadan", "/halaman/jam-layanan", "<h1>Jam Layanan</h1><p>Selama Ramadan (18 Februari - 19 Maret 2026) layanan buka pukul 08.00 - 15.00 WITA.</p>"),
        ("vacancy closing", "/halaman/magang", "<h1>Program Magang</h1><p>Pendaftaran ditutup 31 Oktober 2026.</p><p>Kirim berkas ke alamat kantor.</p>"),
        ("certificate list", "/halaman/sertifikat", "<h1>Sertifikat ISO</h1><p>Nomor: ID12/34567</p><p>Diterbitkan oleh lembaga sertifikasi, berlaku 12 Mei 2024 sampai 11 Mei 2027.</p>"),
        ("accessibility statement", "/aksesibilitas", "<h1>Pernyataan Aksesibilitas</h1><p>Pernyataan ini terakhir ditinjau pada 5 Mei 2025.</p>"),
        ("school data card", "/sekolah/30401234", "<h1>SMA Negeri 1 Tanjung Selor</h1><dl><dt>NPSN</dt><dd>30401234</dd><dt>SK Pendirian</dt><dd>0298/O/1982</dd><dt>Tanggal SK</dt><dd>09-10-1982</dd><dt>Akreditasi</dt><dd>A</dd></dl>"),
        ("vehicle tax check", "/cek-pajak", "<h1>Cek Pajak Kendaraan</h1><form><input></form><div class='hasil'><b>KU 1234 AB</b><p>Jatuh tempo: 14 Desember 2026</p><p>Pembayaran terakhir: 10 Desember 2025</p></div>"),
        ("epidemic dashboard", "/dashboard/dbd", "<h1>Kasus DBD</h1><div class='stat'>Kasus aktif <b>12</b></div><div class='stat'>Sembuh <b>340</b></div><p>Data s.d. 20 November 2026 pukul 16.00</p>"),
        ("tourism place", "/wisata/pantai-amal", "<h1>Pantai Amal</h1><p>Buka setiap hari. Tiket Rp 5.000.</p><div class='ulasan'><b>Rani</b> <span>2 November 2026</span><p>Bagus sekali.</p></div>"),
        ("employee of the month", "/pegawai-teladan", "<h1>Pegawai Teladan</h1><div class='row'><div class='col'><img src='a.jpg'><h4>Siti</h4><p>Oktober 2026</p></div><div class='col'><img src='b.jpg'><h4>Rudi</h4><p>September 2026</p></div></div>"),
        ("data set description", "/dataset/jumlah-penduduk", "<h1>Jumlah Penduduk Menurut Kecamatan</h1><table class='info'><tr><th>Dibuat</th><td>4 April 2023</td></tr><tr><th>Terakhir diubah</th><td>9 Oktober 2026</td></tr><tr><th>Frekuensi</th><td>Tahunan</td></tr></table>"),
        ("water level monitor", "/pantau/tma", "<h1>Tinggi Muka Air</h1><p>Pos Kayan: 3,42 m (22/11/2026 18:00)</p><p>Pos Bulungan: 2,10 m (22/11/2026 18:00)</p>"),
        ("holiday list", "/hari-libur", "<h1>Hari Libur Nasional 2026</h1><ul><li>1 Januari 2026 - Tahun Baru</li><li>17 Agustus 2026 - Kemerdekaan</li><li>25 Desember 2026 - Natal</li></ul>"),
        ("committee decision page", "/tim-ppid", "<h1>Tim PPID</h1><p>Berdasarkan SK Kepala Dinas Nomor 5 Tahun 2025 yang ditandatangani 8 Januari 2025, susunan tim adalah:</p><ol><li>Pembina</li><li>Ketua</li></ol>"),
        ("application changelog", "/rilis", "<h1>Catatan Rilis</h1><h3>v3.1.0 (2026-10-02)</h3><ul><li>Perbaikan masuk</li></ul><h3>v3.0.0 (2026-07-15)</h3><ul><li>Tampilan baru</li></ul>"),
        ("empty category", "/kategori/infografis", "<h1>Infografis</h1><p>Belum ada data.</p><aside><h3>Agenda</h3><p>25 November 2026 Rapat koordinasi</p></aside>"),
        ("session expired", "/logout", "<h1>Sesi Berakhir</h1><p>Sesi Anda berakhir pada 22-11-2026 10:00:11. Silakan masuk kembali.</p>"),
        ("hospital doctors' schedule", "/jadwal-dokter", "<h1>Jadwal Dokter</h1><table><thead><tr><th>Dokter</th><th>Hari</th><th>Cuti</th></tr></thead><tr><td>dr. Ani</td><td>Senin</td><td>20 November 2026</td></tr></table>"),
    ];
}
