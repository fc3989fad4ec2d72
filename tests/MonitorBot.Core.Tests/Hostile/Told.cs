using MonitorBot.Core.Fetching;

namespace MonitorBot.Core.Tests.Hostile;

/// <summary>An outcome in a word or two, to compare with what a behaviour expects.</summary>
internal static class Told
{
    public static string Of(FetchOutcome outcome) => outcome switch
    {
        FetchOutcome.Fetched { Page: var page } => $"fetched {page.Status}{(page.Truncated ? " truncated" : "")}{(page.Tls is { Fault: not TlsFault.None and var fault } ? $" {fault}" : "")}",
        FetchOutcome.Refused => "refused",
        FetchOutcome.Blocked => "blocked",
        FetchOutcome.Unreachable { Cause: var cause } => cause.ToString(),
        _ => "?",
    };
}
