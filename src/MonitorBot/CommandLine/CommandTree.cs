using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using MonitorBot.Core.Parsing;
using MonitorBot.Core.Parsing.Costs;
using MonitorBot.Core.Storage;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>The program's commands; each file of this folder makes one. Exit codes: 0 done, 1 failed, 2 wrong arguments or settings.</summary>
public static class CommandTree
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Wrong = 2;

    /// <summary>After SIGTERM; the host's own limit (8 s) comes first. By default the library would cut everything off after 2 s.</summary>
    private static readonly TimeSpan LastMoments = TimeSpan.FromSeconds(9.5);

    public static async Task<int> RunAsync(string[] args)
    {
        var (settings, rest) = SettingsSource.Split(args);
        var parsed = Create(settings).Parse([.. rest]);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync(error.Message);
            await Console.Error.WriteLineAsync("Pakai --help untuk melihat perintah yang ada.");
            return Wrong;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LastMoments });
        }
        catch (StoreRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return Wrong;
        }
        catch (NoTokenException first)
        {
            await Console.Error.WriteLineAsync(first.Message);
            return Wrong;
        }
        catch (SettingsException wrong)
        {
            await Console.Error.WriteLineAsync("Pengaturan belum benar:");
            foreach (var fault in wrong.Faults) await Console.Error.WriteLineAsync($"- {fault}");
            return Wrong;
        }
    }

    /// <param name="settings">Settings given on the command line, for the commands to read with <see cref="SettingsSource.Read"/>.</param>
    private static RootCommand Create(IReadOnlyList<string> settings)
    {
        var root = new RootCommand("MonitorBot: monitoring website OPD lewat Telegram. Tanpa perintah: menjalankan bot.")
        {
            CheckSettingsCommand.Create(settings),
            CheckCommand.Create(settings),
            DatesCommand.Create(TimeProvider.System),
            ScanRoundCommand.Create(settings),
            HealthCommand.Create(settings, TimeProvider.System),
            BackupCommand.Create(settings),
            RestoreCommand.Create(settings),
            VerifyArchiveCommand.Create(settings),
            SampleDocumentsCommand.Create(settings),
        };
        root.SetAction(async (_, stop) =>
        {
            using var host = BotHost.Create([.. settings]);
            // The parser's journal belongs to the process: a page that killed it twice is skipped from then on.
            SafeHtml.Use(new ParseJournal(Path.Combine(host.Services.GetRequiredService<BotSettings>().DataFolder, "jurnal")));
            try
            {
                await host.RunAsync(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Told to stop before it had started: nothing was begun that the next start would not take up.
            }

            return Environment.ExitCode;
        });
        return root;
    }
}
