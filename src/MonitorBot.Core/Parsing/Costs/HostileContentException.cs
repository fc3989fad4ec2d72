namespace MonitorBot.Core.Parsing.Costs;

/// <summary>Leaves a parser's callback when a limit is broken; never leaves <c>Parsing</c>.</summary>
internal sealed class HostileContentException(string why) : Exception(why);
