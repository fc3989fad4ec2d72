using System.CommandLine;
using MonitorBot.CommandLine.Health;
using MonitorBot.Settings;

namespace MonitorBot.CommandLine;

/// <summary>`sehat [--json]`: is all well, for people and for HEALTHCHECK. Exit 0 when nothing failed, else 1; needs no lock on the store.</summary>
internal static class HealthCommand
{
    public static Command Create(IReadOnlyList<string> settings, TimeProvider time)
    {
        var json = new Option<bool>("--json") { Description = "Satu objek JSON." };
        var command = new Command("sehat", "Memeriksa keadaan bot: pengaturan, basis data, cakram, jam, huruf, Telegram, pemeriksaan, pesan, cadangan.") { json };
        command.SetAction(parsed => Tell(Checks(settings, time), parsed.GetValue(json)));
        return command;
    }

    /// <summary>Here faulty settings are a finding like the others: 2 is reserved in a container's health check.</summary>
    private static IReadOnlyList<HealthCheck> Checks(IReadOnlyList<string> arguments, TimeProvider time)
    {
        try
        {
            return HealthRule.Judge(HealthFacts.Look(SettingsReader.Bind(SettingsSource.Read(arguments)), time));
        }
        catch (SettingsException wrong)
        {
            return [.. wrong.Faults.Select(fault => new HealthCheck("pengaturan", HealthState.Fail, fault))];
        }
    }

    private static int Tell(IReadOnlyList<HealthCheck> checks, bool json)
    {
        var healthy = checks.All(check => check.State != HealthState.Fail);
        if (json) Console.WriteLine(JsonLine.Of(new { healthy, checks = checks.Select(check => new { check.Name, State = check.State.ToString().ToLowerInvariant(), check.Detail }) }));
        else foreach (var check in checks) Console.WriteLine($"{Mark(check.State)} {check.Name}: {check.Detail}");
        return healthy ? CommandTree.Done : CommandTree.Failed;
    }

    private static string Mark(HealthState state) => state switch
    {
        HealthState.Ok => "[baik]     ",
        HealthState.Warn => "[perhatian]",
        _ => "[GANGGUAN] ",
    };
}
