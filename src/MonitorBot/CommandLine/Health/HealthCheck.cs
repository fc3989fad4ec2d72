namespace MonitorBot.CommandLine.Health;

/// <summary>How one thing stands, in an Indonesian sentence.</summary>
/// <param name="Name">Stable, for scripts: pengaturan, basis-data, …</param>
internal sealed record HealthCheck(string Name, HealthState State, string Detail);

internal enum HealthState
{
    Ok,

    /// <summary>Worth a look; the program is well all the same.</summary>
    Warn,

    Fail,
}
