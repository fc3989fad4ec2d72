namespace MonitorBot.Core.Tests.Hostile;

/// <summary>Everything that websites, broken or in strangers' hands, do to a reader; each with how reading it must end.</summary>
internal static class Behaviours
{
    public static readonly IReadOnlyList<Behaviour> All =
    [
        .. SlowBehaviours.All, .. BodyBehaviours.All, .. ProtocolBehaviours.All, .. RedirectBehaviours.All, .. GuardBehaviours.All, .. TlsBehaviours.All,
    ];
}
