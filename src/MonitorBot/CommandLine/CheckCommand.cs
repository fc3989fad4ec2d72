using System.CommandLine;
using System.Globalization;
using MonitorBot.Core;
using MonitorBot.Core.Fetching;
using MonitorBot.Core.Freshness;
using MonitorBot.Core.Scanning;
using MonitorBot.Settings;
using Spectre.Console;

namespace MonitorBot.CommandLine;

/// <summary>`cek`: reads each website now, without chat, token or store, and prints what it found.</summary>
internal static class CheckCommand
{
    public static Command Create(IReadOnlyList<string> settings)
    {
        var hosts = new Argument<string[]>("website") { Description = "Nama host atau alamat lengkap; boleh beberapa.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "Satu objek JSON per baris." };
        var at = new Option<string?>("--at") { Description = "Diperiksa seolah-olah pada waktu ini (ISO 8601; tanpa zona = WITA)." };
        var registered = new Option<bool>("--as-registered") { Description = "Diperlakukan sebagai website dalam daftar." };
        var command = new Command("cek", "Memeriksa website sekarang juga.") { hosts, json, at, registered };
        command.SetAction((parsed, stop) => RunAsync(settings, new CheckOrder(parsed.GetRequiredValue(hosts), parsed.GetValue(json), parsed.GetValue(at), parsed.GetValue(registered)), stop));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> arguments, CheckOrder order, CancellationToken stop)
    {
        var settings = SettingsReader.Bind(SettingsSource.Read(arguments));
        var time = TimeProvider.System;
        var targets = order.Websites.Select(SiteAddress.TryRead).ToList();
        if (targets.FindIndex(t => t is null) is var wrong and >= 0) return await WrongAsync($"\"{order.Websites[wrong]}\" bukan nama host atau alamat website.");
        if (!TryNow(order.At, time, out var now)) return await WrongAsync($"--at \"{order.At}\" bukan waktu ISO 8601, misalnya 2026-11-23T08:00+08:00.");
        using var fetcher = new Fetcher(FetchOptionsOf.Settings(settings.Fetching, settings.Integrity), time);
        var round = new CheckRound(new SiteScanner(fetcher, time), settings.Fetching.ConcurrentHosts, Request(settings.Freshness, now, order.AsRegistered && settings.Integrity.CloakingProbe));
        if (order.Json) await round.RunAsync(targets!, scan => Console.Out.WriteLineAsync(ScanJson.Line(scan)), stop);
        else await ShowAsync(round, targets!, stop);
        return CommandTree.Done;
    }

    private static Task ShowAsync(CheckRound round, IReadOnlyList<Core.Agencies.Site> targets, CancellationToken stop)
    {
        var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return errors.Status().StartAsync("Memeriksa…", async status =>
        {
            var done = 0;
            await round.RunAsync(targets, scan =>
            {
                status.Status($"Memeriksa… {++done} dari {targets.Count}");
                ScanTable.Write(AnsiConsole.Console, scan);
                return Task.CompletedTask;
            }, stop);
        });
    }

    private static ScanRequest Request(FreshnessSettings freshness, DateTimeOffset now, bool registered)
    {
        var window = FreshnessWindow.Ending(Wita.Day(now), freshness.WindowDays) with { MinItems = freshness.MinItems, AgendaHorizonDays = freshness.AgendaHorizonDays };
        return new ScanRequest(now, window, ScanPurpose.Adhoc, registered);
    }

    private static bool TryNow(string? text, TimeProvider time, out DateTimeOffset now)
    {
        now = Wita.Now(time);
        if (text is null) return true;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var read)) return false;
        var bare = !text.EndsWith('Z') && text.LastIndexOfAny(['+', '-']) < 11;
        now = bare ? new DateTimeOffset(read.DateTime, Wita.Offset) : Wita.At(read);
        return true;
    }

    private static async Task<int> WrongAsync(string message)
    {
        await Console.Error.WriteLineAsync(message);
        return CommandTree.Wrong;
    }

    private sealed record CheckOrder(string[] Websites, bool Json, string? At, bool AsRegistered);
}
