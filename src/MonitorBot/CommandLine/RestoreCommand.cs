using System.CommandLine;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`pulihkan SUMBER [--paksa]`: a backup in the place of the store; the source may be the encrypted file from the Admin's chat.</summary>
internal static class RestoreCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var source = new Argument<string>("sumber") { Description = "Folder cadangan, salah satu isinya, atau berkas cadangan (juga yang terenkripsi)." };
        var force = new Option<bool>("--paksa") { Description = "Ganti juga basis data yang lebih baru daripada cadangan." };
        var command = new Command("pulihkan", "Memulihkan basis data dan arsip dari cadangan. Basis data yang ada disimpan di sampingnya.") { source, force };
        command.SetAction(parsed => RunAsync(settings, parsed.GetRequiredValue(source), parsed.GetValue(force)));
        return command;
    }

    private static Task<int> RunAsync(IReadOnlyList<string> arguments, string source, bool force)
    {
        var settings = SettingsReader.Bind(SettingsSource.Read(arguments));
        return StoreCommand.GuardAsync("Memulihkan tidak dapat dilakukan dari chat: hentikan bot, lalu ulangi perintah ini.", () =>
        {
            var result = File.Exists(source) && BackupCipher.IsEncrypted(source)
                ? RestoreEncrypted(settings, source, force)
                : Restore.Run(source, StoreOptionsOf.Settings(settings), force, TimeProvider.System);
            Console.WriteLine(JsonLine.Of(new { Source = source, result.WrittenAt, result.SetAside, result.ArchiveFilesCopied }));
            return Task.FromResult(CommandTree.Done);
        });
    }

    private static RestoreResult RestoreEncrypted(BotSettings settings, string source, bool force)
    {
        if (string.IsNullOrEmpty(settings.Backup.Passphrase))
            throw new RestoreRefusedException("Cadangan ini terenkripsi; isi dahulu pengaturan Backup:Passphrase.");
        var plain = Path.GetTempFileName();
        try
        {
            using (var encrypted = File.OpenRead(source))
            using (var target = File.Create(plain))
                BackupCipher.Decrypt(encrypted, target, settings.Backup.Passphrase);
            return Restore.Run(plain, StoreOptionsOf.Settings(settings), force, TimeProvider.System);
        }
        finally
        {
            File.Delete(plain);
        }
    }
}
