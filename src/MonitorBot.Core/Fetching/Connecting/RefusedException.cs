namespace MonitorBot.Core.Fetching.Connecting;

/// <summary>The guard's no, thrown where a connection would be made; becomes <see cref="FetchOutcome.Refused"/>.</summary>
internal sealed class RefusedException(string why) : IOException(why);
