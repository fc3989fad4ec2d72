namespace MonitorBot.Core.Parsing;

/// <summary>Leaves a parser's callback when a limit is broken; never leaves this folder.</summary>
internal sealed class HostileContentException(string why) : Exception(why);
