namespace MonitorBot.Core.Fetching.Manners;

/// <summary>Prefix patterns of robots.txt with <c>*</c> and a final <c>$</c>; each piece is searched once, left to right.</summary>
internal static class RobotsPattern
{
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path)
    {
        var anchored = pattern.EndsWith("$");
        if (anchored) pattern = pattern[..^1];
        var star = pattern.IndexOf('*');
        if (star < 0) return anchored ? path.SequenceEqual(pattern) : path.StartsWith(pattern);
        if (!path.StartsWith(pattern[..star])) return false;
        path = path[star..];
        pattern = pattern[(star + 1)..];
        return Pieces(pattern, path, anchored);
    }

    private static bool Pieces(ReadOnlySpan<char> pattern, ReadOnlySpan<char> path, bool anchored)
    {
        while (true)
        {
            var star = pattern.IndexOf('*');
            if (star < 0) return anchored ? path.EndsWith(pattern) : path.IndexOf(pattern) >= 0;
            var at = path.IndexOf(pattern[..star]);
            if (at < 0) return false;
            path = path[(at + star)..];
            pattern = pattern[(star + 1)..];
        }
    }
}
