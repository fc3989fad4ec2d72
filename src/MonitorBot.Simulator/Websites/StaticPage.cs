namespace MonitorBot.Simulator.Websites;

/// <summary>The pages that every OPD has beside its channels.</summary>
public sealed record StaticPage(string Slug, string Title, string Body)
{
    public static IReadOnlyList<StaticPage> All(SampleSite site) =>
    [
        new("sejarah", "Sejarah Singkat", $"<p>{site.Name} Provinsi Kalimantan Timur dibentuk berdasarkan Peraturan Daerah Nomor 9 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah, sebagaimana diubah dengan Peraturan Daerah Nomor 2 Tahun 2022. Sejak itu kantor menempati gedung yang sama di Samarinda.</p><p>Perangkat daerah ini bertanggung jawab kepada Gubernur melalui Sekretaris Daerah.</p>"),
        new("visi-misi", "Visi dan Misi", "<p>Mewujudkan pelayanan yang cepat, terbuka, dan dapat dipertanggungjawabkan bagi seluruh masyarakat Kalimantan Timur.</p><ol><li>Meningkatkan mutu pelayanan publik.</li><li>Menguatkan tata kelola yang bersih.</li><li>Mendorong kerja sama antardaerah.</li></ol>"),
        new("struktur-organisasi", "Struktur Organisasi", "<p>Kepala, Sekretaris, Subbagian Umum, Subbagian Perencanaan Program, Bidang, serta Unit Pelaksana Teknis Daerah.</p>"),
        new("maklumat-pelayanan", "Maklumat Pelayanan", "<p>Dengan ini kami sanggup menyelenggarakan pelayanan sesuai standar yang telah ditetapkan, dan apabila tidak menepati, kami siap menerima sanksi sesuai peraturan perundang-undangan.</p>"),
        new("kontak", "Kontak Kami", "<p>Samarinda, Kalimantan Timur. Jam pelayanan: Senin s.d. Kamis 07.30-16.00 WITA, Jumat 07.30-11.30 WITA.</p>"),
    ];
}
