using MonitorBot.Core.Integrity;
using MonitorBot.Core.Integrity.Life;

namespace MonitorBot.Core.Reports.Wording;

/// <summary>Integrity signs as documents word them: indications, to be verified.</summary>
public static class SignWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Alarm => "Mendesak",
        Severity.Warning => "Perlu diperbaiki",
        _ => "Catatan teknis",
    };

    public static string Of(Sign sign) => sign switch
    {
        Sign.Gambling => "Indikasi sisipan judi daring",
        Sign.Cloaking => "Indikasi isi berbeda bagi mesin pencari (cloaking)",
        Sign.HiddenLinks => "Indikasi tautan tersembunyi",
        Sign.TlsExpired => "Sertifikat TLS kedaluwarsa",
        Sign.TlsSoon => "Sertifikat TLS segera berakhir",
        Sign.TlsName => "Nama pada sertifikat TLS tidak sesuai",
        Sign.TlsChain => "Rantai sertifikat TLS tidak lengkap atau tidak dipercaya",
        Sign.HttpOnly => "Tidak memakai HTTPS",
        Sign.ForeignRedirect => "Dialihkan ke alamat lain",
        Sign.Parked => "Domain terparkir atau ditangguhkan",
        Sign.TemplateLeftover => "Sisa isi contoh dari templat",
        Sign.DirectoryListing => "Daftar isi folder terbuka",
        Sign.PhpError => "Pesan galat PHP tampil",
        Sign.DebugPage => "Halaman debug tampil",
        Sign.MixedContent => "Isi campuran HTTP pada halaman HTTPS",
        _ => throw new ArgumentOutOfRangeException(nameof(sign)),
    };
}
