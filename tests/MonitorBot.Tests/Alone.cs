namespace MonitorBot.Tests;

/// <summary>Tests that hold a limit in seconds run after all others, one by one: beside six starting programs on two processors a limit measures the neighbours.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
