using System.CommandLine;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`periksa-pengaturan`: reads all settings and names every fault, without starting anything.</summary>
internal static class CheckSettingsCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var command = new Command("periksa-pengaturan", "Memeriksa semua pengaturan tanpa menjalankan bot.");
        command.SetAction(_ =>
        {
            var bound = SettingsReader.Bind(SettingsSource.Read(settings));
            Console.WriteLine("Pengaturan benar.");
            Console.WriteLine($"Folder data: {Path.GetFullPath(bound.DataFolder)}");
            Console.WriteLine(bound.Telegram.Token is { Length: > 0 } ? "Token Telegram: terisi" : "Token Telegram: belum diisi (bot belum dapat dijalankan)");
            return CommandTree.Done;
        });
        return command;
    }
}
