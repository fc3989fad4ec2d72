using System.Globalization;
using MonitorBot.Simulator.Clock;

namespace MonitorBot.Simulator;

/// <summary>Reads the command line: <c>[--headless] [--port N] [--no-bot] [--data DIR] [--at ISO-TIME]</c>.</summary>
public static class SimulatorArguments
{
    public const int DefaultPort = 8787;

    /// <summary>Two months, as much as the heat map and a quarter's trend need to say something.</summary>
    private const int PastWeeks = 8;

    public const string Usage = "MonitorBot.Simulator [--headless] [--port N] [--no-bot] [--data DIR] [--at ISO-TIME]";

    /// <summary>False, with the reason, when an argument is unknown or ill-formed.</summary>
    public static bool TryRead(IReadOnlyList<string> args, out SimulatorOptions options, out string problem)
    {
        options = new() { Port = DefaultPort, StartBot = true, HistoryWeeks = PastWeeks };
        problem = "";
        for (var i = 0; i < args.Count && problem.Length == 0; i++)
        {
            var name = args[i];
            var value = (name is "--port" or "--data" or "--at") && i + 1 < args.Count ? args[++i] : null;
            switch (name)
            {
                case "--headless":
                    options = options with { Headless = true };
                    break;
                case "--no-bot":
                    options = options with { StartBot = false };
                    break;
                case "--port" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= 65535:
                    options = options with { Port = port };
                    break;
                case "--data" when value is { Length: > 0 }:
                    options = options with { DataFolder = value };
                    break;
                case "--at" when IsoTime.TryRead(value, out var at):
                    options = options with { At = at };
                    break;
                default:
                    problem = $"{name} {value}".TrimEnd();
                    break;
            }
        }

        return problem.Length == 0;
    }
}
