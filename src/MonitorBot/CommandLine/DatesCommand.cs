using System.CommandLine;

namespace MonitorBot.CommandLine;

/// <summary>`tanggal`: reads the dates of texts (`--teks`) or of article pages (`--manifest`), one JSON object a line.</summary>
internal static class DatesCommand
{
    public static Command Create(TimeProvider time)
    {
        var texts = new Option<FileInfo?>("--teks") { Description = "CSV berkepala text,reference_now,role." };
        var manifest = new Option<FileInfo?>("--manifest") { Description = "JSONL berisi id, file, url: halaman artikel pada cakram." };
        var jobs = new Option<int>("--jobs") { Description = "Banyaknya halaman yang dibaca bersamaan.", DefaultValueFactory = _ => 1 };
        var command = new Command("tanggal", "Membaca tanggal dari teks atau dari halaman artikel.") { texts, manifest, jobs };
        command.Validators.Add(result =>
        {
            if (result.GetValue(texts) is null == result.GetValue(manifest) is null)
            {
                result.AddError("Berikan salah satu: --teks atau --manifest.");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(texts), parsed.GetValue(manifest), parsed.GetValue(jobs), time));
        return command;
    }

    private static int Run(FileInfo? texts, FileInfo? manifest, int jobs, TimeProvider time)
    {
        var file = (texts ?? manifest)!;
        if (!file.Exists)
        {
            Console.Error.WriteLine($"Berkas tidak ditemukan: {file.FullName}");
            return CommandTree.Wrong;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput());
        return texts is not null ? TextDates.Write(file, output) : PageDates.Write(file, jobs, time.GetUtcNow(), output);
    }
}
