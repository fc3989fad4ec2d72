namespace MonitorBot.Tests.Simulator;

/// <summary>A simulator and the bare Bot API for each test.</summary>
public abstract class WireTest : IAsyncLifetime
{
    private protected Training Training { get; private set; } = null!;

    private protected SimulatorClient People => Training.People;

    private protected Wire Wire { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Training = await Training.StartAsync();
        Wire = new(Training.Host.Address);
    }

    public async Task DisposeAsync()
    {
        Wire.Dispose();
        await Training.DisposeAsync();
    }
}
