using MonitorBot.Core.Integrity;

namespace MonitorBot.Chat.Wording;

/// <summary>Findings as people who may see them read them: words, never a link.</summary>
internal static class FindingWords
{
    public static string Name(Sign sign) => sign switch
    {
        Sign.Gambling => "indikasi sisipan judi",
        Sign.Cloaking => "indikasi isi berbeda untuk mesin pencari",
        Sign.HiddenLinks => "indikasi tautan tersembunyi",
        Sign.TlsExpired => "sertifikat kedaluwarsa",
        Sign.TlsSoon => "sertifikat segera berakhir",
        Sign.TlsName => "nama pada sertifikat tidak cocok",
        Sign.TlsChain => "rantai sertifikat tidak dipercaya",
        Sign.HttpOnly => "tanpa HTTPS",
        Sign.ForeignRedirect => "dialihkan ke domain lain",
        Sign.Parked => "domain terparkir atau dijual",
        Sign.TemplateLeftover => "sisa isi contoh",
        Sign.DirectoryListing => "daftar berkas terbuka",
        Sign.PhpError => "pesan galat program tampil",
        Sign.DebugPage => "halaman debug tampil",
        _ => "isi campuran (HTTP di halaman HTTPS)",
    };

    public static string Line(Finding finding) => $"{Name(finding.Sign)} ({Html.Text(Defang.Text(finding.Excerpt), 80)})";
}
