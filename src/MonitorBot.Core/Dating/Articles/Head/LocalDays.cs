using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace MonitorBot.Core.Dating.Articles.Head;

/// <summary>Puts a moment that a page writes in UTC on the calendar of its readers.</summary>
internal static partial class LocalDays
{
    /// <summary>Standard hours from UTC where a country's addresses end; summer time is told apart.</summary>
    private static readonly FrozenDictionary<string, int> Hours = new (int Hours, string Suffixes)[]
    {
        (-6, "mx cr gt hn ni sv"), (-5, "us ca co pe ec pa cu jm"), (-4, "bo ve do pr cl py"), (-3, "ar br uy"),
        (1, "de at ch fr it es nl be lu pl cz se no dk hu hr rs ba sk si me mk al mt cat bayern berlin hamburg koeln swiss wien tirol"),
        (2, "fi gr ro bg ua ee lv lt il eg za md cy"), (3, "tr ru by sa iq ke qa kw"), (4, "ae am ge az om"), (5, "pk uz"),
        (6, "bd kz"), (7, "th vn"), (8, "cn tw hk sg my ph id"), (9, "jp kr"), (10, "au"), (12, "nz"),
    }.SelectMany(row => row.Suffixes.Split(' ').Select(suffix => (suffix, row.Hours))).ToFrozenDictionary(row => row.suffix, row => row.Hours);

    /// <summary>Where the address names no country, the language does; English tells nothing.</summary>
    private static readonly FrozenDictionary<string, int> LanguageHours = new (int Hours, string Languages)[]
    {
        (-5, "es-co es-pe en-ca"), (-6, "es-mx"), (-4, "es es-419"), (-3, "pt-br es-ar"), (1, "de fr it nl pl sv da nb no cs hu hr sr sk sl es-es de-de fr-fr it-it de-at de-ch nl-nl pl-pl"),
        (2, "ro bg el uk fi he"), (3, "tr ru ar ru-ru tr-tr"), (7, "vi th id id-id"), (8, "zh zh-cn zh-tw zh-hk ms"), (9, "ja ko ja-jp ko-kr"),
    }.SelectMany(row => row.Languages.Split(' ').Select(language => (language, row.Hours))).ToFrozenDictionary(row => row.language, row => row.Hours);

    private static readonly FrozenSet<string> NoSummerTime =
        FrozenSet.ToFrozenSet(["co", "pe", "ec", "pa", "bo", "ve", "do", "pr", "ar", "br", "uy", "tr", "ru", "by", "sa", "iq", "ke", "qa", "kw", "za", "ae", "am", "ge", "az", "om", "pk", "uz", "bd", "kz", "th", "vn", "cn", "tw", "hk", "sg", "my", "ph", "id", "jp", "kr", "au", "nz", "cl", "py", "mx", "cr", "gt", "hn", "ni", "sv", "jm"]);

    /// <summary>
    /// The day of a stamp as the page's readers saw it: the address's own day when only a zone lies between, the moment written
    /// again with its zone, the country's clock, at last the day that stands beside the heading.
    /// </summary>
    /// <param name="shown">The day that the page's body shows; only asked when nothing else tells.</param>
    public static Stamp Of(Stamp stamp, Uri? url, string html, DateTimeOffset now, Func<DateOnly?> shown)
    {
        if (stamp.Time is not { } time || stamp.Offset != TimeSpan.Zero || url is null)
        {
            return stamp;
        }

        var at = stamp.Day.ToDateTime(time);
        var written = (UrlDates.YearFirst(url, now) ?? UrlDates.DayFirst(url, now))?.Stamp;
        if (written is { } day && IsNeighbour(day.Day.DayNumber - stamp.Day.DayNumber, time))
        {
            return stamp with { Day = day.Day, Time = null, Offset = null };
        }

        if (ZoneTwins.Of(stamp, time, html) is { } twin)
        {
            return twin;
        }

        var suffix = url.Host[(url.Host.LastIndexOf('.') + 1)..];
        if (!Hours.TryGetValue(suffix, out var hours) && !LanguageHours.TryGetValue(Language(html), out hours))
        {
            return IsOpen(time) && shown() is { } read && IsNeighbour(read.DayNumber - stamp.Day.DayNumber, time) ? stamp with { Day = read, Time = null, Offset = null } : stamp;
        }

        var summer = at.Month is >= 4 and <= 10 && !NoSummerTime.Contains(suffix) ? 1 : 0;
        var offset = TimeSpan.FromHours(hours + summer);
        var local = at + offset;
        return stamp with { Day = DateOnly.FromDateTime(local), Time = TimeOnly.FromDateTime(local), Offset = offset };
    }

    /// <summary>Some readers' clocks stood on another day.</summary>
    private static bool IsOpen(TimeOnly time) => IsNeighbour(-1, time) || IsNeighbour(1, time);

    /// <summary>No zone lies more than eight hours behind where people write, nor more than fourteen ahead.</summary>
    private static bool IsNeighbour(int days, TimeOnly time) => (days == -1 && time.Hour < 8) || (days == 1 && time.Hour >= 10);

    /// <summary>The lang attribute of the root element, lower case; empty for none.</summary>
    private static string Language(string html)
    {
        var root = html.IndexOf("<html", StringComparison.OrdinalIgnoreCase);
        var match = root < 0 ? Match.Empty : Lang().Match(html, root, Math.Min(400, html.Length - root));
        return match.Groups[1].Value.ToLowerInvariant().Replace('_', '-');
    }

    [GeneratedRegex("""\slang\s?=\s?["']?([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})?)""", RegexOptions.CultureInvariant)]
    private static partial Regex Lang();
}
