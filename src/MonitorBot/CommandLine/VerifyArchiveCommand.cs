using System.CommandLine;
using MonitorBot.Core.Archiving;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`periksa-arsip`: walks the chain and reads every sealed file; exit code 1 when anything is not as it was sealed.</summary>
internal static class VerifyArchiveCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var told = new Option<string?>("--hash") { Description = "Hash yang pernah diumumkan di grup; harus ada dalam rantai." };
        var command = new Command("periksa-arsip", "Memeriksa seluruh arsip: rantai segel dan isi setiap berkas.") { told };
        command.SetAction(parsed => RunAsync(settings, parsed.GetValue(told)));
        return command;
    }

    private static Task<int> RunAsync(IReadOnlyList<string> arguments, string? told)
    {
        var options = StoreOptionsOf.Settings(SettingsReader.Bind(SettingsSource.Read(arguments)));
        return StoreCommand.RunAsync(options, "Selama bot berjalan, Admin memakai /verifikasi arsip di chat.", async store =>
        {
            var (entries, head) = await store.ReadAsync(session => (session.Archive.Entries(), session.Archive.RememberedHead()));
            var report = ArchiveVerifier.Verify(entries, new ArchiveFiles(options.ArchiveFolder), head, told);
            Console.WriteLine(JsonLine.Of(new { report.Entries, report.Files, report.Bytes, report.HeadHash, report.Unsealed, Faults = report.Faults.Select(fault => fault.What) }));
            return report.Sound ? CommandTree.Done : CommandTree.Failed;
        });
    }
}
