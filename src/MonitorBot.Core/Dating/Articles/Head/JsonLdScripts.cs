namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>Where a page's <c>application/ld+json</c> scripts stand in its text, found in one pass.</summary>
internal static class JsonLdScripts
{
    private const string Kind = "ld+json";
    private const int LongestTag = 500;

    public static IEnumerable<Range> In(string html)
    {
        for (var at = html.IndexOf(Kind, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Kind, at, StringComparison.Ordinal))
        {
            at += Kind.Length;
            if (!IsInTag(html, at) || html.AsSpan(at, Math.Min(LongestTag, html.Length - at)).IndexOf('>') is not (>= 0 and var end)) continue;
            var open = at + end + 1;
            // None ends behind here: none ends behind the next either.
            if (html.IndexOf("</script", open, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var close)) yield break;
            yield return open..close;
            at = close;
        }
    }

    private static bool IsInTag(string html, int at)
    {
        var before = html.AsSpan(Math.Max(0, at - LongestTag), Math.Min(LongestTag, at));
        var tag = before.LastIndexOf('<');
        return tag >= 0 && before[tag..].StartsWith("<script", StringComparison.OrdinalIgnoreCase);
    }
}
