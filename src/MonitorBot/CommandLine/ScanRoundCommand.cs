using System.CommandLine;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`pindai [--json] [--limit N]`: a whole round over the register into the store, without chat; never beside the bot.</summary>
internal static class ScanRoundCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var json = new Option<bool>("--json") { Description = "Satu objek JSON per website, ringkasan pada baris terakhir." };
        var limit = new Option<int?>("--limit") { Description = "Hanya sekian website pertama dalam daftar." };
        limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int?>() is < 1) result.AddError("--limit paling sedikit 1.");
        });
        var command = new Command("pindai", "Memeriksa semua website dalam daftar dan menyimpan hasilnya, tanpa chat.") { json, limit };
        command.SetAction((parsed, stop) => RunAsync(settings, parsed.GetValue(json), parsed.GetValue(limit), stop));
        return command;
    }

    private static Task<int> RunAsync(IReadOnlyList<string> arguments, bool json, int? limit, CancellationToken stop)
    {
        var settings = SettingsReader.Bind(SettingsSource.Read(arguments));
        var options = StoreOptionsOf.Settings(settings);
        var register = RegisterStart.Read(settings.RegisterFile);
        DataFolder.Prepare(options.Folder);
        if (RoomForScan.WhyNot(settings) is { } full) return StoreCommand.SayAsync(full, CommandTree.Failed);
        return StoreCommand.GuardAsync("Selama bot berjalan, pakai perintah /pindai di chat.", async () =>
        {
            using var store = Store.Open(options, TimeProvider.System);
            await store.WriteAsync(session => session.Register.FillIfEmpty(register));
            var scans = await new StoredRound(store, settings, TimeProvider.System).RunAsync(limit, Progress, stop);
            await Console.Error.WriteLineAsync();
            await RoundSummary.WriteAsync(scans, json);
            return CommandTree.Done;
        });
    }

    private static void Progress(int done, int all) => Console.Error.Write($"\rMemeriksa… {done} dari {all}");
}
