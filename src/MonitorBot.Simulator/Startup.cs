namespace MonitorBot.Simulator;

/// <summary>Opens the simulator on the wanted port, or says that it is taken and takes another.</summary>
internal static class Startup
{
    public static async Task<SimulatorHost> AsWishedAsync(SimulatorOptions options)
    {
        try
        {
            return await SimulatorHost.OpenAsync(options);
        }
        catch (IOException) when (options.Port != 0)
        {
            Console.Error.WriteLine($"Port {options.Port} sedang dipakai program lain; memakai port lain.");
            return await SimulatorHost.OpenAsync(options with { Port = 0 });
        }
    }
}
