namespace MonitorBot.Core.Integrity;

/// <summary>The signs' names for people and in the JSON contract.</summary>
public static class SignWords
{
    private static readonly Dictionary<Sign, (string Contract, string People)> Names = new()
    {
        [Sign.Gambling] = ("gambling", "INDIKASI sisipan judi, perlu verifikasi"),
        [Sign.Cloaking] = ("cloaking", "INDIKASI halaman berbeda untuk mesin pencari, perlu verifikasi"),
        [Sign.HiddenLinks] = ("hidden-links", "INDIKASI tautan tersembunyi, perlu verifikasi"),
        [Sign.TlsExpired] = ("tls-expired", "sertifikat kedaluwarsa"),
        [Sign.TlsSoon] = ("tls-soon", "sertifikat segera berakhir"),
        [Sign.TlsName] = ("tls-name", "sertifikat untuk nama lain"),
        [Sign.TlsChain] = ("tls-chain", "rantai sertifikat tidak dipercaya"),
        [Sign.HttpOnly] = ("http-only", "tanpa HTTPS"),
        [Sign.ForeignRedirect] = ("foreign-redirect", "dialihkan ke domain lain"),
        [Sign.Parked] = ("parked", "domain terparkir atau dijual"),
        [Sign.TemplateLeftover] = ("template-leftover", "sisa template atau pemasangan baru"),
        [Sign.DirectoryListing] = ("directory-listing", "daftar berkas terbuka"),
        [Sign.PhpError] = ("php-error", "pesan galat tampil"),
        [Sign.DebugPage] = ("debug-page", "mode debug terbuka"),
        [Sign.MixedContent] = ("mixed-content", "konten campuran tanpa HTTPS"),
    };

    /// <summary>For chat and documents, a clause without full stop.</summary>
    public static string Of(Sign sign) => Names[sign].People;

    /// <summary>The contract's name, e.g. "hidden-links".</summary>
    public static string Contract(Sign sign) => Names[sign].Contract;
}
