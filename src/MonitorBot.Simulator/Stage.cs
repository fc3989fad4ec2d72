namespace MonitorBot.Simulator;

/// <summary>Holds the session that is on now.</summary>
public sealed class Stage(SimulatorOptions options)
{
    public SimulatorOptions Options => options;

    public Session Current { get; private set; } = new(options);

    /// <summary>Begins anew; those who watch the old session are woken so that they look again.</summary>
    public void Renew()
    {
        var old = Current;
        Current = new(options);
        old.World.Changes.Raise();
    }
}
