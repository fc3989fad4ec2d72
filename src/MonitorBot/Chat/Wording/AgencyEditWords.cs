using MonitorBot.Core.Agencies;

namespace MonitorBot.Chat.Wording;

/// <summary>What is wrong with something typed about one OPD. Plain text.</summary>
internal static class AgencyEditWords
{
    public const string Empty = "Isinya belum terbaca. Mohon ulangi.";
    public const string Nothing = "Tidak ada yang diubah.";
    public const string NotComplete = "Barisnya belum lengkap: kode; nama lengkap; singkatan; domain.";
    public const string NoWebsite = "OPD ini belum mempunyai website.";
    public const string PathForm = "Bentuknya: /jalur berita, /jalur artikel, /jalur agenda, atau /jalur abaikan.";
    public const string PathCategory = "Rubriknya berita, artikel, agenda, atau abaikan.";

    public static string CodeForm(int most) => $"Kode hanya huruf kecil, angka, dan tanda hubung, paling banyak {most}.";

    public static string CodeTaken(Agency by) => $"Kode {by.Code} sudah dipakai oleh {by.Name}.";

    public static string NotAnAddress(string typed) => $"\"{typed}\" bukan alamat website. Contoh: dishub.kaltimprov.go.id";

    public static string AddressTaken(Agency by) => $"Alamat itu sudah tercatat untuk {by.Name}.";
}
