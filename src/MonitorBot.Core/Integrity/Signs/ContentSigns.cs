namespace MonitorBot.Core.Integrity.Signs;

/// <summary>All signs of injection that one page can show by itself.</summary>
internal static class ContentSigns
{
    private static readonly IReadOnlySet<string> NoneSeen = new HashSet<string>();

    public static IEnumerable<Finding> Of(PageScope scope, IReadOnlySet<string>? seenEarlier = null)
        => [.. HeadSigns.Of(scope), .. HiddenSigns.Of(scope), .. LinkSigns.Of(scope, seenEarlier ?? NoneSeen), .. ScriptSigns.Of(scope), .. ResourceSigns.Of(scope)];
}
