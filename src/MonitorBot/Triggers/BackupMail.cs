using System.Globalization;
using MonitorBot.Chat;
using MonitorBot.Chat.Sending;
using MonitorBot.Chat.Wording;
using MonitorBot.Core.Sop;
using MonitorBot.Core.Storage;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.Triggers;

/// <summary>What the Admins get of a backup: the encrypted store if that is set, or word that it failed.</summary>
internal static class BackupMail
{
    /// <summary>What Telegram takes of a bot.</summary>
    private const long MaxBytes = 50_000_000;
    private const string FileName = "cadangan-terenkripsi.mbc";

    public static async Task SendAsync(Store store, BotSettings settings, BackupGeneration made, DateOnly day)
    {
        if (!settings.Backup.SendToAdmin || settings.Backup.Passphrase is not { Length: > 0 } passphrase)
            return;
        var file = Path.Combine(store.Options.Folder, FileName);
        using (var plain = File.OpenRead(made.StoreFile))
        using (var target = File.Create(file + ".baru"))
            BackupCipher.Encrypt(plain, target, passphrase);
        File.Move(file + ".baru", file, overwrite: true);
        var name = string.Create(CultureInfo.InvariantCulture, $"monitorbot-{day:yyyyMMdd}.mbc");
        var bytes = new FileInfo(file).Length;
        await ToAdmins(store, bytes > MaxBytes
            ? new Outgoing.Text(BackupWords.TooLargeToSend(name, bytes)) { Silent = true }
            : new Outgoing.Document(FileName, name, BackupWords.EncryptedCaption) { Silent = true }, day);
    }

    public static Task TellFailureAsync(Store store, Exception fault, DateOnly day)
        => ToAdmins(store, new Outgoing.Text(BackupWords.FailedToday(fault.Message)), day);

    private static Task ToAdmins(Store store, Outgoing message, DateOnly day) => store.WriteAsync(session =>
    {
        foreach (var admin in session.People.With(Role.Admin).Where(admin => admin is { Started: true, Unreachable: false }))
            Mail.Send(session, new Place(admin.Id, null, Private: true), message, once: string.Create(CultureInfo.InvariantCulture, $"backup/{day:yyyyMMdd}/{admin.Id}"));
    });
}
