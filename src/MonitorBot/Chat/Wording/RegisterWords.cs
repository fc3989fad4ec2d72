using System.Text;
using MonitorBot.Chat.Register;
using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about the register of OPD.</summary>
internal static class RegisterWords
{
    public const string AskNew = "Ketik OPD baru dalam satu baris: kode; nama lengkap; singkatan; domain. Contoh:\n<code>dispora; Dinas Pemuda dan Olahraga; Dispora; dispora.kaltimprov.go.id</code>\nDomain boleh dikosongkan. Kirim /batal untuk mengurungkan.";

    public static string Mark(Agency agency) => agency switch
    {
        { Status: AgencyStatus.Inactive } => "✖️",
        { Status: AgencyStatus.Candidate } => "❔",
        { Site: null } => "▫️",
        _ => "●",
    };

    public static string List(IReadOnlyList<Agency> all, RegisterFilter filter, int shown)
    {
        var active = all.Count(agency => agency.Status == AgencyStatus.Active);
        var watched = all.Count(agency => agency is { Status: AgencyStatus.Active, Site: not null });
        var candidates = all.Count(agency => agency.Status == AgencyStatus.Candidate);
        var title = filter switch { RegisterFilter.Candidates => "Calon website", RegisterFilter.Inactive => "OPD nonaktif", _ => "Daftar OPD" };
        return $"{Html.Bold(title)} ({shown})\nAktif {active}, dengan website {watched}, calon {candidates}.\n● diperiksa, ▫️ belum ada website, ❔ calon, ✖️ nonaktif\nCari dengan /opd kata.";
    }

    public static string Agency(Agency agency)
    {
        var text = new StringBuilder().Append(Html.Bold(agency.Name)).Append('\n')
            .Append($"Singkatan: {Html.Text(agency.Acronym, 60)}\nKode: {Html.Code(agency.Code)}\n")
            .Append($"Status: {Status(agency)}\n")
            .Append(agency.Site is { } site ? $"Website: {Html.Code(site.StartUrl.ToString())}\n" : "Website: belum ada\n");
        if (agency.Aliases.Count > 0) text.Append($"Sebutan lain: {Html.Text(string.Join(", ", agency.Aliases), 300)}\n");
        foreach (var path in agency.Site?.Overrides ?? [])
            text.Append($"Rubrik {Html.Code(path.PathPrefix)}: {(path.Category is { } category ? CategoryName.Of(category) : "diabaikan")}\n");
        return text.ToString();
    }

    public static string Ask(Agency agency, string what) => what switch
    {
        "site" => $"Ketik alamat website {Html.Text(agency.Acronym, 60)}, misalnya {Html.Code("dishub.kaltimprov.go.id")}, atau {Html.Code("-")} bila tidak ada.",
        "name" => $"Ketik nama lengkap {Html.Text(agency.Acronym, 60)}.",
        "alias" => $"Ketik sebutan lain untuk {Html.Text(agency.Acronym, 60)}.",
        _ => $"Ketik jalur dan rubriknya, misalnya {Html.Code("/artikel berita")} atau {Html.Code("/unduhan abaikan")}.",
    } + " Kirim /batal untuk mengurungkan.";

    private static string Status(Agency agency) => agency.Status switch
    {
        AgencyStatus.Active => "aktif",
        AgencyStatus.Candidate => "calon, alamat belum dipastikan",
        _ => "nonaktif",
    };

    public static string NotFound(string typed) => $"\"{Html.Text(typed, 60)}\" tidak ada dalam daftar OPD. Bila memang belum tercatat, tambahkan dengan tombol di bawah ini.";

    public const string NotAdmin = "Daftar OPD hanya diubah oleh Admin.";
    public const string Activated = "OPD aktif dan diperiksa mulai putaran berikutnya.";
    public const string Deactivated = "OPD dinonaktifkan; riwayatnya tetap ada.";
    public const string CsvSent = "Daftar dikirim sebagai berkas.";
    public const string CsvCaption = "Daftar OPD dan website. Ubah seperlunya, lalu unggah lagi dari /opd.";
    public const string CsvName = "daftar-opd.csv";
}
