namespace MonitorBot.Simulator.Control;

/// <summary>What a person asked for cannot be done in their app; the message says why.</summary>
public sealed class ActError(string message) : Exception(message);
