using System.CommandLine;
using MonitorBot.Chat.Printing;
using MonitorBot.Core.Documents.Fonts;
using MonitorBot.Core.Documents.Samples;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`contoh-dokumen DIR`: one of each paper and picture from invented data, on the office's own letterhead.</summary>
internal static class SampleDocumentsCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "Folder tujuan; dibuat bila belum ada." };
        var command = new Command("contoh-dokumen", "Membuat contoh setiap dokumen dan gambar dengan data rekaan.") { folder };
        command.SetAction(parsed => Run(settings, parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(IReadOnlyList<string> arguments, DirectoryInfo folder)
    {
        var settings = SettingsReader.Bind(SettingsSource.Read(arguments));
        try
        {
            folder.Create();
            foreach (var (name, write) in SamplePapers.All(OfficeBinding.Of(settings.Office), DocumentFonts.Find(settings.Office.FontFolder is { Length: > 0 } own ? own : null)))
            {
                using var file = File.Create(Path.Combine(folder.FullName, name));
                write(file);
                Console.WriteLine(file.Name);
            }

            return CommandTree.Done;
        }
        catch (Exception fault) when (fault is FontsMissingException or FontFileException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return CommandTree.Failed;
        }
    }
}
