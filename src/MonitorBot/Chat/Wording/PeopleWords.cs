using System.Text;
using MonitorBot.Core.Reports.Wording;
using MonitorBot.Core.Sop;

namespace MonitorBot.Chat.Wording;

/// <summary>Everything said about people, roles and invitations.</summary>
internal static class PeopleWords
{
    public static string PressStart(Person person)
        => $"<a href=\"tg://user?id={person.Id}\">{Html.Text(person.Name, 60)}</a>, mohon buka percakapan pribadi dengan bot ini dan tekan Start, supaya tugas dan pemberitahuan dapat sampai.";

    public static string Welcome(Person person, DateOnly today) => person.Known
        ? $"Selamat datang, {Html.Text(person.Name, 60)}. Peran Bapak/Ibu: {Roles(person, today)}.\nKirim /bantuan untuk melihat yang dapat dilakukan."
        : Stranger(person.Id);

    public static string Stranger(long id)
        => $"Bot ini dipakai oleh Dinas Komunikasi dan Informatika Provinsi Kalimantan Timur untuk monitoring website OPD. Bapak/Ibu belum terdaftar; mintalah undangan kepada Admin bot.\nId Telegram Bapak/Ibu: {Html.Code(Invariant(id))}";

    public static string Id(Person person, DateOnly today)
        => $"Id Telegram Bapak/Ibu: {Html.Code(Invariant(person.Id))}\nPeran: {(person.Known ? Roles(person, today) : "belum ada")}";

    public static string Roles(Person person, DateOnly today)
    {
        var names = person.Roles.Select(RoleName.Of).ToList();
        if (person.ActingHeadUntil is { } until && until >= today) names.Add($"Plh. Kabid s.d. {IndonesianText.Date(until)}");
        return names.Count == 0 ? "belum ada" : string.Join(", ", names);
    }

    /// <summary>The same, short enough for a button.</summary>
    public static string RolesInBrief(Person person, DateOnly today)
    {
        var names = person.Roles.Select(RoleName.Of).ToList();
        if (person.ActingHeadUntil >= today) names.Add("Plh.");
        return names.Count == 0 ? "belum ada peran" : string.Join(", ", names);
    }

    private static string Invariant(long id) => FormattableString.Invariant($"{id}");

    public const string InvitationUnknown = "Undangan ini tidak dikenal, sudah dipakai, atau sudah lewat 24 jam. Mintalah undangan baru kepada Admin.";
    public const string NotRegistered = "Bapak/Ibu belum terdaftar. Mintalah undangan kepada Admin bot.";
    public const string Nudge = "Kirim perintah, misalnya /status atau /cek diskominfo. Daftar lengkapnya: /bantuan.";
    public const string StartInPrivate = "Perintah ini dipakai dalam percakapan pribadi dengan bot.";

    public static string Help(Person who, DateOnly today, IEnumerable<CommandSpec> commands)
    {
        var text = new StringBuilder(Html.Bold("Yang dapat Bapak/Ibu lakukan")).Append('\n');
        foreach (var spec in commands)
        {
            text.Append($"\n/{spec.Name}: {Html.Escape(CommandWords.Description(spec.Name))}");
            if (CommandWords.Example(spec.Name) is { } example) text.Append($"\n     contoh: {Html.Code(example)}");
        }

        return text.Append($"\n\nPeran: {Html.Escape(Roles(who, today))}").ToString();
    }
}
