using MonitorBot.Core.Integrity.Words;
using MonitorBot.Core.Integrity.Words.Gambling;

namespace MonitorBot.Core.Integrity.Links;

/// <summary>How strongly a link out of the website speaks of gambling.</summary>
internal enum LinkWeight
{
    None,

    /// <summary>A host on a cheap ending, nothing else.</summary>
    Cheap,

    /// <summary>A word of gambling or the look of a brand, not both.</summary>
    Hint,

    /// <summary>The look of a brand on a cheap ending, and no word of gambling; "Kopi 77" has it too.</summary>
    Branded,

    /// <summary>Enough where the link is also hidden, or its surroundings sell gambling.</summary>
    Likely,

    /// <summary>Host, address or text sell gambling.</summary>
    Certain,
}

internal static class LinkGrade
{
    public static LinkWeight Of(Uri url, string text)
    {
        var host = Domains.Host(url);
        var grade = GamblingHost.Grade(host);
        if (grade == HostGrade.Gambling) return LinkWeight.Certain;
        var reading = GamblingWords.Read(text);
        var everyday = KnownHosts.IsEveryday(host);
        if (!everyday && (IsStrongPitch(reading) || Slug.Pitch(url) is not null)) return LinkWeight.Certain;
        var cheap = KnownHosts.IsCheap(host) && !everyday;
        if (grade == HostGrade.Suspicious && (cheap || reading.Any)) return reading.Any || GamblingHost.HasTopic(host) ? LinkWeight.Likely : LinkWeight.Branded;
        if (everyday) return reading.IsPitch && !reading.IsBare ? LinkWeight.Hint : LinkWeight.None;
        if (reading.Any && Tells(reading, cheap) && !KnownHosts.IsOfficial(host)) return LinkWeight.Likely;
        if (grade == HostGrade.Suspicious || reading.Strong.Count > 0) return LinkWeight.Hint;
        return cheap ? LinkWeight.Cheap : LinkWeight.None;
    }

    // "Lapor judi online" on a cheap ending may be a campaign; "judi online" and no other word is none.
    private static bool Tells(WordReading reading, bool cheap) => reading.Share >= (cheap ? 0.8 : 0.999) || (cheap && reading.Strong.Count > 0);

    private static bool IsStrongPitch(WordReading reading) => reading.IsPitch && (reading.Strong.Count > 0 || reading.Promises > 0 || reading.Jargon > 0 || reading.Branded);
}
