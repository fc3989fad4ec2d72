using System.CommandLine;

namespace MonitorBot.CommandLine;

/// <summary>`tanggal`: reads the dates of texts (`--teks`), one JSON object a line.</summary>
internal static class DatesCommand
{
    public static Command Create()
    {
        var texts = new Option<FileInfo>("--teks") { Required = true, Description = "CSV berkepala text,reference_now,role." };
        var command = new Command("tanggal", "Membaca tanggal dari teks.") { texts };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(texts)));
        return command;
    }

    private static int Run(FileInfo texts)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        return texts.Exists ? TextDates.Write(texts, output) : Missing(texts);
    }

    private static int Missing(FileInfo file)
    {
        Console.Error.WriteLine($"Berkas tidak ditemukan: {file.FullName}");
        return CommandTree.Wrong;
    }
}
