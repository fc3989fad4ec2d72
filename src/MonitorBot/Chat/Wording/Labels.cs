namespace MonitorBot.Chat.Wording;

/// <summary>What stands on buttons. Short: a phone shows about 30 characters on a whole row, 12 on a third of it.</summary>
internal static class Labels
{
    public const string YesReport = "Ya, laporkan";
    public const string Confirm = "Pastikan dan aktifkan";
    public const string Activate = "Aktifkan";
    public const string AssignTeam = "Tugaskan tim";
    public const string PickMembers = "Pilih anggota…";
    public const string Checked = "✓ Sudah diperiksa";
    public const string BackToList = "‹ Daftar";
    public const string Note = "Catatan";
    public const string Photo = "Foto bukti";
    public const string AddPhoto = "Tambah foto";
    public const string Rescan = "Periksa ulang";
    public const string OpenEvidence = "Buka bukti";
    public const string AcceptAll = "Terima semua hasil mesin";
    public const string All = "Semua";
    public const string NeedHuman = "Perlu dicek";
    public const string Report = "Lapor";
    public const string Mine = "Bagian saya";
    public const string Divide = "Bagi rata ke anggota";
    public const string Approve = "Setujui";
    public const string Return = "Kembalikan";
    public const string Details = "Rincian";
    public const string AllFindings = "Lihat semua temuan";
    public const string ReviewSites = "Periksa website";
    public const string Review = "Periksa";
    public const string EditSite = "Ubah alamat website…";
    public const string EditName = "Ubah nama…";
    public const string AddAlias = "Tambah sebutan…";
    public const string EditPaths = "Atur rubrik…";
    public const string AddAgency = "Tambah OPD…";
    public const string DownloadCsv = "Unduh CSV";
    public const string UploadCsv = "Unggah CSV…";
    public const string ProbeCandidates = "Periksa semua calon";
    public const string Candidates = "Calon";
    public const string Inactive = "Nonaktif";
    public const string CheckNow = "Periksa sekarang";
    public const string Deactivate = "Nonaktifkan";
    public const string DeactivateAsk = "Nonaktifkan…";
    public const string SeeInList = "Lihat di daftar";
    public const string Save = "Simpan";
    public const string Discard = "Urungkan";
    public const string CancelWeek = "Batalkan monitoring…";
    public const string ReportAnyway = "Tetap laporkan";
    public const string ReviewFirst = "Periksa dahulu";
    public const string ReportLater = "Laporkan setelah selesai";
    public const string UploadList = "Unggah daftar…";
    public const string HolidaysRight = "Sudah sesuai SKB 3 Menteri";
    public const string Annex = "Lampiran terbatas (PDF)";
    public const string ReplaceGroup = "Ganti dengan grup ini";
    public const string OpenIncidental = "Buka monitoring insidental";
    public const string YesRevoke = "Ya, cabut";
    public const string No = "Tidak";
    public const string BackToPeople = "‹ Semua pengguna";
    public const string YesDeactivate = "Ya, nonaktifkan";
    public const string Back = "‹ Kembali";
    public const string WriteReason = "Tulis alasan…";
    public const string Acknowledge = "Tandai sudah ditangani…";
    public const string BackToFindings = "‹ Daftar temuan";
    public const string WriteNote = "Tulis catatan…";
    public const string WriteToAgencies = "Tindak lanjuti: surati OPD";
    public const string ToArchive = "Arsipkan";

    public static string Fix(Core.Agencies.Category category) => $"Koreksi {Core.Agencies.CategoryName.Of(category)}";

    public static string SeePhotos(int count) => $"Lihat foto ({count})";

    public static string Yes(Core.Agencies.Agency agency) => $"Ya, {agency.Acronym}";

    public static string EndActing(Core.Sop.Person person) => $"Akhiri: {person.Name}";

    public static string Ticked(Core.Sop.Person person, bool ticked) => $"{(ticked ? "☑" : "☐")} {person.Name}";
}
