namespace MonitorBot.Simulator.Entities;

/// <summary>Text that cannot be parsed; the message is TDLib's, without the server's prefix.</summary>
public sealed class MarkupException(string message) : Exception(message);
