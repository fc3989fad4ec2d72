using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>What an Admin reads and others hear when roles are given and taken.</summary>
internal static class RoleWords
{
    public const string FromSettings = "Peran ini diatur dalam berkas pengaturan bot, sehingga tidak dapat dicabut dari chat. Mintalah pengelola server mengubahnya.";
    public const string LastAdmin = "Tidak dapat: ini satu-satunya Admin. Undang Admin lain dahulu dengan /undang admin.";
    public const string AskInvite = "Mengundang sebagai apa? Tautannya berlaku 24 jam dan hanya untuk satu orang.";
    public const string AskRevoke = "Peran siapa yang dicabut? Ketuk namanya, atau kirim /cabut nama.";

    public static string Invitation(Role role, string link, DateTimeOffset until)
        => $"{Html.Bold($"Undangan sebagai {RoleName.Of(role)}")}\n{Html.Escape(link)}\n\nTeruskan tautan ini kepada orangnya. Berlaku sampai {IndonesianText.DayDateTime(until)}, hanya untuk satu orang.";

    public static string InviteUnknown(string typed)
        => $"Peran \"{Html.Text(typed, 40)}\" tidak dikenal. Pilih salah satu:";

    public static string List(int all) => $"{Html.Bold("Pengguna bot")}\n{all} orang. Ketuk nama untuk melihat atau mengubah peran.";

    /// <summary>A button's label: name and roles in brief.</summary>
    public static string Label(Person person, DateOnly today)
        => !person.Active ? $"{person.Name} (nonaktif)" : $"{person.Name}: {PeopleWords.RolesInBrief(person, today)}";

    public static string Card(Person person, DateOnly today)
    {
        List<string> lines = [Html.Bold(person.Name), $"Peran: {Html.Escape(PeopleWords.Roles(person, today))}", $"Id Telegram: {Html.Code(FormattableString.Invariant($"{person.Id}"))}"];
        if (person.Username is { } username) lines.Add($"Nama pengguna: @{Html.Text(username, 40)}");
        if (!person.Active) lines.Add("Keadaan: nonaktif");
        else if (person.Unreachable) lines.Add("Keadaan: tidak dapat dikirimi pesan (bot diblokir)");
        else if (!person.Started) lines.Add("Keadaan: belum menekan Start");
        if (RoleName.All.Any(role => RoleChanges.Fixed(person, role))) lines.Add($"\n🔒 {string.Join(", ", RoleName.All.Where(role => RoleChanges.Fixed(person, role)).Select(RoleName.Of))}: diatur dalam berkas pengaturan bot.");
        return string.Join('\n', lines);
    }

    public static string Changed(Role role, bool given) => $"Peran {RoleName.Of(role)} {(given ? "diberikan" : "dicabut")}.";

    public static string ToPerson(Person person, DateOnly today) => person.Known
        ? $"Peran Bapak/Ibu pada bot ini diubah oleh Admin. Sekarang: {Html.Escape(PeopleWords.Roles(person, today))}."
        : "Peran Bapak/Ibu pada bot ini dicabut oleh Admin. Hubungi Admin bila ini keliru.";

    public static string HeadChanged(Person person, Person by, bool given)
        => $"Pemberitahuan: kewenangan Kabid {(given ? "diberikan kepada" : "dicabut dari")} {Html.Text(person.Name, 60)} oleh {Html.Text(by.Name, 60)}.";

    public static string HeadInvited(Person by)
        => $"Pemberitahuan: {Html.Text(by.Name, 60)} membuat undangan untuk peran Kabid.";

    public static string ConfirmRevoke(Person person, DateOnly today)
        => $"Cabut semua peran {Html.Bold(person.Name)} ({Html.Escape(PeopleWords.Roles(person, today))})?";

    public static string ConfirmLeave(Person person)
        => $"Nonaktifkan {Html.Bold(person.Name)}? Semua perannya dicabut; riwayat dan arsip tetap memuat namanya.";

    public static string Revoked(Person person, DateTimeOffset at)
        => $"Semua peran {Html.Bold(person.Name)} dicabut, {IndonesianText.DayDateTime(at)}.";

    public static string NobodyFits(string typed)
        => $"Tidak ada orang terdaftar yang bernama \"{Html.Text(typed, 60)}\". Lihat daftarnya dengan /pengguna.";

    public static string Several(string typed) => $"Ada beberapa orang yang cocok dengan \"{Html.Text(typed, 60)}\". Yang mana?";

    public static string TakenAll(bool leaves) => leaves ? "Dinonaktifkan." : "Semua peran dicabut.";
}
