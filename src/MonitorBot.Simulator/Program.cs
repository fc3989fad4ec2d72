using MonitorBot.Simulator;

if (!SimulatorArguments.TryRead(args, out var options, out var problem))
{
    Console.Error.WriteLine($"Argumen tidak dikenal atau keliru: {problem}\n{SimulatorArguments.Usage}");
    return 2;
}

await using var simulator = await Startup.AsWishedAsync(options);
Console.WriteLine(simulator.Announcement().ToJsonString());
await simulator.LetBotInAsync();
await simulator.AskedToStopAsync();
return 0;
