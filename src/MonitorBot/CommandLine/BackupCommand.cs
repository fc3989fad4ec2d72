using System.CommandLine;
using MonitorBot.Core.Storage.Backups;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`cadangkan DIR`: a backup of store and archive, read through before it counts.</summary>
internal static class BackupCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder cadangan; dibuat bila belum ada." };
        var command = new Command("cadangkan", "Mencadangkan basis data dan arsip.") { folder };
        command.SetAction(parsed => RunAsync(settings, parsed.GetRequiredValue(folder).FullName));
        return command;
    }

    private static Task<int> RunAsync(IReadOnlyList<string> arguments, string folder)
    {
        var settings = SettingsReader.Bind(SettingsSource.Read(arguments));
        return StoreCommand.RunAsync(StoreOptionsOf.Settings(settings), "Selama bot berjalan, pakai perintah /cadangan di chat.", async store =>
        {
            var made = await Backup.MakeAsync(store, folder, settings.Backup.Generations, TimeProvider.System);
            Console.WriteLine(JsonLine.Of(new
            {
                made.Folder,
                made.Manifest.StoreBytes,
                Documents = made.Manifest.Documents.Values.Sum(),
                made.ArchiveFilesCopied,
            }));
            return CommandTree.Done;
        });
    }
}
